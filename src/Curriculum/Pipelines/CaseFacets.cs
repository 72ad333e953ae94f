using System.Globalization;
using Curriculum.Exercises.Cases;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Theme.Models;

namespace Curriculum.SitePipelines;

/// <summary>What lists and other cases know of a kind of case; another wording of its story does not change it.</summary>
internal sealed record CaseKindFacet(
    string Id, string Title, NamedId Setting, NamedId Population, NamedId Level, EquatableArray<NamedId> Methods, int Minutes, EquatableArray<NamedId> Notes, EquatableArray<string> Titles, EquatableArray<string> Places, string Summary)
{
    public static CaseKindFacet Of(CaseBatch batch, CaseLibrary library)
    {
        CasePageModel first = CasePageMaker.Make(batch.Cases[0], batch.Model, library);
        return new CaseKindFacet(
            batch.Model.Id,
            char.ToUpperInvariant(first.Population.Title[0]) + first.Population.Title[1..],
            first.Setting, first.Population, first.Level, first.Methods, first.Minutes, first.ContentNotes,
            EquatableArray.From(batch.Cases.Select(static each => each.Title)),
            EquatableArray.From(batch.Cases.Select(each => library.Regions.FirstOrDefault(region => region.Name == each.Client.Region)?.Value.Text ?? "")),
            batch.Cases[0].Summary);
    }

    /// <summary>The values of a facet that all its cases have.</summary>
    public IEnumerable<NamedId> Values(string facet) => facet switch
    {
        "setting" => [Setting],
        "population" => [Population with { Title = Title }],
        "level" => [Level],
        "method" => Methods,
        "minutes" => [new NamedId(Minutes.ToString(CultureInfo.InvariantCulture), Tongue.Indonesian.Words.Text("case.list.minutesValue", Minutes))],
        _ => Notes,
    };

    public CaseKind Shown() => new()
    {
        Id = Id,
        Title = Title,
        Facts = EquatableArray.From(new[] { Setting.Title, Level.Title }.Concat(Methods.Select(static method => method.Title)).Append(Values("minutes").First().Title)),
        Notes = EquatableArray.From(Notes.Select(static note => note.Title)),
        Values = EquatableArray.From(CaseFacets.Keys.SelectMany(key => Values(key).Select(value => key + ":" + value.Id))),
        Cases = EquatableArray.From(Titles.Select((title, i) => new CaseLine(title, CasePipeline.AddressOf(Id, i + 1), Places[i], i + 1))),
    };
}

/// <summary>What one can choose cases by.</summary>
internal static class CaseFacets
{
    /// <summary>The facets in the order in which somebody asks.</summary>
    public static readonly IReadOnlyList<string> Keys = ["setting", "population", "level", "method", "minutes", "notes"];

    public static IEnumerable<CaseFacet> Of(EquatableArray<CaseKindFacet> kinds) =>
        from key in Keys
        let values = from pair in kinds.SelectMany(kind => kind.Values(key).Select(value => (Kind: kind, Value: value)))
                     group pair.Kind by pair.Value into same
                     orderby same.Key.Title.ToUpperInvariant() // Names are read by people, ids are not.
                     select new CaseFacetValue(
                         same.Key.Id, same.Key.Title, EquatableArray.From(same.Select(static kind => new PageLink(kind.Title, kind.Id))), same.Sum(static kind => kind.Titles.Count))
        select new CaseFacet(key, EquatableArray.From(values));
}
