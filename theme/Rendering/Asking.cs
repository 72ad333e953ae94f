using System.Security.Cryptography;
using System.Text;
using Curriculum.Exercises.Items;

namespace Curriculum.Theme.Rendering;

/// <summary>What page, paper, shard and hand-in link must agree on about a question.</summary>
public static class Asking
{
    /// <summary>Whether partners or groups are chosen from a list.</summary>
    public static bool HasPairs(Item item) => item.Type is ItemType.Matching or ItemType.Classification;

    /// <summary>Whether the answer is typed.</summary>
    public static bool IsTyped(Item item) => item.Type is ItemType.Cloze or ItemType.Short;

    /// <summary>The partners or groups to choose from, each once, in an order that tells nothing.</summary>
    public static IReadOnlyList<string> Rights(Item item) => [.. item.Pairs.Select(pair => pair.Right).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The steps of a sequence as they are first shown, each with its right place from 1; never in the right order.</summary>
    public static IReadOnlyList<(string Text, int Place)> Shown(Item item)
    {
        (string Text, int Place)[] steps = [.. item.Sequence.Select((text, index) => (text, index + 1))];
        (string Text, int Place)[] sorted = [.. steps.OrderBy(step => step.Text, StringComparer.Ordinal)];
        return sorted.SequenceEqual(steps) ? [.. sorted.Reverse()] : sorted;
    }

    /// <summary>The right answer in words.</summary>
    public static string Answer(Item item) => item.Type switch
    {
        ItemType.Ordering => string.Join(" → ", item.Sequence),
        ItemType.Matching or ItemType.Classification => string.Join("; ", item.Pairs.Select(pair => pair.Left + " → " + pair.Right)),
        ItemType.Cloze or ItemType.Short => Plainest(item.Accepted),
        _ => string.Join("; ", item.Options.Where(option => option.Correct).Select(option => option.Text)),
    };

    /// <summary>The two concepts that somebody mixes up who chooses an option, as <c>one~other</c>; null where it names no such pair.</summary>
    public static string? Mix(Item item, Option option)
    {
        if (option.Correct)
        {
            return null;
        }

        var key = item.Type.HasOneKey() ? item.Options.FirstOrDefault(each => each.Correct)?.Concept : null;
        return option.Confusion is { } code && code.Contains('~', StringComparison.Ordinal) ? code
            : key is not null && option.Concept is { } chosen && !string.Equals(chosen, key, StringComparison.Ordinal) ? key + "~" + chosen
            : null;
    }

    // "conflict mengelola konflik batin" is a term with its other name behind it: either alone reads better.
    private static string Plainest(IReadOnlyList<string> accepted) =>
        accepted.Count > 1 && accepted[0].StartsWith(accepted[1] + " ", StringComparison.Ordinal) ? accepted[1] : accepted[0];

    /// <summary>Six signs that change when anything changes by which an answer is read: a hand-in link names a question by them.</summary>
    public static string Print(Item item)
    {
        IEnumerable<string> parts = [item.Id, .. item.Options.Select(option => (option.Correct ? "+" : "-") + option.Text), .. item.Pairs.Select(pair => pair.Left + "=" + pair.Right), .. item.Sequence, .. item.Accepted];
        return Code(string.Join('\n', parts), 6);
    }

    /// <summary>A short name for a text: so many signs of its digest that are safe in an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="signs">How many signs, at most 42; each holds 6 bits.</param>
    public static string Code(string text, int signs) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..signs].Replace('+', '-').Replace('/', '_');
}
