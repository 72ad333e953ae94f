using System.Text;
using Curriculum.Content.Privacy;
using Curriculum.Content.Tests.Hostile;
using Xunit;

namespace Curriculum.Content.Tests.Privacy;

public sealed class PrivacyLimitTests
{
    private static readonly string[] Pieces =
    [
        "0", "1 ", "12.", "08-", "0812 ", "62 8 ", "+", "(0", "A ", "Aa ", "Bu ", "Bu\n", "Bu * ", "klien ", "Nama: ", "Nama | ", "| A ", "An. ", "a.n. ", "dari ", "bernama ", "Jl. ", "jl. a ", "RT 1 ", "Desa A", "@", "a@", "a@a.", "[@a; ", "[at]", "a[at]", " dot ", "ig:", "instagram ", "a.com/", "/~", "lahir 1 j", "1 januari ", "lahir 1 ",
        "1.0000, ", "1°", "A 1 A ", "B 111 C ", "10.1/", "https://a/1", "NIM 1", "no 1234567890 ", "ISBN 123456789 ", "S.Sos ", "A, S.Sos ", "SDN 1 ", "Panti Sosial ", "credit:\n ", "&#49;", "&", "\\1", "\uFF11", "\u200B", "%40", "_", "*", ".", ":", "\n", " ", "1234567890123456 ", "|", "|1234567 ", "\n|1234567|",
    ];

    public static TheoryData<string> Shapes => [.. Pieces];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_megabyte_of_anything_is_scanned_in_linear_time(string piece)
    {
        string text = new StringBuilder().Insert(0, piece, 1_000_000 / piece.Length).ToString();

        foreach (string path in (string[])["pelajaran/uji/a.md", "soal/uji.yml"])
        {
            Assert.InRange(Guarded.Run(piece, () => PrivacyScan.Scan(new SourceText(path, text), PrivacyAllowance.None)).Count, 0, 500);
        }
    }
}
