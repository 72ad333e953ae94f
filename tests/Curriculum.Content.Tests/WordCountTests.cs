using Curriculum.Content.Markdown;
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
}
