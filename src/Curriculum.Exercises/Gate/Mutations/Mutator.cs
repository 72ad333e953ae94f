using System.Globalization;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Randomness;
using Curriculum.Exercises.Text;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Gate.Mutations;

/// <summary>Spoils a clean question in one of the known ways, so that the linter can be tested on it. Nothing of this is ever shown.</summary>
internal static class Mutator
{
    private static readonly string[] Strays =
    [
        "Gedung bercat biru itu berdiri menghadap lapangan upacara dengan dua tiang bendera.",
        "Musim kemarau tahun itu panjang dan harga cengkih melonjak sampai pelabuhan penuh kapal.",
        "Sebuah stasiun radio memutar keroncong lawas sepanjang petang bulan Juli.",
        "Pagar besi berkarat mengelilingi taman bunga kamboja peninggalan zaman Belanda.",
    ];

    private static readonly string[] Vague = ["Apa pendapatmu tentang hal itu?", "Bagaimana menurutmu sendiri sekarang ini?", "Mana yang lebih baik bagi mereka?", "Apa yang akan ada di sana?"];
    private static readonly string[] Unfocused = ["Pernyataan mana yang benar tentang pekerjaan sosial?", "Manakah yang benar dari pilihan berikut ini?", "Mana yang benar tentang praktikum di lapangan?"];
    private static readonly string[] Negatives = ["Mana yang tidak cocok dengan uraian di atas?", "Pilihan mana yang bukan jawabannya di sini?", "Apa saja yang cocok, kecuali yang mana?", "Pilihan mana yang kurang tepat di sini?"];

    /// <summary>The spoilt question, or null where the flaw doesn't fit this question.</summary>
    public static Item? Inject(Flaw flaw, Item item, StableRandom random)
    {
        int key = Array.FindIndex(item.Options.ToArray(), o => o.Correct);
        int wrong = Enumerable.Range(0, item.Options.Count).Where(i => i != key).ElementAt(random.Next(item.Options.Count - 1));
        string right = item.Options[key].Text;
        string other = item.Options[wrong].Text;
        return flaw switch
        {
            Flaw.AbsoluteTerm => Text(item, wrong, $"{other} {random.Pick(["selalu", "secara mutlak", "untuk semua orang", "dan hanya itu"])}"),
            Flaw.BareTrueFalse => Bare(item),
            Flaw.NegativeStem => LeadIn(item, random.Pick(Negatives)),
            Flaw.Ambiguous => LeadIn(item, random.Pick(Vague)),
            Flaw.KeyCount => Keys(item, key, wrong, random.Next(3)),
            Flaw.KType => Text(item, wrong, random.Pick(["Pilihan a dan b", "a dan c", "Jawaban a dan b benar", "1 dan 3"])),
            Flaw.ImplausibleDistractor => Change(item, wrong, o => o with { Text = "Tukang sulap keliling", Concept = null, Kind = "lain", Confusion = null }),
            Flaw.UnfocusedStem => LeadIn(item, random.Pick(Unfocused)),
            Flaw.Convergence => Converge(item, key),
            Flaw.WordRepeat => Repeat(item, key),
            Flaw.OptionProblem => Text(item, wrong, item.Options[Another(item, wrong)].Text + " juga"),
            Flaw.VagueFrequency => Text(item, wrong, $"{other} {random.Pick(["sering", "jarang", "biasanya", "kadang"])}"),
            Flaw.LogicalCue => Text(item, wrong, random.Next(2) == 0 ? (other.EndsWith('.') ? other[..^1] : other + ".") : "dengan " + Casing.Lower(other)),
            Flaw.GapFill => LeadIn(item, $"Teknik atau konsep yang dimaksud pada soal ini ialah ____, yang mana?"),
            Flaw.AllOfTheAbove => Text(item, item.Options.Count - 1, random.Pick(["Semua jawaban benar", "Semua di atas", "Semua pilihan tepat"])),
            Flaw.NoneOfTheAbove => Text(item, item.Options.Count - 1, random.Pick(["Tidak ada yang benar", "Tidak ada jawaban yang tepat", "Bukan salah satu di atas"])),
            Flaw.LongestIsKey => Text(item, key, right + ", beserta alasan lengkap, langkah lanjutan, dan akibatnya bagi orang yang ditolong di kemudian hari"),
            Flaw.LostSequence => Numbers(item),
            Flaw.GratuitousInformation => item.Stem.Vignette.Length == 0 ? null : item with { Stem = item.Stem with { Vignette = item.Stem.Vignette + " " + random.Pick(Strays) } },
            _ => null,
        };
    }

    private static int Another(Item item, int wrong) => (wrong + 1) % item.Options.Count;

    private static Item LeadIn(Item item, string leadIn) => item with { Stem = item.Stem with { LeadIn = leadIn } };

    private static Item Text(Item item, int at, string text) => Change(item, at, o => o with { Text = text });

    private static Item Change(Item item, int at, Func<Option, Option> change) =>
        item with { Options = EquatableArray.From(item.Options.Select((o, i) => i == at ? change(o) : o)) };

    private static Item Bare(Item item) => item with
    {
        Type = ItemType.TrueFalse,
        Rationale = string.Empty,
        Options = [new Option { Id = "benar", Text = "Benar", Correct = true, Kind = "claim" }, new Option { Id = "salah", Text = "Salah", Kind = "claim" }],
    };

    private static Item Keys(Item item, int key, int wrong, int way) => way switch
    {
        0 => Change(item, wrong, o => o with { Correct = true }),
        1 => Change(item, key, o => o with { Correct = false }),
        _ => Text(item, wrong, string.Join(' ', Words.Of(item.Options[key].Text).AsEnumerable().Reverse())),
    };

    // Every wrong answer borrows half of the key and half of nothing in particular.
    private static Item Converge(Item item, int key)
    {
        string[] fillers = ["gunung batu hitam", "sungai pasir putih", "danau kabut tebal", "hutan jati tua"];
        string full = item.Options[key].Text.TrimEnd('.') + " serta perahu layar merah kecil";
        string[] words = full.Split(' ');
        return item with
        {
            Options = EquatableArray.From(item.Options.Select((o, i) =>
            {
                if (i == key) return o with { Text = full };
                int half = Math.Max(1, words.Length / 2);
                IEnumerable<string> part = i % 2 == 0 ? words.Take(half + 1) : words.Skip(half - 1);
                return o with { Text = Casing.Upper(string.Join(' ', part)) + " " + fillers[i % fillers.Length] };
            })),
        };
    }

    private static Item? Repeat(Item item, int key)
    {
        HashSet<string> others = item.Options.Where((_, i) => i != key).SelectMany(o => Words.ContentStems(o.Text)).ToHashSet(StringComparer.Ordinal);
        string? own = Words.Of(item.Options[key].Text).FirstOrDefault(w => Words.IsContent(w) && !others.Contains(Stems.Of(w)));
        return own is null ? null : LeadIn(item, item.Stem.LeadIn.TrimEnd('?') + $", terutama soal {own}, yang mana?");
    }

    private static Item Numbers(Item item) =>
        item with { Options = EquatableArray.From(item.Options.Select((o, i) => o with { Text = ((item.Options.Count - i) * 5).ToString(CultureInfo.InvariantCulture) + " orang" })) };
}
