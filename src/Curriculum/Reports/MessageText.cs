using System.Text.RegularExpressions;
using Curriculum.Theme.Text;

namespace Curriculum.Reports;

/// <summary>Fills the slots of a message in one pass, so that nothing in a lecturer's own words is taken for a slot.</summary>
/// <remarks>
/// <c>{0}</c> is an argument. <c>{0:shape}</c> is the text that the language file keeps for it under <c>shape</c>, or the argument itself where there is none;
/// slots of that text are filled with the arguments that follow. <c>[[ … {1} …]]</c> is left out when one of its arguments is empty.
/// <c>{[[}</c> and <c>{]]}</c> are the brackets themselves.
/// </remarks>
internal static partial class MessageText
{
    /// <summary>The text with its slots filled.</summary>
    public static string Fill(string text, IReadOnlyList<string> arguments, Words words)
    {
        string whole = OptionalPart().Replace(text, part =>
            Slot().Matches(part.Groups["inside"].Value).Any(slot => Argument(slot).Length == 0) ? "" : part.Groups["inside"].Value);
        return Slot().Replace(whole, slot => slot.Value switch
        {
            "{[[}" => "[[",
            "{]]}" => "]]",
            _ when slot.Groups["table"].Success => Said(slot),
            _ => Argument(slot),
        });

        string Argument(Match slot) => !slot.Groups["number"].Success ? slot.Value : Number(slot) < arguments.Count ? arguments[Number(slot)] : "";

        string Said(Match slot)
        {
            string key = slot.Groups["table"].Value + "." + Argument(slot);
            return words.Has(key) ? Fill(words[key], [.. arguments.Skip(Number(slot) + 1)], words) : Argument(slot);
        }
    }

    private static int Number(Match slot) => slot.Groups["number"].Value[0] - '0';

    [GeneratedRegex(@"(?<!\{)\[\[(?!\})(?<inside>.*?)(?<!\{)\]\](?!\})", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OptionalPart();

    [GeneratedRegex(@"\{((?<number>[0-9])(:(?<table>[a-z-]+))?|\[\[|\]\])\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slot();
}
