using System.Buffers;
using System.Globalization;
using Curriculum.Pipelines;

namespace Curriculum.Content.Markdown;

/// <summary>Refuses, in one pass, texts on which the parser would need more than linear time or stack.</summary>
/// <remarks>Measured shapes: thousands of emphasis or bracket openers in one paragraph (the time grows with their square), ever longer backtick runs, deep nesting, containers left open, tens of thousands of underlined headings. No lesson comes near these limits.</remarks>
internal static class MarkdownGuard
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("*_[(<~!|\"`");

    private const int MaxOpeners = 1500;
    private const int MaxNesting = 40;
    private const int MaxFences = 400;
    private const int MaxOpenContainers = 20;
    private const int MaxBacktickRuns = 60;
    private const int MaxLine = 50_000;

    // The sum over all paragraphs of the square of their openers; about 250 million need a second.
    private const long MaxWork = 50_000_000;

    /// <summary>The first shape that is too much, with its line; null for every ordinary text.</summary>
    public static Diagnostic? Check(SourceText source, int bodyStart)
    {
        ReadOnlySpan<char> text = source.Text.AsSpan(bodyStart);
        int openers = 0, fences = 0, open = 0, longestRun = 0, growingRuns = 0, position = bodyStart, definitions = 0, underlines = 0;
        bool afterText = false;
        long work = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (line.Length > MaxLine) return Found("50000");
            ReadOnlySpan<char> bare = line.TrimStart();
            if (bare.IsEmpty)
            {
                work += (long)openers * openers;
                if (work > MaxWork) return Found("50000000");
                openers = 0;
                afterText = false;
                position += line.Length + 1;
                continue;
            }

            if (afterText && bare[0] is '=' or '-' && bare.TrimEnd().TrimEnd(bare[0]).IsEmpty && ++underlines > BodyRenderer.MaxHeadings)
            {
                return source.At(ContentRules.TooManyHeadings, position, BodyRenderer.MaxHeadings.ToString(CultureInfo.InvariantCulture));
            }

            afterText = true;

            if (Nesting(line) > MaxNesting) return Found("40");
            if (bare.StartsWith(":::"))
            {
                if (++fences > MaxFences) return Found("400");
                open = bare.TrimEnd().TrimEnd(':').IsEmpty ? Math.Max(0, open - 1) : open + 1;
                if (open > MaxOpenContainers) return Found("20");
            }

            if (bare[0] == '[' && bare.Contains("]:", StringComparison.Ordinal) && ++definitions > MaxOpeners) return Found("1500");
            for (int i = bare.IndexOfAny(Openers); i >= 0;)
            {
                if (bare[i] == '`')
                {
                    int run = 1;
                    while (i + 1 < bare.Length && bare[i + 1] == '`') (run, i) = (run + 1, i + 1);
                    if (run > longestRun) (longestRun, growingRuns) = (run, growingRuns + 1);
                    if (growingRuns > MaxBacktickRuns) return Found("60");
                }
                else if (++openers > MaxOpeners && bare[i] is not ('(' or '"'))
                {
                    return Found("1500");
                }

                int next = bare[(i + 1)..].IndexOfAny(Openers);
                i = next < 0 ? -1 : i + 1 + next;
            }

            position += line.Length + 1;
        }

        return null;

        Diagnostic Found(string limit) => source.At(ContentRules.MarkdownTooComplex, position, limit);
    }

    // Containers opened by one line: quote marks, list markers, and two spaces of indent each.
    private static int Nesting(ReadOnlySpan<char> line)
    {
        int depth = 0, spaces = 0;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c is ' ') spaces++;
            else if (c is '\t') spaces += 4;
            else if (c is '>') depth++;
            else if (c is '-' or '+' or '*' && i + 1 < line.Length && line[i + 1] is ' ' or '\t') depth++;
            else if (char.IsAsciiDigit(c) && i + 2 < line.Length && line[i + 1] is '.' or ')') (depth, i) = (depth + 1, i + 1);
            else break;
        }

        return depth + (spaces / 2);
    }
}
