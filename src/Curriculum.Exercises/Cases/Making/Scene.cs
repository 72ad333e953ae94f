using System.Globalization;
using Curriculum.Exercises.Randomness;

namespace Curriculum.Exercises.Cases;

/// <summary>Tells a case's facts: fills every template of it.</summary>
internal sealed class Scene(CaseFacts facts, CaseLibrary library, PhraseBook phrases, TemplateCache templates) : ITemplateValues
{
    private const int Deepest = 8;
    private readonly Dictionary<string, string> _told = new(StringComparer.Ordinal);
    private int _depth;

    public CaseFacts Facts => facts;

    public PhraseBook Phrases => phrases;

    /// <summary>A text of the case.</summary>
    /// <param name="text">The template.</param>
    /// <param name="place">A stable name of the place where it stands; alternatives are drawn by it.</param>
    /// <param name="withTail">Whether the optional tail is there.</param>
    public string Tell(Sourced text, string place, bool withTail = false)
    {
        if (text.IsEmpty) return string.Empty;
        try
        {
            return templates.Get(text.Text).Fill(this, new StableRandom($"{facts.Key}/text/{place}"), withTail).Trim();
        }
        catch (TemplateException mistake)
        {
            throw new ModelMistakeException(text.At, mistake);
        }
    }

    /// <inheritdoc/>
    public bool IsWoman(string person) => (facts.FindPerson(person) ?? throw new TemplateException("person", person)).Woman;

    /// <inheritdoc/>
    public string InWords(string number) => phrases.InWords(number);

    /// <inheritdoc/>
    public string Value(string path)
    {
        if (_told.TryGetValue(path, out string? told)) return told;
        if (++_depth > Deepest) throw new TemplateException("depth", path);
        string value = Find(path) ?? throw new TemplateException("slot", path);
        _depth--;
        return _told[path] = value;
    }

    /// <summary>How the story calls a person.</summary>
    public string Call(Person person) => person.Titled ? phrases.For("sapaan", person.Woman) + " " + person.Name : person.Name;

    /// <summary>The word for a person's relation to the client.</summary>
    public string RelationOf(Person person)
    {
        string word = library.Relations.FirstOrDefault(relation => relation.Name == person.Relation)?.Value.Text ?? person.Relation;
        return PhraseBook.Half(word, person.Woman);
    }

    private string? Find(string path)
    {
        int dot = path.IndexOf('.', StringComparison.Ordinal);
        string head = dot < 0 ? path : path[..dot];
        string field = dot < 0 ? string.Empty : path[(dot + 1)..];
        if (facts.FindPerson(head) is { } person) return OfPerson(person, field);
        if (facts.FindNumber(path) is { } number) return number;
        if (facts.FindSlot(head) is { } slot) return slot.Find(field.Length == 0 ? "text" : field) is { } text ? Nested(text, path) : null;
        return path switch
        {
            "wilayah" => library.Regions.FirstOrDefault(region => region.Name == facts.Region)?.Value.Text ?? facts.Region,
            "serumah" => facts.Household.Fields.FirstOrDefault(static each => each.Name == "serumah")?.Value is { } written ? Nested(written, path) : Household(),
            _ when head == "keluarga" => facts.Household.Fields.FirstOrDefault(each => each.Name == field)?.Value is { } text ? Nested(text, path) : null,
            _ => null,
        };
    }

    // A slot's text may hold slots itself; its alternatives are drawn once for the whole case.
    private string Nested(Sourced text, string path) =>
        text.IsEmpty ? string.Empty : templates.Get(text.Text).Fill(this, new StableRandom($"{facts.Key}/field/{path}"));

    private string? OfPerson(Person person, string field) => field switch
    {
        "" => Call(person),
        "nama" => person.Name,
        "usia" => person.Age.ToString(CultureInfo.InvariantCulture),
        "sapaan" => phrases.For("sapaan", person.Woman),
        "panggil" => person.Titled ? phrases.For("panggil", person.Woman) : phrases[person.Age < Person.ChildBelow ? "panggil_anak" : "panggil_muda"],
        "hubungan" => RelationOf(person),
        "kelamin" => phrases.For("kelamin", person.Woman),
        "sekolah" => School(person.Age),
        _ => null,
    };

    private string School(int age) => age switch
    {
        < 7 => phrases["belum_sekolah"],
        <= 12 => phrases.Say("sd", (age - 6).ToString(CultureInfo.InvariantCulture)),
        <= 15 => phrases.Say("smp", (age - 6).ToString(CultureInfo.InvariantCulture)),
        <= 18 => phrases.Say("sma", (age - 6).ToString(CultureInfo.InvariantCulture)),
        _ => phrases["lulus_sma"],
    };

    private string Household()
    {
        string[] home = [.. facts.People.Where(static person => person.Home && !person.Deceased)
            .Select(person => phrases.Say("orang_serumah", Call(person), RelationOf(person), person.Age.ToString(CultureInfo.InvariantCulture)))];
        return home.Length == 0 ? phrases["sendiri"] : phrases.Say("bersama", phrases.List(home));
    }
}
