using System.Collections.Concurrent;
using System.Text;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Grammar;

/// <summary>Puts a scene on stage with another cast: names change within a sex, and where nothing speaks against it everybody's sex changes at once.</summary>
/// <remarks>
/// Terms of address, kin terms and names agree, because they are all changed by the same choice. Both choices are incidental: they change no
/// reasoning. They keep the sex of people independent of their problems (Q36) without a quota.
/// </remarks>
public sealed class Staging
{
    private static readonly ConcurrentDictionary<string, bool> Playable = new(StringComparer.Ordinal);
    private static readonly string[] Titles = ["Bu ", "Pak ", "Ibu ", "Bapak "];

    private readonly bool _mirror;
    private readonly Dictionary<string, string> _names;

    private Staging(bool mirror, Dictionary<string, string> names, EquatableArray<Items.Slot> slots)
    {
        _mirror = mirror;
        _names = names;
        Slots = slots;
    }

    /// <summary>The scene as it was written.</summary>
    public static Staging AsWritten { get; } = new(false, [], []);

    /// <summary>What was chosen.</summary>
    public EquatableArray<Items.Slot> Slots { get; }

    /// <summary>Draws a staging for a scene.</summary>
    /// <param name="scene">The scene as it was written.</param>
    /// <param name="cast">Who may appear.</param>
    /// <param name="dice">The chance of the question.</param>
    /// <param name="part">Name of the scene within the question.</param>
    public static Staging Draw(string scene, FictionalCast cast, Dice dice, string part)
    {
        // Most scenes have neither a name nor a sex; they are asked for often, so they cost nothing.
        if (!Playable.GetOrAdd(scene, static s => MayMirror(s) || Array.Exists(Titles, t => s.Contains(t, StringComparison.Ordinal)))) return AsWritten;
        StableRandom random = dice.For(part);
        bool mirror = MayMirror(scene) && random.Next(2) == 1;
        List<Items.Slot> slots = mirror ? [new Items.Slot("cermin", "ya", Radical: false)] : [];
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        bool rooted = IsRooted(scene, cast);
        foreach ((string name, bool woman) in NamesIn(scene, cast))
        {
            if (names.ContainsKey(name)) continue;
            bool asWoman = woman ^ mirror;
            IReadOnlyList<string> pool = asWoman ? cast.Women : cast.Men;
            string[] free = pool.Where(candidate => !names.ContainsValue(candidate)).ToArray();
            bool keep = !mirror && (rooted || free.Length == 0);
            string chosen = keep || free.Length == 0 ? name : random.Pick(free);
            names[name] = chosen;
            slots.Add(new Items.Slot("nama", chosen, Radical: false));
        }

        return new Staging(mirror, names, EquatableArray.From(slots));
    }

    /// <summary>A text of the scene (the scene itself, its cue, a reason) in this staging.</summary>
    public string Play(string text)
    {
        if (!_mirror && _names.Count == 0) return text;
        StringBuilder played = new(text.Length + 8);
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] == '-' && start >= 0 && i + 1 < text.Length && char.IsLetter(text[i + 1])));
            if (inside)
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0) played.Append(Word(text[start..i]));
            start = -1;
            if (i < text.Length) played.Append(text[i]);
        }

        return played.ToString();
    }

    /// <summary>Whether everybody's sex in the scene may change at once.</summary>
    public static bool MayMirror(string scene)
    {
        List<string> words = Words.Of(scene);
        if (words.Exists(Gender.IsFixed) || !words.Exists(word => Gender.Mirror(word) is not null)) return false;

        // "suami istri" and its like name a pair; turned round they read as a slip.
        for (int i = 0; i + 1 < words.Count; i++)
        {
            bool here = Gender.Mirror(words[i]) is not null;
            bool next = Gender.Mirror(words[i + 1]) is not null || (words[i + 1] is "dan" or "atau" && i + 2 < words.Count && Gender.Mirror(words[i + 2]) is not null);
            if (here && next && words[i] is not ("bu" or "pak")) return false;
            if (words[i] is "ibu" && words[i + 1] is "kota") return false;
            if (Gender.Gathers(words[i]) && Gender.Mirror(words[i + 1]) is not null) return false;
        }

        return true;
    }

    private string Word(string word)
    {
        if (_names.TryGetValue(word, out string? name)) return name;
        if (!_mirror) return word;
        string? mirrored = Gender.Mirror(word.ToLowerInvariant());
        if (mirrored is null) return word;
        return char.IsUpper(word[0]) ? Casing.Upper(mirrored) : mirrored;
    }

    // A name beside a real place or a word of faith belongs there; another would be out of place.
    private static bool IsRooted(string scene, FictionalCast cast)
    {
        string[] parts = scene.Split(' ');
        for (int i = 1; i < parts.Length; i++)
        {
            string word = parts[i].Trim(',', '.', ';', ':', '"', '?', '!', '(', ')');
            if (word.Length < 2 || !char.IsUpper(word[0]) || word.Skip(1).Any(char.IsUpper)) continue;
            bool title = word is "Bu" or "Pak" or "Ibu" or "Bapak" or "Kak";
            bool known = cast.Knows(word);
            bool startsSentence = parts[i - 1].Length > 0 && parts[i - 1][^1] is '.' or '?' or '!' or ':' or '"';
            if (!title && !known && !startsSentence) return true;
        }

        return Phrases.AnyIn(Faith, scene);
    }

    private static readonly string[] Faith =
        ["gereja", "masjid", "pura", "vihara", "kelenteng", "jemaat", "mengaji", "pengajian", "salat", "misa", "natal", "lebaran", "adat", "banjar", "subak", "surau", "langgar", "musala", "majelis"];

    private static IEnumerable<(string Name, bool Woman)> NamesIn(string scene, FictionalCast cast)
    {
        string[] parts = scene.Split(' ');
        for (int i = 1; i < parts.Length; i++)
        {
            string title = parts[i - 1].Trim('"', '(', ',');
            string name = parts[i].Trim(',', '.', ';', ':', '"', '?', '!', '(', ')');
            bool woman = title is "Bu" or "Ibu";
            bool man = title is "Pak" or "Bapak";
            bool known = cast.Knows(name);
            if ((woman || man) && known) yield return (name, woman);
        }
    }
}
