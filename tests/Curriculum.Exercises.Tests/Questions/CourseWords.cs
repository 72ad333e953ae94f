using System.Text.RegularExpressions;
using Curriculum.Exercises.Gate.Spelling;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>The words that a question of this course may want to say: its own and those of its lessons, and what every day is said.</summary>
internal static partial class CourseWords
{
    private const string English = "en";

    /// <summary>What stands in the entries, drawn by this seed or by another, and what makers add to it.</summary>
    public static string[] OfQuestions { get; } = Distinct(KnowledgeTexts.Of(QuestionBook.Index.Knowledge).SelectMany(static entry => entry.Words)
        .Concat(QuestionBook.Bank.Items.SelectMany(ItemTexts.Of).SelectMany(Words.Of)));

    /// <summary>What the Indonesian lessons, reflections and pages say.</summary>
    public static string[] OfLessons { get; } = Distinct(Directory.EnumerateFiles(QuestionBook.Input, "*.md", SearchOption.AllDirectories)
        .Where(static file => !Path.GetRelativePath(QuestionBook.Input, file).StartsWith(English + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .SelectMany(static file => Words.Of(Prose(File.ReadAllText(file)))));

    /// <summary>Everyday words, by hand (<c>kata-umum.txt</c>).</summary>
    public static string[] OfEveryDay { get; } = Distinct(Everyday().SelectMany(Words.Of));

    /// <summary>The verbs among them; their lines begin with a plus.</summary>
    public static string[] EverydayVerbs { get; } = Distinct(Everyday().Where(static line => line.StartsWith('+')).SelectMany(Words.Of));

    private static IEnumerable<string> Everyday() =>
        File.ReadLines(Path.Combine(QuestionBook.Input, "..", "tests", "Curriculum.Exercises.Tests", "Questions", "kata-umum.txt")).Where(static line => !line.StartsWith('#'));

    private static string[] Distinct(IEnumerable<string> words) => [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Of the front matter only title and summary are prose.
    private static string Prose(string markdown)
    {
        Match front = FrontMatter().Match(markdown);
        return string.Join('\n', Sentences().Matches(front.Value).Select(static line => line.Groups["text"].Value)) + "\n" + Syntax().Replace(markdown[front.Length..], " ");
    }

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FrontMatter();

    [GeneratedRegex("^(title|summary): *(?<text>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentences();

    // Code, addresses, the targets of links, sources, attributes and tags.
    [GeneratedRegex(@"```.*?```|`[^`]*`|https?://\S+|\]\([^)]*\)|\[\[[^\]|]*\|?|@[\w-]+|\{[^}]*\}|<[^>]*>|^:::+ *\S+", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Syntax();
}
