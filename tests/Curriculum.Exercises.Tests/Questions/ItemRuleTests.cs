using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Items;
using Curriculum.Pipelines;
using Xunit;
using static Curriculum.Exercises.Tests.Questions.QuestionBook;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>Each rule for single questions catches a bad example and lets the sound one pass.</summary>
public sealed class ItemRuleTests
{
    private static readonly Dictionary<string, Func<Item, Item>> Spoilt = new(StringComparer.Ordinal)
    {
        ["KUR401"] = static i => i with { Outcomes = [] },
        ["KUR402"] = static i => Change(i, Wrong(i), static o => o with { Correct = true }),
        ["KUR403"] = static i => i with { Options = [.. i.Options, .. Enumerable.Range(0, 3).Select(n => i.Options[0] with { Text = $"Jawaban cadangan nomor {n}.", Correct = false })] },
        ["KUR404"] = static i => Change(i, Wrong(i), o => o with { Text = i.Options[Key(i)].Text }),
        ["KUR405"] = static i => Change(i, Wrong(i), static o => o with { Text = "Semua jawaban benar." }),
        ["KUR406"] = static i => Ask(i, "Menurutmu?"),
        ["KUR407"] = static i => Ask(i, string.Concat(Enumerable.Repeat("Sesudah semuanya berkumpul lagi ", 9)) + "apa yang dikerjakan?"),
        ["KUR408"] = static i => i with { Options = EquatableArray.From(i.Options.Select((o, n) => o with { Text = $"{9 - n} orang" })) },
        ["KUR410"] = static i => Ask(i, "Langkah mana yang tidak cocok dikerjakan di sini?"),
        ["KUR411"] = static i => Change(Ask(i, "Langkah mana yang tidak cocok dikerjakan di sini?"), Wrong(i), static o => o with { Text = "Tidak bertanya kepada siapa pun di sana." }),
        ["KUR412"] = static i => Change(i, Wrong(i), static o => o with { Text = o.Text.TrimEnd('.') + " sering." }),
        ["KUR413"] = static i => Change(i, Wrong(i), static o => o with { Text = o.Text.TrimEnd('.') + " selalu." }),
        ["KUR414"] = static i => Change(i, Wrong(i), static o => o with { Text = o.Text.TrimEnd('.') + " mungkin." }),
        ["KUR417"] = static i => i with { Concepts = [.. i.Concepts, QuestionBook.Index.Concepts.First(c => QuestionBook.Index.Home(c.Id) is { } home && home.Order > QuestionBook.Index.Lesson(i.Lesson)!.Order).Id] },
        ["KUR419"] = static i => Change(i, Key(i), static o => o with { Text = o.Text.TrimEnd('.') + ", lalu menuliskan alasannya secara lengkap beserta langkah lanjutan yang disepakati bersama." }),
        ["KUR423"] = static i => Change(Ask(i, "Langkah apa yang paling patut di dermaga itu?"), Key(i), static o => o with { Text = o.Text.TrimEnd('.') + " di dermaga." }),
        ["KUR424"] = static i => Change(
            i with { Options = EquatableArray.From(i.Options.Select(static (o, n) => o with { Text = Borrowed[n] })) },
            Key(i),
            static o => o with { Text = "Menata kursi, tikar, lampu, piring, gelas, sendok, tirai, bantal, kain, dan benang." }),
        ["KUR425"] = static i => Change(i, Wrong(i), static o => o with { Text = "dengan " + o.Text }),
        ["KUR426"] = static i => Change(i, Wrong(i), static o => o with { Kind = "lain" }),
        ["KUR428"] = static i => Change(i, Wrong(i), static o => o with { Confusion = null }),
        ["KUR429"] = static i => Change(i, Wrong(i), o => o with { Text = string.Join(' ', i.Options[Key(i)].Text.TrimEnd('.').Split(' ').Reverse()) + "." }),
        ["KUR430"] = static i => Change(i, Wrong(i), static o => o with { Feedback = "Kurang tepat." }),
        ["KUR435"] = static i => i with { Stem = i.Stem with { Vignette = "Seorang gelandangan duduk di depan balai. " + i.Stem.Vignette } },
        ["KUR437"] = static i => i with { Stem = i.Stem with { Vignette = "Bu Zubarinda duduk di depan balai. " + i.Stem.Vignette } },
    };

    // Each borrows a part of the key, and nothing of the others.
    private static readonly string[] Borrowed = ["Menata kursi, tikar, dan bambu.", "Memoles lampu, piring, dan kaleng.", "Mencuci gelas, sendok, dan kayu.", "Menggulung tirai, bantal, dan karung.", "Menjemur kain, benang, dan jarum."];

    public static TheoryData<string> Codes => [.. Spoilt.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_bad_example_is_caught_and_the_sound_one_passes(string code)
    {
        Assert.Empty(ItemGate.Judge(Good, Context));
        Assert.Contains(ItemGate.Judge(Spoilt[code](Good), Context), f => f.Rule.Code == code);
    }

    [Fact]
    public void A_word_that_the_dictionary_lacks_is_named_where_there_is_one()
    {
        GateContext strict = new(QuestionBook.Index) { KnowsWord = static word => word != "poster" };
        Assert.Contains(ItemGate.Judge(Good with { Hint = "Lihat poster." }, strict), static f => f.Rule == QuestionRules.Spelling && f.Detail == "poster");
        Assert.DoesNotContain(ItemGate.Judge(Good with { Hint = "Lihat poster." }, Context), static f => f.Rule == QuestionRules.Spelling);
    }

    [Fact]
    public void Every_drawn_question_passes_as_well() => Assert.Empty(Drawn.AsParallel().SelectMany(static i => ItemGate.Judge(i, Context)).Select(static f => f.Rule.Code + " " + f.Item));

    private static Item Ask(Item item, string leadIn) => item with { Stem = item.Stem with { LeadIn = leadIn } };
}
