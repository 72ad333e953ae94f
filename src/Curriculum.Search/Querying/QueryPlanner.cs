using System.Collections.Immutable;
using Curriculum.Search.Analysis;

namespace Curriculum.Search.Querying;

/// <summary>Turns a query into terms: corrects, completes, joins and splits words that the site writes otherwise.</summary>
internal sealed class QueryPlanner(IndexReader index)
{
    private const int MostTerms = 12;
    private const int MostCompletions = 8;
    private const int Exact = 256;
    private const int Joined = 240;
    private const int Completed = 200;
    private const int OneEdit = 160;
    private const int TwoEdits = 110;

    /// <summary>The terms of a query, and the query as it was probably meant.</summary>
    public (ImmutableArray<QueryTerm> Terms, string? Suggestion) Plan(string text)
    {
        var plan = Plan(text, isForgiving: false);
        return plan.Terms.IsEmpty ? Plan(text, isForgiving: true) : plan;
    }

    /// <summary>The words of a query, without those that only ask (pengertian asesmen), unless there are no others.</summary>
    private Token[] Read(string text)
    {
        var tokens = index.Analyzer.Analyze(text);
        var rest = tokens.Where(token => !index.Analyzer.Lexicon.Asks.Contains(token.Surface)).ToArray();
        return [.. (rest.Length > 0 ? rest : tokens).Take(MostTerms)];
    }

    /// <summary>A forgiving plan corrects even words that the language has: better than to find nothing.</summary>
    private (ImmutableArray<QueryTerm> Terms, string? Suggestion) Plan(string text, bool isForgiving)
    {
        var tokens = Read(text);
        var terms = ImmutableArray.CreateBuilder<QueryTerm>();
        var corrections = new List<(Token Token, string Word)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var alternatives = ImmutableArray.CreateBuilder<Alternative>();
            AddJoined(alternatives, i > 0 ? tokens[i - 1].Surface + token.Surface : "");
            AddJoined(alternatives, i + 1 < tokens.Length ? token.Surface + tokens[i + 1].Surface : "");
            if (index.Find(token.Stem) is not null)
            {
                alternatives.Add(new Alternative(token.Stem, token.Surface, Exact));
            }
            else if (i == tokens.Length - 1 && token.End == text.Length)
            {
                // The last word may still be growing.
                AddCompletions(alternatives, token.Surface);
            }

            if (alternatives.Count > 0)
            {
                terms.Add(new QueryTerm(alternatives[^1].Stem, alternatives.ToImmutable()));
            }
            else
            {
                Mend(token, isForgiving ? Speller.MostEdits : EditsFor(token), terms, corrections);
            }
        }

        return (terms.ToImmutable(), Suggest(text, corrections));
    }

    /// <summary>Someone writes group work where the site writes groupwork.</summary>
    private void AddJoined(ImmutableArray<Alternative>.Builder alternatives, string joined)
    {
        if (joined.Length > 0 && index.Spreads.ContainsKey(joined))
        {
            alternatives.Add(new Alternative(index.Analyzer.Stem(joined), joined, Joined));
        }
    }

    private void AddCompletions(ImmutableArray<Alternative>.Builder alternatives, string beginning)
    {
        if (beginning.Length < 2)
        {
            return;
        }

        var completions = index.Spreads
            .Where(pair => pair.Key.StartsWith(beginning, StringComparison.Ordinal))
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Length)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(MostCompletions);
        foreach (var (word, _) in completions)
        {
            alternatives.Add(new Alternative(index.Analyzer.Stem(word), word, Completed));
        }
    }

    /// <summary>Someone writes pekerjasosial where the site writes pekerja sosial.</summary>
    private (string Left, string Right)? Split(string word)
    {
        (string, string)? best = null;
        var bestSpread = 0;
        for (var at = 4; at <= word.Length - 4; at++)
        {
            var spread = Math.Min(index.Spreads.GetValueOrDefault(word[..at]), index.Spreads.GetValueOrDefault(word[at..]));
            if (spread > bestSpread)
            {
                bestSpread = spread;
                best = (word[..at], word[at..]);
            }
        }

        return best;
    }

    /// <summary>A word of the language that the site just does not use is no typing error; a form of such a word hardly is one.</summary>
    private int EditsFor(Token token) => IsKnown(token.Surface) ? 0 : IsKnown(token.Stem) ? 1 : Speller.MostEdits;

    private bool IsKnown(string word) => index.Analyzer.Lexicon.ClassOf(word) is WordClass.Root or WordClass.Fixed or WordClass.English;

    /// <summary>One edit is likelier than two words in one, and that likelier than two edits.</summary>
    private void Mend(Token token, int mostEdits, ImmutableArray<QueryTerm>.Builder terms, List<(Token Token, string Word)> corrections)
    {
        var near = Speller.FindNear(token.Surface, index.Spreads, mostEdits);
        if ((near.IsEmpty || near[0].Edits > 1) && Split(token.Surface) is { } halves)
        {
            terms.Add(Whole(halves.Left));
            terms.Add(Whole(halves.Right));
        }
        else if (!near.IsEmpty)
        {
            corrections.Add((token, near[0].Word));
            terms.Add(new QueryTerm(
                index.Analyzer.Stem(near[0].Word),
                [.. near.Select(item => new Alternative(index.Analyzer.Stem(item.Word), item.Word, item.Edits == 1 ? OneEdit : TwoEdits))]));
        }
    }

    private QueryTerm Whole(string word)
    {
        var stem = index.Analyzer.Stem(word);
        return new QueryTerm(stem, [new Alternative(stem, word, Exact)]);
    }

    private static string? Suggest(string text, List<(Token Token, string Word)> corrections)
    {
        for (var i = corrections.Count - 1; i >= 0; i--)
        {
            var (token, word) = corrections[i];
            text = string.Concat(text.AsSpan(0, token.Start), word, text.AsSpan(token.End));
        }

        return corrections.Count > 0 ? text : null;
    }
}
