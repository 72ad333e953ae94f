using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Solving;

/// <summary>Every statement of the knowledge base by its neutral text, and every name of every concept.</summary>
internal sealed class FactMemory
{
    private readonly Dictionary<string, HashSet<string>> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);
    private readonly int _longestName;

    public FactMemory(KnowledgeIndex index)
    {
        foreach (Situation s in index.Knowledge.Situations) Learn(s.Text, s.Concept);
        foreach (Concept c in index.Concepts)
        {
            Learn(c.Definition, c.Id);
            if (c.Purpose.Length > 0) Learn(c.Purpose, c.Id);
            foreach (string example in c.Examples) Learn(example, c.Id);
            foreach (string name in NamesOf(c)) Add(_names, name, c.Id);
        }

        foreach (TechniqueFit fit in index.Knowledge.Fits)
        {
            foreach (string text in fit.Suits.Append(fit.AvoidWhen).Append(fit.Misuse)) Learn(text, fit.Technique);
        }

        _longestName = _names.Keys.Max(name => name.Split(' ').Length);
    }

    /// <summary>The concepts that a statement is about; a frame of up to five words before it is overlooked.</summary>
    public HashSet<string> ConceptsOf(string text)
    {
        string[] words = Words.Normalise(Neutral.Of(text)).Split(' ');
        for (int skip = 0; skip <= 5 && skip < words.Length; skip++)
        {
            if (_statements.TryGetValue(string.Join(' ', words.Skip(skip)), out HashSet<string>? concepts)) return concepts;
        }

        return [];
    }

    /// <summary>The concepts with exactly this name.</summary>
    public HashSet<string> Exactly(string text) => _names.GetValueOrDefault(Words.Normalise(text)) ?? [];

    /// <summary>Whether a text names one of the concepts, alone or behind a class word.</summary>
    public bool Named(string text, HashSet<string> concepts)
    {
        if (Exactly(text).Overlaps(concepts)) return true;
        string normal = Words.Normalise(text);
        int space = normal.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && _names.TryGetValue(normal[(space + 1)..], out HashSet<string>? named) && named.Overlaps(concepts);
    }

    /// <summary>The concepts named by the longest name in a sentence.</summary>
    public HashSet<string> NamedIn(string sentence)
    {
        List<string> words = Words.Of(sentence);
        for (int length = Math.Min(_longestName, words.Count); length > 0; length--)
        {
            for (int start = 0; start + length <= words.Count; start++)
            {
                if (_names.TryGetValue(string.Join(' ', words.Skip(start).Take(length)), out HashSet<string>? named)) return named;
            }
        }

        return [];
    }

    /// <summary>Every concept that a sentence names.</summary>
    public HashSet<string> AllNamedIn(string sentence)
    {
        List<string> words = Words.Of(sentence);
        HashSet<string> all = new(StringComparer.Ordinal);
        for (int length = Math.Min(_longestName, words.Count); length > 0; length--)
        {
            for (int start = 0; start + length <= words.Count; start++)
            {
                if (_names.TryGetValue(string.Join(' ', words.Skip(start).Take(length)), out HashSet<string>? named)) all.UnionWith(named);
            }
        }

        return all;
    }

    private static IEnumerable<string> NamesOf(Concept concept)
    {
        IEnumerable<string> raw = [concept.Term, concept.Name, concept.TermEn, .. concept.Aliases];
        foreach (string name in raw)
        {
            string bare = name.Length > 3 && name[1] == '.' && name[2] == ' ' ? name[3..] : name;
            yield return Words.Normalise(bare);
            int colon = name.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && char.IsDigit(name[colon - 1])) yield return Words.Normalise(name[(colon + 2)..]);
            int open = name.IndexOf('(', StringComparison.Ordinal);
            if (open <= 0) continue;
            yield return Words.Normalise(name[..open]);
            if (!name.EndsWith("(Parsons)", StringComparison.Ordinal)) yield return Words.Normalise(name[open..]);
        }
    }

    private void Learn(string text, string concept) => Add(_statements, Words.Normalise(Neutral.Of(text)), concept);

    private static void Add(Dictionary<string, HashSet<string>> map, string key, string concept)
    {
        if (key.Length == 0) return;
        if (!map.TryGetValue(key, out HashSet<string>? set)) map[key] = set = new HashSet<string>(StringComparer.Ordinal);
        set.Add(concept);
    }
}
