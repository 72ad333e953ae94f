using Curriculum.Search.Analysis;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Search.Tests.Analysis;

public sealed class AnalyzerLaws
{
    private static readonly IndonesianAnalyzer Analyzer = new();

    private static readonly string[] Words = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "vectors.tsv")).Select(line => line.Split('\t')[0])];

    private static Gen<string> AffixedWords =>
        from head in Gen.Elements("", "di", "ku", "meng", "ber", "pe", "antar")
        from word in Gen.Elements(Words)
        from tail in Gen.Elements("", "nya", "kan", "lah", "an", "i", "s", "2")
        select head + word + tail;

    [Fact]
    public void The_root_of_a_root_is_itself() => Prop
        .ForAll(AffixedWords.ToArbitrary(), word => IsSame(Analyzer.Stem(Analyzer.Stem(word)), Analyzer.Stem(word)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Case_makes_no_difference() => Prop
        .ForAll(AffixedWords.ToArbitrary(), word => Stems(word.ToUpperInvariant()).SequenceEqual(Stems(word), StringComparer.Ordinal))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Folding_plain_signs_is_folding()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var plain = Folding.FoldPlain((char)unit);
            var needsCloserLook = unit >= 0x80 || Folding.IsApostrophe((char)unit);
            Assert.Equal(needsCloserLook ? Folding.Nothing : Folding.Fold((char)unit), plain);
        }
    }

    [Fact]
    public void Any_text_gives_words_in_order_that_lie_inside_it() => Prop
        .ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var at = 0;
            foreach (var token in Analyzer.Analyze(text ?? ""))
            {
                if (token.Start < at || token.End <= token.Start || token.End > text!.Length || token.Stem.Length == 0)
                {
                    return false;
                }

                at = token.End;
            }

            return true;
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Every_variant_leads_to_a_word_that_is_its_own_root() =>
        Assert.All(Lexicon.BuiltIn.Variants.Values, root => Assert.Equal(root, Analyzer.Stem(root)));

    private static IEnumerable<string> Stems(string text) => Analyzer.Analyze(text).Select(token => token.Stem);

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
