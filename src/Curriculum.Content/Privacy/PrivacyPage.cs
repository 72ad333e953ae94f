using Curriculum.Pipelines;

namespace Curriculum.Content.Privacy;

/// <summary>One text while it is scanned: what may be named in it and what was found.</summary>
internal sealed class PrivacyPage
{
    private const int MaxFindings = 500;

    private readonly SourceText _source;
    private readonly PlainText _plain;
    private readonly List<Diagnostic> _found = [];
    private readonly List<(Rule Rule, int Start, int End)> _spans = [];
    private int _bodyStart = -1;
    private (int Start, int End) _line = (0, -1);

    public PrivacyPage(SourceText source, PrivacyAllowance allowance)
    {
        (_source, Allowance) = (source, allowance);
        _plain = PlainText.Of(source.Text);
        IsYaml = source.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || source.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
        IsBibliography = Path.GetFileName(source.Path.AsSpan()).Equals("pustaka.yml", StringComparison.OrdinalIgnoreCase);
    }

    public string Text => _plain.Text;

    public PrivacyAllowance Allowance { get; }

    /// <summary>Whether the file is a bibliography: its authors, titles and addresses are published.</summary>
    public bool IsBibliography { get; }

    /// <summary>How far the addresses around slashes have been looked at.</summary>
    public int SeenTo { get; set; }

    private bool IsYaml { get; }

    public IReadOnlyList<Diagnostic> Findings()
    {
        if (_found.Count > 1) _found.Sort(Diagnostic.Compare);
        return _found;
    }

    /// <summary>Notes a finding unless the place lies in an earlier one.</summary>
    public void Add(Rule rule, int start, int end, ReadOnlySpan<char> kind)
    {
        if (_found.Count >= MaxFindings || Overlaps(rule, start, end)) return;
        _spans.Add((rule, start, end));
        (int line, int column) = _source.Position(_plain.SourceOffset(start));
        _found.Add(new Diagnostic(rule, _source.Path, line, column, [Mask.Of(Text.AsSpan(start, end - start)), kind.ToString()]));
    }

    /// <summary>Whether an offset is in YAML: a whole file, or front matter.</summary>
    public bool InYaml(int offset)
    {
        if (IsYaml) return true;
        if (_bodyStart < 0)
        {
            _bodyStart = 0;
            if (Text.StartsWith("---\n", StringComparison.Ordinal)) _bodyStart = Math.Max(0, Text.IndexOf("\n---", 3, StringComparison.Ordinal));
        }

        return offset < _bodyStart;
    }

    /// <summary>The start of the line that holds an offset.</summary>
    public int LineStart(int offset) => Line(offset).Start;

    /// <summary>The end of the line that holds an offset.</summary>
    public int LineEnd(int offset) => Line(offset).End;

    /// <summary>Whether a sentence goes on over the end of the line: not in a heading or a table.</summary>
    public bool IsParagraph(int offset)
    {
        ReadOnlySpan<char> line = Text.AsSpan(LineStart(offset)).TrimStart();
        return !line.IsEmpty && line[0] is not ('#' or '|' or ':');
    }

    /// <summary>Whether the value belongs to a <c>credit</c> field, where the authors of published works are named.</summary>
    public bool InCredit(int offset)
    {
        if (!InYaml(offset)) return false;
        int start = LineStart(offset), indent = int.MaxValue;
        for (int lines = 0; lines < 60; lines++)
        {
            ReadOnlySpan<char> line = Text.AsSpan(start, LineEnd(start) - start);
            ReadOnlySpan<char> bare = line.TrimStart(" -");
            if (!bare.IsEmpty && line.Length - bare.Length < indent)
            {
                indent = line.Length - bare.Length;
                if (bare.StartsWith("credit:", StringComparison.Ordinal)) return true;
            }

            if (indent == 0 || start == 0) return false;
            start = LineStart(start - 1);
        }

        return false;
    }

    // The last line is kept: a scan asks many times about one line, which may be as long as the file.
    private (int Start, int End) Line(int offset)
    {
        if (offset >= _line.Start && offset <= _line.End) return _line;
        int start = offset == 0 ? 0 : Text.LastIndexOf('\n', offset - 1) + 1;
        int end = Text.IndexOf('\n', offset);
        return _line = (start, end < 0 ? Text.Length : end);
    }

    // One address, one number, one name: one finding. A street, its number and its neighbourhood stand close together.
    private bool Overlaps(Rule rule, int start, int end)
    {
        for (int i = _spans.Count - 1; i >= 0 && i >= _spans.Count - 8; i--)
        {
            (Rule other, int from, int to) = _spans[i];
            if (start < to && end > from && (rule.Severity == other.Severity)) return true;
            if (rule == PrivacyRules.Address && other == rule && start >= to && start - to <= 40 && Text.AsSpan(to, start - to).IndexOf('\n') < 0) return true;
        }

        return false;
    }
}
