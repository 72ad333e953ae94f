using Curriculum.Content.Markdown;
using Curriculum.Theme.Text;

namespace Curriculum.Output;

/// <summary>A language of the site: its words, and where its pages begin.</summary>
internal sealed class Tongue
{
    public static readonly Tongue Indonesian = new("id", "");
    public static readonly Tongue English = new("en", "en/");
    public static readonly Tongue[] All = [Indonesian, English];

    private Tongue(string code, string prefix)
    {
        (Code, Prefix) = (code, prefix);
        Say = (key, arguments) => arguments.Length == 0 ? Words[key] : Words.Text(key, [.. arguments]);
    }

    public string Code { get; }

    public string Prefix { get; }

    public bool IsEnglish => Code == "en";

    public Words Words => Words.For(Code);

    public Phrase Say { get; }

    public Tongue Other => IsEnglish ? Indonesian : English;

    /// <summary>The Indonesian or the English one of two texts; the Indonesian where there is no English.</summary>
    public string Pick(string indonesian, string? english) => IsEnglish && english is not null ? english : indonesian;
}
