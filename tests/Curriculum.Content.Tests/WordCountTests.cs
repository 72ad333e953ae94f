using Curriculum.Content.Markdown;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Content.Tests;

/// <summary>What counts as a word and as a sentence.</summary>
public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("Klien datang. Kami menyapa!", 4, 2)]
    [InlineData("anak-anak jum'at people\u2019s", 3, 0)]
    [InlineData("- lalu 'kutip' \u2013 tanda", 3, 0)]
    [InlineData("Pasal 1.2 berlaku. Ya?", 5, 2)]
    [InlineData("Tunggu... lalu?! Ya", 3, 0)]
    [InlineData(". ! ?", 0, 0)]
    [InlineData("\u0627\u0644 \u00e9t\u00e9.", 2, 1)]
    public void Hyphens_and_apostrophes_hold_words_together_and_a_stop_behind_a_word_ends_a_sentence(string text, int words, int sentences) =>
        Assert.Equal((words, sentences), WordCount.Of(text));

    // The rule as it is said, character by character; texts of a few kinds of them, long enough for every way they meet at the edges of sixteen.
    [Fact]
    public void Many_characters_at_once_are_counted_as_one_by_one() => Prop.ForAll(
            Gen.Elements("a", "Z", "9", "-", "'", "\u2019", ".", "?", " ", "\n", ",", "\u00e9", "\u2013", "ab cd", "x-y'z. ", "sebuah kalimat biasa ").ArrayOf().Resize(60).ToArbitrary(),
            static parts =>
            {
                string text = string.Concat(parts);
                Assert.Equal(Slowly(text), WordCount.Of(text));
            })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static (int Words, int Sentences) Slowly(string text)
    {
        const string Ties = "-'\u2019";
        int words = 0;
        int sentences = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int last = i - 1;
            while (last >= 0 && Ties.Contains(text[last], StringComparison.Ordinal)) last--;
            if (char.IsLetterOrDigit(text[i]) && (last < 0 || !char.IsLetterOrDigit(text[last]))) words++;
            if (".!?".Contains(text[i], StringComparison.Ordinal) && i > 0 && char.IsLetterOrDigit(text[i - 1]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))) sentences++;
        }

        return (words, sentences);
    }
}
