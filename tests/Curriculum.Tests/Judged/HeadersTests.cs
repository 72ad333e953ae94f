using System.Security.Cryptography;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Judged;

/// <summary>What the server is told to send with each file.</summary>
public sealed class HeadersTests
{
    private static readonly HeaderRules Rules = HeaderRules.Parse(RealSite.Read("_headers"));

    private static IEnumerable<string> Files => Directory.EnumerateFiles(RealSite.Folder, "*", SearchOption.AllDirectories).Select(static file => Path.GetRelativePath(RealSite.Folder, file).Replace('\\', '/'));

    [Fact]
    public void The_security_policy_allows_the_site_itself_and_nothing_else()
    {
        const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

        Assert.All(Files, static file => Assert.Equal(Policy, Rules.For("/" + file)["Content-Security-Policy"]));
    }

    [Fact]
    public void Every_file_is_sent_with_the_headers_that_protect_its_reader()
    {
        IReadOnlyDictionary<string, string> headers = Rules.For("/pelajaran/index.html");

        Assert.Matches("^max-age=31536000(;|$)", headers["Strict-Transport-Security"]);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("DENY", headers["X-Frame-Options"]);
        Assert.Equal("no-referrer", headers["Referrer-Policy"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Opener-Policy"]);
        Assert.Contains("camera=()", headers["Permissions-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("Set-Cookie", headers.Keys);
    }

    [Fact]
    public void Only_files_named_after_their_content_are_kept_for_ever()
    {
        foreach (string file in Files)
        {
            bool forEver = Rules.For("/" + file)["Cache-Control"].Contains("immutable", StringComparison.Ordinal);
            string print = Convert.ToHexStringLower(SHA256.HashData(RealSite.Bytes(file)))[..10];
            Assert.True(forEver == file.Contains("." + print + ".", StringComparison.Ordinal), $"{file}: {Rules.For("/" + file)["Cache-Control"]}, but its content is {print}");
        }
    }
}
