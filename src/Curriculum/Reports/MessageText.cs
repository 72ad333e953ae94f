using System.Text.RegularExpressions;
using Curriculum.Pipelines;
using Curriculum.Theme.Text;

namespace Curriculum.Reports;

/// <summary>Fills the slots of a message in one pass, so that nothing in a lecturer's own words is taken for a slot.</summary>
/// <remarks>
/// <c>{0}</c> is an argument. <c>{0:shape}</c> is the word that the language file keeps for it under <c>shape</c>, or the argument itself where there is none.
/// <c>[[ … {1} …]]</c> is left out when one of its arguments is empty. <c>{[[}</c> and <c>{]]}</c> are the brackets themselves.
/// </remarks>
internal static partial class MessageText
{
    /// <summary>The text with its slots filled.</summary>
    public static string Fill(string text, EquatableArray<string> arguments, Words words)
    {
        string whole = OptionalPart().Replace(text, part =>
            Slot().Matches(part.Groups["inside"].Value).Any(slot => Argument(slot).Length == 0) ? "" : part.Groups["inside"].Value);
        return Slot().Replace(whole, slot => slot.Value switch
        {
            "{[[}" => "[[",
            "{]]}" => "]]",
            _ => Said(Argument(slot), slot.Groups["table"].Value, words),
        });

        string Argument(Match slot) =>
            !slot.Groups["number"].Success ? slot.Value
            : slot.Groups["number"].Value[0] - '0' is var i && i < arguments.Count ? arguments[i] : "";
    }

    private static string Said(string argument, string table, Words words)
    {
        string key = table + "." + argument;
        return table.Length > 0 && words.Has(key) ? words[key] : argument;
    }

    [GeneratedRegex(@"(?<!\{)\[\[(?!\})(?<inside>.*?)(?<!\{)\]\](?!\})", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OptionalPart();

    [GeneratedRegex(@"\{((?<number>[0-9])(:(?<table>[a-z-]+))?|\[\[|\]\])\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slot();
}
