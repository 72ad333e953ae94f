using System.Buffers;
using System.Collections.Frozen;

namespace Curriculum.Content.Privacy;

/// <summary>Addresses that belong to an office and not to a person.</summary>
internal static class Institutions
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Mailboxes = Set(
        "info informasi humas kontak contact sekretariat admin office kantor prodi fakultas layanan pengaduan aduan lapor ppid halo help support redaksi jurnal editor dinsos dinassosial kemensos webmaster privacy privasi pmb akademik perpustakaan dpo noreply no-reply");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Keywords = Set(
        "media import charset page layer supports keyframes font-face font container namespace property param returns type ts-check example section see summary the");

    private static readonly string[] Domains = [".go.id", ".ac.id", ".or.id", ".sch.id", ".mil.id", ".desa.id", ".gov", ".edu", ".int", ".org"];

    private static readonly SearchValues<string> Offices = SearchValues.Create(
        ["kemensos", "kemen", "dinsos", "dinkes", "dinas", "pemkab", "pemkot", "pemprov", "humas", "univ", "kampus", "fakultas", "fisip", "prodi", "puskesmas", "rsud", "polri", "komnas", "kpai", "bpjs", "unicef", "ifsw", "ipspi", "official", "indonesia"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a mailbox is an office's: a shared name at a public body.</summary>
    public static bool IsMailbox(ReadOnlySpan<char> local, ReadOnlySpan<char> domain)
    {
        if (!Mailboxes.Contains(local)) return false;
        foreach (string known in Domains)
        {
            if (domain.EndsWith(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a handle is an office's.</summary>
    public static bool IsHandle(ReadOnlySpan<char> handle) => handle.IndexOfAny(Offices) >= 0;

    /// <summary>Whether the word after an @ sign is a keyword of a language for pages or code.</summary>
    public static bool IsKeyword(ReadOnlySpan<char> word) => Keywords.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
