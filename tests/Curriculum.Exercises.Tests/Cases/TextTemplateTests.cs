using Curriculum.Exercises.Cases;
using Curriculum.Exercises.Randomness;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Exercises.Tests.Cases;

public sealed class TextTemplateTests
{
    [Theory]
    [InlineData("{klien} pulang.", "Bu Tarmi pulang.")]
    [InlineData("Seorang {klien?perempuan|laki-laki}.", "Seorang perempuan.")]
    [InlineData("{keluhan:besar}.", "Pusing.")]
    [InlineData("{n:kata} kali", "tujuh kali")]
    [InlineData("[sore|sore] itu", "sore itu")]
    public void Slots_agreement_fitting_and_alternatives_are_filled(string template, string expected) =>
        Assert.Equal(expected, TextTemplate.Parse(template).Fill(new Values(), new StableRandom("uji")));

    [Fact]
    public void A_tail_is_there_or_not_and_changes_nothing_else()
    {
        TextTemplate template = TextTemplate.Parse("Menanyakan [sebabnya|alasannya][[, [karena penting|lalu mencatat]]].");
        string bare = template.Fill(new Values(), new StableRandom("a"));
        string full = template.Fill(new Values(), new StableRandom("a"), withTail: true);
        Assert.True(template.HasTail);
        Assert.StartsWith(bare[..^1], full, StringComparison.Ordinal);
        Assert.True(full.Length > bare.Length);
    }

    [Theory]
    [InlineData("{klien", "brace")]
    [InlineData("klien}", "brace")]
    [InlineData("[satu", "bracket")]
    [InlineData("[satu]", "bracket")]
    [InlineData("ekor]]", "bracket")]
    [InlineData("{klien?perempuan}", "sex")]
    [InlineData("{tidak.ada}", "slot")]
    [InlineData("{klien:miring}", "filter")]
    public void A_mistake_in_a_template_is_named(string template, string kind)
    {
        TemplateException mistake = Assert.Throws<TemplateException>(() => TextTemplate.Parse(template).Fill(new Values(), new StableRandom("uji")));
        Assert.Equal(kind, mistake.Kind);
    }

    [Fact]
    public void Text_without_marks_stays_as_it_is() => Prop.ForAll<NonNull<string>>(static text =>
    {
        string plain = string.Concat(text.Get.Where(static c => c is not ('{' or '}' or '[' or ']')));
        return TextTemplate.Parse(plain).Fill(new Values(), new StableRandom("uji")) == plain;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_named_as_a_mistake() => Prop.ForAll<NonNull<string>>(static text =>
    {
        try
        {
            TextTemplate.Parse(text.Get).Fill(new Values(), new StableRandom("uji"));
            return true;
        }
        catch (TemplateException mistake)
        {
            return mistake.Kind.Length > 0;
        }
    }).QuickCheckThrowOnFailure();

    private sealed class Values : ITemplateValues
    {
        public string Value(string path) => path switch { "klien" => "Bu Tarmi", "keluhan" => "pusing", "n" => "7", _ => throw new TemplateException("slot", path) };

        public bool IsWoman(string person) => person == "klien" ? true : throw new TemplateException("person", person);

        public string InWords(string number) => number == "7" ? "tujuh" : number;
    }
}
