using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Curriculum.Search.Analysis;

namespace Curriculum.Search.Documents;

/// <summary>Takes documents apart. Pure but for the words that it shares between documents; safe for many threads.</summary>
public sealed class DocumentAnalyzer
{
    // Kept by each thread: a table that grows anew for each document costs more than the words in it.
    [ThreadStatic]
    private static (WordWeights Weights, List<Word> Words)? scratch;

    private readonly IndonesianAnalyzer analyzer = new();

    /// <summary>Takes one document apart; the result depends on nothing else.</summary>
    public AnalyzedDocument Analyze(SearchDocument document)
    {
        var (weights, words) = scratch ??= (new WordWeights(), []);
        weights.Clear();
        var names = ImmutableArray.CreateBuilder<AnalyzedName>();

        weights.BeginUnit(0);
        analyzer.Read(document.Title, words);
        weights.AddBest(words, Weights.Title(words.Count));
        AddName(names, words, NameKind.Title);
        foreach (var term in document.Terms)
        {
            analyzer.Read(term.Text, words);
            weights.AddBest(words, Weights.Term(term.Role, words.Count));
            if (term.Role != TermRole.Mention)
            {
                AddName(names, words, term.Role == TermRole.Name ? NameKind.Name : NameKind.Lead);
            }
        }

        analyzer.Read(document.Summary, words);
        weights.AddOnce(words, Weights.Summary());
        for (var i = 0; i < document.Sections.Length; i++)
        {
            var section = document.Sections[i];
            weights.BeginUnit(i + 1);
            analyzer.Read(section.Heading, words);
            weights.AddBest(words, Weights.Heading(words.Count));
            ReadBody(section.Text.Utf8.Span, words);
            weights.AddBody(words);
        }

        return weights.ToDocument(document, analyzer.Pool, Distinct(names));
    }

    private void ReadBody(ReadOnlySpan<byte> utf8, List<Word> words)
    {
        var buffer = ArrayPool<char>.Shared.Rent(utf8.Length);
        analyzer.Read(buffer.AsSpan(0, Encoding.UTF8.GetChars(utf8, buffer)), words);
        ArrayPool<char>.Shared.Return(buffer);
    }

    private static void AddName(ImmutableArray<AnalyzedName>.Builder names, List<Word> words, NameKind kind)
    {
        if (words.Count > 0)
        {
            names.Add(new AnalyzedName([.. words.Select(word => word.Entry.Surface)], kind));
        }
    }

    /// <summary>The same words are kept once, as the strongest kind.</summary>
    private static ImmutableArray<AnalyzedName> Distinct(ImmutableArray<AnalyzedName>.Builder names) =>
        [.. names.OrderBy(name => name.Kind).DistinctBy(name => string.Join(' ', name.Words), StringComparer.Ordinal)];
}
