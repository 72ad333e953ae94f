using System.Security.Cryptography;
using System.Text;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Making;

/// <summary>Names of things as they stand in questions, and of questions themselves.</summary>
internal static class Naming
{
    /// <summary>A term as an option says it: with the class word of its model, unless it opens with that word itself.</summary>
    public static string Option(Concept concept, string prefix)
    {
        string term = Term(concept);
        if (prefix.Length == 0) return term;
        string first = term.Split(' ')[0];
        return string.Equals(first, prefix, StringComparison.OrdinalIgnoreCase) ? term : $"{prefix} {Casing.Lower(term)}";
    }

    /// <summary>A term without the letter or number that would betray its place in a list: not "B. Tahap asesmen", not "Langkah 1: mengenali aset".</summary>
    public static string Term(Concept concept) => Bare(concept.Name);

    private static string Bare(string term)
    {
        if (term.Length > 3 && char.IsUpper(term[0]) && term[1] == '.' && term[2] == ' ') return Casing.Upper(term[3..]);
        int colon = term.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && char.IsDigit(term[colon - 1]) ? Casing.Upper(term[(colon + 2)..]) : term;
    }

    /// <summary>Every way of writing a term that a typed answer may use.</summary>
    public static IEnumerable<string> Accepted(Concept concept)
    {
        IEnumerable<string> raw = [concept.Term, concept.Name, concept.TermEn, .. concept.Aliases];
        return raw.Select(Bare).SelectMany(Forms).Select(Words.Normalise).Where(form => form.Length > 1).Distinct(StringComparer.Ordinal);
    }

    /// <summary>An id from what a question shows; stable while that stays the same.</summary>
    public static string Id(string model, string concept, IEnumerable<string> shown)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(model + "\n" + concept + "\n" + string.Join('\n', shown)));
        return $"{model}-{Convert.ToHexStringLower(hash.AsSpan(0, 6))}";
    }

    /// <summary>The letter of an option.</summary>
    public static string Letter(int position) => ((char)('a' + position)).ToString();

    // "Ventilation (ventilasi)" is "ventilation", "ventilasi", or both; the short one comes first, because the first is shown as the answer.
    private static IEnumerable<string> Forms(string term)
    {
        int open = term.IndexOf('(', StringComparison.Ordinal);
        int close = term.IndexOf(')', StringComparison.Ordinal);
        if (open <= 0 || close < open)
        {
            yield return term;
            yield break;
        }

        yield return term[..open];

        // "Mediator (Parsons)": a person in brackets is a source, not another name.
        string inside = term[(open + 1)..close];
        bool person = inside.Length > 1 && char.IsUpper(inside[0]) && inside.Skip(1).All(char.IsLower);
        if (!person) yield return inside;
        yield return term;
    }
}
