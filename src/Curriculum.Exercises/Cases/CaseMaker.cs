using System.Globalization;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>Makes cases. The same seed, model and index give the same case on every machine; editing one model changes no case of another.</summary>
/// <remarks>Safe for several threads: a maker holds nothing but templates that it has read.</remarks>
public sealed class CaseMaker
{
    private readonly CaseLibrary _library;
    private readonly PhraseBook _phrases;
    private readonly TemplateCache _templates = new();

    /// <summary>A maker that draws from a library.</summary>
    public CaseMaker(CaseLibrary library)
    {
        _library = library;
        _phrases = new PhraseBook(library);
    }

    /// <summary>What the maker draws from.</summary>
    public CaseLibrary Library => _library;

    /// <summary>The case.</summary>
    /// <param name="model">Its model.</param>
    /// <param name="seed">The site's or the lecturer's seed.</param>
    /// <param name="index">From 1.</param>
    /// <exception cref="ModelMistakeException">A template can't be filled; the exception names its place.</exception>
    public PracticeCase Make(CaseModel model, string seed, int index)
    {
        CaseFacts facts = Facts(model, seed, index);
        Scene scene = new(facts, _library, _phrases, _templates);
        (EquatableArray<CaseNode> nodes, EquatableArray<CaseEnd> ends) = new GraphMaker(model, _library, scene).Make();
        return new PracticeCase
        {
            Id = model.Id + "-" + index.ToString(CultureInfo.InvariantCulture),
            Model = model.Id,
            Seed = seed,
            Index = index,
            Title = scene.Tell(model.Title, "title"),
            Summary = scene.Tell(model.Summary, "summary"),
            Setting = model.Setting.Text,
            Population = model.Population.Text,
            Problem = facts.Problem,
            Level = model.Level.Text,
            Methods = Ids(model.Methods),
            Minutes = model.Minutes,
            ContentNotes = Ids(model.ContentNotes),
            Instead = model.Instead.Text ?? string.Empty,
            Outcomes = Ids(model.Outcomes),
            Client = Client(facts, scene),
            State = model.State,
            Documents = EquatableArray.From(model.Documents.Select(document => DocumentMaker.Make(document, model, _library, scene))),
            Start = nodes[0].Id,
            Nodes = nodes,
            Ends = ends,
            Reflections = EquatableArray.From(model.Reflections.Select((text, i) => scene.Tell(text, "reflection/" + i.ToString(CultureInfo.InvariantCulture)))),
            Radicals = EquatableArray.From(model.Slots.Where(static slot => slot.Radical).Select(slot => facts.FindSlot(slot.Name)?.Id ?? facts.FindNumber(slot.Name) ?? string.Empty)),
            People = facts.People,
        };
    }

    /// <summary>Only what is drawn for a case, without its texts.</summary>
    /// <exception cref="ModelMistakeException">The model asks for the impossible.</exception>
    public CaseFacts Facts(CaseModel model, string seed, int index) => Draw(model, seed, index, telling: true);

    /// <summary>Only who, where and what is the matter: enough to count thousands.</summary>
    /// <exception cref="ModelMistakeException">The model asks for the impossible.</exception>
    public CaseFacts Outline(CaseModel model, string seed, int index) => Draw(model, seed, index, telling: false);

    /// <summary>Fills one more template in the voice of a case, for checks.</summary>
    internal string Tell(CaseFacts facts, Sourced text, string place, bool withTail = false) => new Scene(facts, _library, _phrases, _templates).Tell(text, place, withTail);

    private CaseFacts Draw(CaseModel model, string seed, int index, bool telling)
    {
        try
        {
            return FactsDraw.Draw(model, _library, $"{seed}/{model.Id}/{index.ToString(CultureInfo.InvariantCulture)}", telling);
        }
        catch (TemplateException mistake)
        {
            throw new ModelMistakeException(model.At, mistake);
        }
    }

    private static CaseClient Client(CaseFacts facts, Scene scene) => new(
        facts.Client.Name,
        facts.Client.Woman ? "P" : "L",
        facts.Client.Age,
        facts.Region,
        EquatableArray.From(facts.People.Where(static person => person.Home && !person.Deceased).Select(person => new CaseRelative(person.Name, scene.RelationOf(person), person.Age))));

    private static EquatableArray<string> Ids(EquatableArray<Sourced> texts) => EquatableArray.From(texts.Select(static text => text.Text));
}
