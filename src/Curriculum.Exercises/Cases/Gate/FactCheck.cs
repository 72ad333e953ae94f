using System.Globalization;
using Curriculum.Exercises.Knowledge;

namespace Curriculum.Exercises.Cases;

/// <summary>Proves that the facts of a case agree (K07): with nature and law, and in every text that speaks of them. Reads the finished case, not how it was drawn.</summary>
internal sealed class FactCheck(PracticeCase practice, CaseModel model, CaseLibrary library, Findings found)
{
    // "RW Melur", "Pasar Melati Lama": a listed name inside the name of a place.
    private static readonly string[] PlaceWords = ["Pasar", "RW", "Dusun", "Desa", "Kampung", "Kelurahan", "Kota", "Kabupaten"];

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

    // A name of the list that belongs to nobody in this case, a title that doesn't fit, an age that isn't the person's.
    private void Text(string text, SourcePoint at)
    {
        string before = string.Empty;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            int end = i;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            string word = text[i..end];
            if (char.IsUpper(word[0]) && IsListed(word) && !PlaceWords.Contains(before)) Name(word, before, text, end, at);
            before = word;
            i = end;
        }
    }

    private void Name(string name, string before, string text, int end, SourcePoint at)
    {
        if (!_byName.TryGetValue(name, out Person? person))
        {
            Disagree(at, "stranger", name);
            return;
        }

        bool woman = before is "Bu" or "Ibu";
        if ((woman || before is "Pak" or "Bapak") && person.Woman != woman) Disagree(at, "title", before + " " + name);
        if (AgeAfter(text, end) is { } age && age != Number(person.Age)) Disagree(at, "age", name + " " + age);
    }

    // "Tarmi (71 tahun)", "Tarmi (anak, 34 tahun)", "Tarmi, anak, 34 tahun": the number, or null if the text says no age.
    private static string? AgeAfter(string text, int at)
    {
        const int Farthest = 30;
        if (at >= text.Length || (text[at] != ',' && !text.AsSpan(at).StartsWith(" (", StringComparison.Ordinal))) return null;
        int digit = at;
        while (digit < text.Length && digit < at + Farthest && !char.IsDigit(text[digit]))
        {
            if (text[digit] is '.' or ';' or ')' or '\n' || char.IsUpper(text[digit])) return null;
            digit++;
        }

        int end = digit;
        while (end < text.Length && char.IsDigit(text[end])) end++;
        return end > digit && text.AsSpan(end).StartsWith(" tahun", StringComparison.Ordinal) && !text.AsSpan(end).StartsWith(" tahun lalu", StringComparison.Ordinal) ? text[digit..end] : null;
    }

    private bool IsListed(string word) => library.Women.Contains(word) || library.Men.Contains(word);

    private void Disagree(SourcePoint at, string what, string value, string where = "") => found.Add(CaseRules.FactsDisagree, at, what, value, where.Length > 0 ? where : practice.Id);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
