using System.Globalization;
using System.Text.RegularExpressions;
using Curriculum.Exercises.Knowledge;

namespace Curriculum.Exercises.Cases;

/// <summary>Proves that the facts of a case agree (K07): with nature and law, and in every text that speaks of them. Reads the finished case, not how it was drawn.</summary>
internal sealed partial class FactCheck(PracticeCase practice, CaseModel model, CaseLibrary library, Findings found)
{
    private readonly Dictionary<string, Person> _people = practice.People.ToDictionary(static person => person.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _byName = practice.People.GroupBy(static person => person.Name).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);

    public void Check()
    {
        if (_byName.Count != practice.People.Count) Disagree(model.At, "names", string.Empty);
        PopulationTarget? population = library.Populations.FirstOrDefault(each => each.Id == practice.Population);
        Person client = practice.People[0];
        if (population is not null && (client.Age < population.Youngest || client.Age > population.Oldest)) Disagree(model.At, "population age", Number(client.Age));
        foreach (Person person in practice.People) Person(person);
        foreach ((string text, SourcePoint at) in CaseTexts.Of(practice, model)) Text(text, at);
    }

    /// <summary>Values that several pages must tell alike.</summary>
    public void Shared(Func<Sourced, string> tell)
    {
        foreach (SharedFact fact in model.Facts)
        {
            string value = tell(fact.Value);
            foreach (Sourced place in fact.In)
            {
                IEnumerable<string> texts = practice.Documents.Where(document => document.Id == place.Text).Select(static document => document.Text)
                    .Concat(practice.Nodes.Where(node => node.Decision == place.Text && node.Options.Count > 0).Select(node => node.Text + string.Concat(node.Options.Select(static option => " " + option.Text))));
                if (texts.Any(text => !text.Contains(value, StringComparison.OrdinalIgnoreCase))) Disagree(fact.Value.At, "shared", value, place.Text);
            }
        }
    }

    private void Person(Person person)
    {
        SourcePoint at = model.At;
        if (person.Age is < 0 or > 99) Disagree(at, "age " + person.Id, Number(person.Age));
        if (person.Deceased && person.Home) Disagree(at, "dead at home", person.Id);
        if (person.ChildOf.Count > 2) Disagree(at, "parents", person.Id);
        foreach (Person parent in person.ChildOf.Select(id => _people[id]))
        {
            int gap = parent.Age - person.Age;
            if (gap < 16 || gap > (parent.Woman ? 48 : 62)) Disagree(at, "parent " + parent.Id + " " + person.Id, Number(gap));
        }

        if (person.PartnerOf.Length > 0)
        {
            Person partner = _people[person.PartnerOf];
            if (Math.Min(person.Age, partner.Age) < 19) Disagree(at, "marriage", person.Id);
            if (Math.Abs(person.Age - partner.Age) > 20) Disagree(at, "couple", person.Id);
            if (person.Woman == partner.Woman) Disagree(at, "couple sex", person.Id);
            if (!person.Deceased && !partner.Deceased && person.Union is "separated" or "divorced" && person.Home && partner.Id == practice.People[0].Id) Disagree(at, "separated at home", person.Id);
        }

        string client = practice.People[0].Id;
        bool fits = person.Relation switch
        {
            "ibu" => person.Woman && _people[client].ChildOf.Contains(person.Id),
            "ayah" => !person.Woman && _people[client].ChildOf.Contains(person.Id),
            "anak" => person.ChildOf.Contains(client),
            "cucu" => person.ChildOf.Any(parent => _people[parent].ChildOf.Contains(client)),
            "menantu" => person.PartnerOf.Length > 0 && _people[person.PartnerOf].ChildOf.Contains(client),
            "pasangan" => person.PartnerOf == client,
            "kakak" => person.Age > _people[client].Age,
            "adik" => person.Age < _people[client].Age,
            _ => true,
        };
        if (!fits) Disagree(at, "relation " + person.Relation, person.Id);
    }

    private void Text(string text, SourcePoint at)
    {
        // A name of the list that belongs to nobody in this case, or a title that doesn't fit.
        foreach (Match word in Capitalised().Matches(text))
        {
            string name = word.Groups["name"].Value;
            bool listed = library.Women.Contains(name) || library.Men.Contains(name);
            if (!listed) continue;
            if (PlaceWord().IsMatch(text[..word.Index])) continue;
            if (!_byName.TryGetValue(name, out Person? person)) Disagree(at, "stranger", name);
            else if (word.Groups["title"].Success && person.Woman != (word.Groups["title"].Value is "Bu" or "Ibu")) Disagree(at, "title", word.Value);
        }

        foreach (Match said in AgeOf().Matches(text))
        {
            if (_byName.TryGetValue(said.Groups["name"].Value, out Person? person) && Number(person.Age) != said.Groups["age"].Value) Disagree(at, "age", said.Value);
        }
    }

    private void Disagree(SourcePoint at, string what, string value, string where = "") => found.Add(CaseRules.FactsDisagree, at, what, value, where.Length > 0 ? where : practice.Id);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:\b(?<title>Bu|Pak|Ibu|Bapak) )?\b(?<name>[A-Z][a-z]+)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Capitalised();

    // "RW Melur", "Pasar Melati Lama": a listed name inside the name of a place.
    [GeneratedRegex(@"(?:Pasar|RW|Dusun|Desa|Kampung|Kelurahan|Kota|Kabupaten) $", RegexOptions.None, 1000)]
    private static partial Regex PlaceWord();

    [GeneratedRegex(@"\b(?<name>[A-Z][a-z]+)(?: \((?:[a-z ]{2,24}, )?|, (?:[a-z ]{2,24}, )?)(?<age>\d{1,3}) tahun", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AgeOf();
}
