using System.Collections.Immutable;
using Curriculum.Search.Analysis;

namespace Curriculum.Search.Documents;

/// <summary>Takes documents apart. Pure but for the words that it shares between documents; safe for many threads.</summary>
public sealed class DocumentAnalyzer
{
    private readonly IndonesianAnalyzer analyzer = new();

    /// <summary>Takes one document apart; the result depends on nothing else.</summary>
    public AnalyzedDocument Analyze(SearchDocument document)
    {
        var weights = new WordWeights();
        var buffer = new List<Word>();
        var names = ImmutableArray.CreateBuilder<AnalyzedName>();

        weights.BeginUnit(0);
        var title = Read(document.Title, buffer);
        weights.AddBest(title, Weights.Title(title.Length));
        AddName(names, title, NameKind.Title);
        foreach (var term in document.Terms)
        {
            var words = Read(term.Text, buffer);
            weights.AddBest(words, Weights.Term(term.Role, words.Length));
            if (term.Role != TermRole.Mention)
            {
                AddName(names, words, term.Role == TermRole.Name ? NameKind.Name : NameKind.Lead);
            }
        }

        weights.AddOnce(Read(document.Summary, buffer), Weights.Summary());
        for (var i = 0; i < document.Sections.Length; i++)
        {
            var section = document.Sections[i];
            weights.BeginUnit(i + 1);
            var heading = Read(section.Heading, buffer);
            weights.AddBest(heading, Weights.Heading(heading.Length));
            weights.AddBody(analyzer.Read(section.Text, buffer));
        }

        return weights.ToDocument(document, Distinct(names));
    }

    private ImmutableArray<WordEntry> Read(string text, List<Word> buffer) => [.. analyzer.Read(text, buffer).Select(word => word.Entry)];

    private static void AddName(ImmutableArray<AnalyzedName>.Builder names, ImmutableArray<WordEntry> words, NameKind kind)
    {
        if (!words.IsEmpty)
        {
            names.Add(new AnalyzedName([.. words.Select(word => word.Surface)], kind));
        }
    }

    /// <summary>The same words are kept once, as the strongest kind.</summary>
    private static ImmutableArray<AnalyzedName> Distinct(ImmutableArray<AnalyzedName>.Builder names) =>
        [.. names.OrderBy(name => name.Kind).DistinctBy(name => string.Join(' ', name.Words), StringComparer.Ordinal)];
}
