using System.Text;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Cases;

/// <summary>What a template asks while it is filled.</summary>
public interface ITemplateValues
{
    /// <summary>The text of a slot, for example of <c>klien.usia</c>.</summary>
    /// <exception cref="TemplateException">There is no such slot.</exception>
    string Value(string path);

    /// <summary>Whether a person is a woman.</summary>
    /// <exception cref="TemplateException">There is no such person.</exception>
    bool IsWoman(string person);

    /// <summary>A number in words.</summary>
    string InWords(string number);
}

/// <summary>
/// A text with slots <c>{klien}</c>, slots that fit into a sentence <c>{keluhan:besar}</c>, words that agree with a person
/// <c>{klien?perempuan|laki-laki}</c>, alternatives <c>[sore itu|menjelang malam]</c> and, in options, one optional tail <c>[[, supaya …]]</c>.
/// </summary>
public sealed class TextTemplate
{
    private readonly Piece[] _pieces;

    private TextTemplate(Piece[] pieces) => _pieces = pieces;

    private enum Kind
    {
        Literal,
        Slot,
        Agreement,
        Choice,
        Tail,
    }

    /// <summary>Whether the text has an optional tail.</summary>
    public bool HasTail => _pieces.Any(piece => piece.Kind == Kind.Tail);

    /// <summary>The paths of all slots and the people of all agreements, in order.</summary>
    public IEnumerable<string> Paths => _pieces.SelectMany(static piece => piece.Paths);

    /// <summary>Reads a template.</summary>
    /// <exception cref="TemplateException">A brace or bracket is open, or alternatives have no bar.</exception>
    public static TextTemplate Parse(string text)
    {
        int at = 0;
        TextTemplate template = new(ParsePieces(text, ref at, string.Empty));
        return at == text.Length ? template : throw new TemplateException("bracket", text[at..Math.Min(text.Length, at + 20)]);
    }

    /// <summary>The text, filled.</summary>
    /// <param name="values">What the slots hold.</param>
    /// <param name="random">Draws among alternatives.</param>
    /// <param name="withTail">Whether the optional tail is there.</param>
    public string Fill(ITemplateValues values, StableRandom random, bool withTail = false)
    {
        StringBuilder text = new();
        Fill(text, values, random, withTail);
        return text.ToString();
    }

    private void Fill(StringBuilder text, ITemplateValues values, StableRandom random, bool withTail)
    {
        foreach (Piece piece in _pieces)
        {
            switch (piece.Kind)
            {
                case Kind.Literal:
                    text.Append(piece.Text);
                    break;
                case Kind.Slot:
                    text.Append(Fit(values.Value(piece.Text), piece.Filter, values));
                    break;
                case Kind.Agreement:
                    piece.Parts[values.IsWoman(piece.Text) ? 0 : 1].Fill(text, values, random, withTail);
                    break;
                case Kind.Choice:
                    piece.Parts[random.Next(piece.Parts.Length)].Fill(text, values, random, withTail);
                    break;
                default:
                    // The tail is drawn even where it is left out, so that both forms of an option agree in all else.
                    string tail = piece.Parts[0].Fill(values, random);
                    if (withTail) text.Append(tail);
                    break;
            }
        }
    }

    private static string Fit(string value, string filter, ITemplateValues values) => filter switch
    {
        "" => value,
        "besar" => Casing.Upper(value),
        "kecil" => Casing.Lower(value),
        "polos" => Casing.Bare(value),
        "kata" => values.InWords(value),
        "Kata" => Casing.Upper(values.InWords(value)),
        _ => throw new TemplateException("filter", filter),
    };

    private static Piece[] ParsePieces(string text, ref int at, string stops)
    {
        List<Piece> pieces = [];
        StringBuilder literal = new();
        while (at < text.Length && !stops.Contains(text[at], StringComparison.Ordinal))
        {
            char c = text[at];
            if (c is not ('{' or '[' or '}' or ']'))
            {
                literal.Append(c);
                at++;
                continue;
            }

            if (c is '}' or ']') throw new TemplateException(c == '}' ? "brace" : "bracket", Around(text, at));
            if (literal.Length > 0) pieces.Add(new Piece(Kind.Literal, literal.ToString(), string.Empty, []));
            literal.Clear();
            pieces.Add(c == '{' ? ParseSlot(text, ref at) : ParseBracket(text, ref at));
        }

        if (literal.Length > 0) pieces.Add(new Piece(Kind.Literal, literal.ToString(), string.Empty, []));
        return [.. pieces];
    }

    private static Piece ParseSlot(string text, ref int at)
    {
        int start = at++;
        int name = at;
        while (at < text.Length && text[at] is not ('}' or '?' or ':' or '{' or '[')) at++;
        if (at >= text.Length || text[at] is '{' or '[') throw new TemplateException("brace", Around(text, start));
        string path = text[name..at].Trim();
        if (text[at] == '?')
        {
            TextTemplate[] parts = ParseParts(text, ref at, '}');
            if (parts.Length != 2) throw new TemplateException("sex", Around(text, start));
            return new Piece(Kind.Agreement, path, string.Empty, parts);
        }

        string filter = string.Empty;
        if (text[at] == ':')
        {
            int from = ++at;
            while (at < text.Length && text[at] != '}') at++;
            if (at >= text.Length) throw new TemplateException("brace", Around(text, start));
            filter = text[from..at].Trim();
        }

        at++;
        return new Piece(Kind.Slot, path, filter, []);
    }

    private static Piece ParseBracket(string text, ref int at)
    {
        int start = at;
        if (at + 1 < text.Length && text[at + 1] == '[')
        {
            at += 2;
            Piece[] inside = ParsePieces(text, ref at, "]");
            if (at + 1 >= text.Length || text[at + 1] != ']') throw new TemplateException("bracket", Around(text, start));
            at += 2;
            return new Piece(Kind.Tail, string.Empty, string.Empty, [new TextTemplate(inside)]);
        }

        TextTemplate[] parts = ParseParts(text, ref at, ']');
        return parts.Length >= 2 ? new Piece(Kind.Choice, string.Empty, string.Empty, parts) : throw new TemplateException("bracket", Around(text, start));
    }

    // From the mark before the first part to behind the closing mark.
    private static TextTemplate[] ParseParts(string text, ref int at, char close)
    {
        int start = at;
        string stops = close == '}' ? "|}" : "|]";
        List<TextTemplate> parts = [];
        do
        {
            at++;
            parts.Add(new TextTemplate(ParsePieces(text, ref at, stops)));
            if (at >= text.Length) throw new TemplateException(close == '}' ? "brace" : "bracket", Around(text, start));
        }
        while (text[at] == '|');
        at++;
        return [.. parts];
    }

    private static string Around(string text, int at) => text[at..Math.Min(text.Length, at + 24)];

    private sealed record Piece(Kind Kind, string Text, string Filter, TextTemplate[] Parts)
    {
        public IEnumerable<string> Paths =>
            (Kind is Kind.Slot or Kind.Agreement ? Enumerable.Repeat(Text, 1) : []).Concat(Parts.SelectMany(static part => part.Paths));
    }
}
