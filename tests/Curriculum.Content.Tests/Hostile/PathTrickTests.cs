using Curriculum.Content.Addresses;
using Xunit;

namespace Curriculum.Content.Tests.Hostile;

public sealed class PathTrickTests
{
    private static readonly string[] Tricks =
    [
        // Up and out.
        "../../../etc/passwd", "../../..", "../../../", "..", "../..", "../../../../../../../../etc/passwd", "./../../../x", "a/../../../../x", "a/b/c/../../../../../../x", "....//....//x", "..././..././..././x", ".../x", "....", ". ./x", ".. /x", " ../../../x", "..\t/x", "../ ../ ../x", "../../../x.md",
        // Encoded.
        "%2e%2e/%2e%2e/%2e%2e/x", "%2e%2e%2f%2e%2e%2f%2e%2e%2fx", "..%2f..%2f..%2fx", "%252e%252e/%252e%252e/%252e%252e/x", "%25252e%25252e%25252f%25252e%25252e%25252f%25252e%25252e%25252fx", "%2525252e%2525252e/%2525252e%2525252e/%2525252e%2525252e/x", "%252525252e%252525252e%252525252fx", "..%c0%af..%c0%af..%c0%afx", "%c0%ae%c0%ae/%c0%ae%c0%ae/x", "%uff0e%uff0e/x", "%2E%2E/%2E%2E/%2E%2E/x", "%%32%65%%32%65/x", "..%00/..%00/..%00/x", "%2e./%2e./%2e./x", ".%2e/.%2e/.%2e/x", "..%252f..%252f..%252fx",
        // Backslashes.
        "..\\..\\..\\x", "..%5c..%5c..%5cx", "..%255c..%255cx", "a\\..\\..\\x", "\\x", "\\\\server\\share\\x", "%5c%5cserver%5cshare", "..\\/..\\/x",
        // From the root, drives, UNC, devices, schemes.
        "/etc/passwd", "//server/share/x", "///x", "/../x", "%2fetc%2fpasswd", "C:/Windows/x", "C:x", "c:\\x", "C%3A/x", "C|/x", "file:///etc/passwd", "file:x", "FILE:/x", "//?/C:/x", "//./pipe/x", "/dev/null", "~/x", "~root/x", "$HOME/x", "%HOME%/x", "CON", "aux.md", "NUL", "x.md::$DATA", "x.md:stream",
        // Controls and invisible characters.
        "x\u0000.md", "x%00.md", "../x%00.md", "x\n.md", "x%0a.md", "x%0d%0aSet-Cookie:a", "\u202Edm.x", "x\u200B.md", "..\u200B/..\u200B/x", "\uFEFF../../../x", "x%7f", "x%1b[31m",
        // Look-alikes of dots and slashes.
        "\uFF0E\uFF0E/\uFF0E\uFF0E/\uFF0E\uFF0E/x", "\u2024\u2024/\u2024\u2024/x", "\u2025/\u2025/\u2025/x", "..\u2215..\u2215..\u2215x", "..\u2044..\u2044..\u2044x", "..\uFF0F..\uFF0F..\uFF0Fx", "..\uFF3C..\uFF3Cx", "\u3002\u3002/\u3002\u3002/x", "%e2%80%a4%e2%80%a4/x", "%ef%bc%8e%ef%bc%8e/x", "..\u29F8..\u29F8x",
        // Long, odd, with query and hash.
        "?../../../x", "#../../../x", "../../../x?a#b", "a?b/../../../../x", "a#/../../../x", "x.md?%2e%2e/", "x;/../../../y", "x/..;/..;/..;/y", "./", ".", "", "a//b///c", "x/./././../../../../y", "%", "%2", "%zz/..%", "javascript:../../x", "http:../../x", "https:/../x", "a:b/../../../x",
    ];

    private static readonly string[] Folders = ["", "pelajaran", "pelajaran/uji", "en/pelajaran/uji"];

    private static readonly string LongUp = string.Concat(Enumerable.Repeat("../", 5_000)) + "x";
    private static readonly string LongDown = string.Concat(Enumerable.Repeat("a/", 5_000)) + LongUp + "x";

    [Fact]
    public void No_address_in_a_file_leads_out_of_the_input_folder()
    {
        Assert.True(Tricks.Length >= 100);
        string root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "akar"));
        foreach ((string trick, string folder) in from trick in (string[])[.. Tricks, LongUp, LongDown] from folder in Folders select (trick, folder))
        {
            JudgedUrl judged = UrlPolicy.Judge(trick, folder);
            if (judged.Kind != UrlKind.Relative) continue;

            string file = Path.GetFullPath(Path.Combine(root, judged.Path));
            Assert.True(file == root || file.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal), $"{trick} from {folder} leads to {judged.Path}");
            Assert.DoesNotContain(judged.Path.Split('/'), static part => part is ".." or ".");
            Assert.DoesNotContain('\\', judged.Path);
            Assert.DoesNotContain(judged.Path, char.IsControl);
        }
    }

    [Fact]
    public void No_address_on_a_page_leads_out_of_the_site()
    {
        foreach ((string trick, string folder) in from trick in (string[])[.. Tricks, LongUp, LongDown] from folder in Folders select (trick, folder))
        {
            JudgedUrl judged = UrlPolicy.Judge(trick, folder);
            if (judged.Kind != UrlKind.Relative) continue;

            string page = folder.Length == 0 ? "a.html" : folder + "/a.html";
            Uri target = new(new Uri("https://situs.example/bekal/" + page), SitePath.Relative(page, SitePath.OfFile(judged.Path), judged.Anchor));

            Assert.StartsWith("https://situs.example/bekal/", target.AbsoluteUri, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_link_and_an_image_with_a_trick_stay_in_the_site_too()
    {
        foreach (string trick in Tricks)
        {
            Rendered rendered = Rendered.Unread($"[a](<{trick}>) ![b](<{trick}>)\n");

            HtmlJudge.Accepts(rendered.Html(), trick);
            Assert.All(rendered.Body!.Links, link => Assert.False(Path.IsPathRooted(link.Target) || link.Target.Split('/').Contains(".."), trick));
        }
    }

    [Theory]
    [InlineData("../../../x.md", UrlKind.Outside)]
    [InlineData("%2e%2e/%2e%2e/%2e%2e/x.md", UrlKind.Outside)]
    [InlineData("%252e%252e/%252e%252e/%252e%252e/x.md", UrlKind.Outside)]
    [InlineData(".../x.md", UrlKind.Outside)]
    [InlineData("..\\x.md", UrlKind.Forbidden)]
    [InlineData("C:/x.md", UrlKind.Forbidden)]
    [InlineData("//server/x", UrlKind.Forbidden)]
    [InlineData("x%00.md", UrlKind.Forbidden)]
    [InlineData("/x.md", UrlKind.Rooted)]
    [InlineData("../x.md", UrlKind.Relative)]
    [InlineData("../../pelajaran/b/x.md#c", UrlKind.Relative)]
    public void What_leads_out_is_told_apart_from_what_is_only_unusual(string url, UrlKind kind) => Assert.Equal(kind, UrlPolicy.Judge(url, "pelajaran/a").Kind);

    [Fact]
    public void A_slug_never_holds_a_path()
    {
        Assert.All(Tricks, static trick => Assert.Matches("^[\\p{L}\\p{Nd}]([\\p{L}\\p{Nd}-]*[\\p{L}\\p{Nd}])?$", SitePath.Slug(trick)));
    }
}
