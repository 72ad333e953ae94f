using System.Collections.Frozen;

namespace Curriculum.Content.Privacy;

/// <summary>What a word announces about the capitalised word after it.</summary>
internal enum Lead
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A form of address ("Bu"); capitals only after it are an acronym.</summary>
    Title,

    /// <summary>A title of forms and letters ("Ny."); capitals only after it are a name.</summary>
    FormalTitle,

    /// <summary>A title only with its full stop ("An.").</summary>
    DottedTitle,

    /// <summary>A part somebody plays ("klien").</summary>
    Part,

    /// <summary>Names somebody after another word only: "anak dari", "nama saya".</summary>
    From,

    /// <summary>Joins a person to a name: "bernama", "dipanggil".</summary>
    Called,

    /// <summary>A label with its colon ("Nama:"), or "atas nama".</summary>
    Label,

    /// <summary>A street.</summary>
    Street,

    /// <summary>A street only with its full stop.</summary>
    DottedStreet,

    /// <summary>A village or another place below the regency.</summary>
    Village,

    /// <summary>A village only with its full stop.</summary>
    DottedVillage,

    /// <summary>A school, home or place of health.</summary>
    Institution,

    /// <summary>An office whose holder may be named after it, behind a title: "Bu guru".</summary>
    Office,
}

/// <summary>The words that announce a name, an address or an institution.</summary>
internal static class LeadWords
{
    /// <summary>The longest of them.</summary>
    public const int Longest = 12;

    private static readonly FrozenDictionary<string, Lead>.AlternateLookup<ReadOnlySpan<char>> Known = Build();

    // For each length the last letters that occur: two words of three are out before anything is looked up.
    private static readonly uint[] LastLetters = LettersOf(Known.Dictionary.Keys);

    public static Lead Of(ReadOnlySpan<char> word) =>
        (LastLetters[word.Length] >> ((word[^1] | 32) - 'a') & 1) != 0 && Known.TryGetValue(word, out Lead lead) ? lead : Lead.None;

    private static uint[] LettersOf(IEnumerable<string> words)
    {
        uint[] letters = new uint[Longest + 3];
        foreach (string word in words) letters[word.Length] |= 1u << (char.ToLowerInvariant(word[^1]) - 'a');
        return letters;
    }

    private static FrozenDictionary<string, Lead>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        Dictionary<string, Lead> leads = new(StringComparer.OrdinalIgnoreCase);
        Add(Lead.Title, "bu ibu pak bapak kak kakak mas mbak mba bang abang dik dek adik nek nenek kek kakek mbah eyang tante om paman bibi cak ning neng saudara saudari tuan nyonya nona uda miss");
        Add(Lead.FormalTitle, "tn ny nn sdr sdri bpk bin binti alm almh almarhum almarhumah mr mrs");
        Add(Lead.DottedTitle, "an dr drs dra drg prof ir h hj kh ust ms n");
        Add(Lead.Part, "klien client pasien informan responden praktikan penyintas subjek");
        Add(Lead.From, "dari saya");
        Add(Lead.Called, "bernama dipanggil disapa namanya namaku");
        Add(Lead.Label, "nama name");
        Add(Lead.Street, "jalan jl jln gg gang blok lorong");
        Add(Lead.Village, "desa kelurahan dusun kampung kecamatan nagari gampong pedukuhan padukuhan perumahan perum komplek kompleks pekon");
        Add(Lead.DottedVillage, "kel kec ds dsn kp");
        Add(Lead.Institution, "puskesmas pustu posyandu sd sdn smp smpn sma sman smk smkn slb mts mtsn tk paud rsud rsu rsj rsia rs sakit klinik panti yayasan lks lksa pesantren ponpes");
        Add(Lead.Office, string.Join(' ', GenericWords.Offices.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return leads.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(Lead lead, string words)
        {
            foreach (string word in words.Split(' ')) leads.TryAdd(word, lead);
        }
    }
}
