using System.Globalization;
using Curriculum.Content.Privacy;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Privacy;

public sealed class PrivacyCorpusTests
{
    private static readonly IReadOnlyList<SourceText> Course = Repository.Texts();

    private static readonly PrivacyAllowance Allowance = OfCourse();

    [Fact]
    public void The_course_itself_names_nobody()
    {
        List<string> found = [];
        int words = 0;
        foreach (SourceText text in Course)
        {
            words += text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            found.AddRange(PrivacyScan.Scan(text, Allowance).Select(static f => $"{f.File}:{f.Line}:{f.Column} {f.Rule.Code} {string.Join(' ', f.Arguments)}"));
        }

        Assert.True(words > 50_000, "A course of some size shows how often the scan cries wolf.");
        Assert.True(found.Count * 10_000 <= words, string.Join('\n', found));
    }

    [Fact]
    public void At_least_98_of_100_invented_identifiers_are_found_in_real_lessons()
    {
        Assert.True(Planted.All.Count >= 500);
        Assert.True(Planted.All.Select(static p => p.Format).Distinct(StringComparer.Ordinal).Count() >= 20);
        SourceText[] lessons = [.. Course.Where(static text => text.Path.StartsWith("pelajaran/", StringComparison.Ordinal) && text.Path.EndsWith(".md", StringComparison.Ordinal))];
        List<string> missed = [];
        for (int i = 0; i < Planted.All.Count; i++)
        {
            Planted planted = Planted.All[i];
            (SourceText text, int first, int last) = Plant(lessons[i % lessons.Length], planted.Sentence, i);
            bool found = PrivacyScan.Scan(text, Allowance).Any(f => f.Line >= first && f.Line <= last && planted.Rules.Contains(f.Rule));
            if (!found) missed.Add(planted.Format + ": " + planted.Sentence.Trim());
        }

        Assert.True(missed.Count * 100 <= Planted.All.Count * 2, $"{missed.Count.ToString(CultureInfo.InvariantCulture)} of {Planted.All.Count.ToString(CultureInfo.InvariantCulture)} missed\n" + string.Join('\n', missed));
    }

    [Fact]
    public void What_is_found_is_never_shown()
    {
        foreach (Planted planted in Planted.All)
        {
            foreach (Diagnostic found in PrivacyScan.Scan(new SourceText("pelajaran/uji/a.md", "a\n\n" + planted.Sentence + "\n"), Allowance))
            {
                Assert.Null(found.Excerpt);
                Assert.Matches("^[\\p{L}\\p{Nd}]?•{1,3}$", found.Arguments[0]);
                Assert.Equal(2, found.Arguments.Count);
                Assert.DoesNotMatch("[0-9]{3}", found.Arguments[1].Replace("NIK/KK", "", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void What_is_found_in_front_matter_and_yaml_is_found_like_in_a_body()
    {
        Planted[] flat = [.. Planted.All.Where(static p => !p.Sentence.Contains('\n', StringComparison.Ordinal))];
        int missed = flat.Count(static p => !PrivacyScan.Scan(new SourceText("pelajaran/uji/a.md", "---\ntitle: Uji\nsummary: Sore itu " + p.Sentence + "\n---\nbadan\n"), Allowance).Any(f => p.Rules.Contains(f.Rule)));
        int missedYaml = flat.Count(static p => !PrivacyScan.Scan(new SourceText("soal/uji.yml", "soal:\n  - stem: \"Sore itu " + p.Sentence.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"\n"), Allowance).Any(f => p.Rules.Contains(f.Rule)));

        Assert.True(missed * 100 <= flat.Length * 2 && missedYaml * 100 <= flat.Length * 2, $"{missed} and {missedYaml} of {flat.Length}");
    }

    // After a sentence of a paragraph in the body, another one for each index.
    private static (SourceText Text, int First, int Last) Plant(SourceText lesson, string sentence, int index)
    {
        string text = lesson.Text;
        int body = text.IndexOf("\n---\n", 3, StringComparison.Ordinal) + 5;
        int at = body + new Invented("place", index).Below((text.Length - body) / 2);
        do
        {
            at = text.IndexOf(". ", at + 1, StringComparison.Ordinal);
        }
        while (at > 0 && !IsParagraph(text, at));

        Assert.True(at > 0, "No place in " + lesson.Path);
        SourceText planted = new(lesson.Path, text[..(at + 2)] + sentence + " " + text[(at + 2)..]);
        return (planted, planted.Position(at + 2).Line, planted.Position(at + 2 + sentence.Length).Line);
    }

    private static bool IsParagraph(string text, int at)
    {
        int line = text.LastIndexOf('\n', at) + 1;
        return char.IsLetter(text[line]) && text[line..at].IndexOf(": ", StringComparison.Ordinal) < 0;
    }

    private static PrivacyAllowance OfCourse()
    {
        SourceText file = Course.Single(static text => text.Path == "pengetahuan/rekaan.yml");
        YamlMapping slots = (YamlMapping)((YamlMapping)YamlReader.Read(file, [])!).Find("case_slots")!;
        return PrivacyAllowance.From(Values(slots, "given_names"), Values(slots, "place_names"));
    }

    private static IEnumerable<string> Values(YamlMapping slots, string key) => ((YamlSequence)slots.Find(key)!).Items.Select(static item => ((YamlScalar)item).Value);
}
