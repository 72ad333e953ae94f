using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Curriculum.Output;
using Curriculum.Preview;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Preview;

/// <summary>The preview answers the lecturer's own browser, with pages of the site, and nobody else with anything.</summary>
public sealed class PreviewServerTests : IAsyncLifetime, IDisposable
{
    private const string Secret = "hanya-untuk-penulis";

    private readonly TempFolder _folder = new();
    private PreviewSite _site = null!;
    private PreviewServer _server = null!;

    public async Task InitializeAsync()
    {
        Tree.Copy(Repository.Site("two-lessons"), _folder.At("input"));
        File.WriteAllText(_folder.At("input", "rahasia.txt"), Secret);
        File.WriteAllText(_folder.At("rahasia.txt"), Secret);
        _site = new PreviewSite(new SiteOptions(_folder.At("input")), Tongue.Indonesian);
        File.WriteAllText(Path.Combine(_site.Folder, "rahasia.txt"), Secret); // Beside the pages, and written by no build.
        _site.Build([]);
        _server = new PreviewServer(_site, 0);
        await _server.Start();
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_page_is_served_with_the_headers_of_the_published_site()
    {
        string answer = await Ask("/pelajaran/dasar/satu.html");

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains("content-security-policy: default-src 'none'", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("cache-control: no-store", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void It_listens_on_the_loopback_address_alone()
    {
        foreach (IPAddress other in Dns.GetHostAddresses(Dns.GetHostName()).Where(static address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address)))
        {
            using TcpClient client = new();
            Assert.ThrowsAny<SocketException>(() => client.Connect(other, _server.Port));
        }

        Assert.StartsWith("http://127.0.0.1:", _server.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{0}")]
    [InlineData("127.0.0.1.evil.example:{0}")]
    [InlineData("localhost.evil.example:{0}")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("0.0.0.0:{0}")]
    [InlineData("[::1]:{0}")]
    public async Task A_name_that_leads_here_by_rebinding_is_refused(string host)
    {
        foreach (string path in (string[])["/", "/pelajaran/dasar/satu.html", PreviewServer.EventPath])
        {
            Assert.StartsWith("HTTP/1.1 403", await Ask(path, host: string.Format(CultureInfo.InvariantCulture, host, _server.Port)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Origin: https://evil.example")]
    [InlineData("Origin: null")]
    [InlineData("Origin: http://127.0.0.1:1")]
    [InlineData("Origin: http://127.0.0.1.evil.example")]
    [InlineData("Sec-Fetch-Site: cross-site")]
    public async Task Another_site_in_the_same_browser_is_refused(string header)
    {
        foreach (string path in (string[])["/", PreviewServer.EventPath])
        {
            Assert.StartsWith("HTTP/1.1 403", await Ask(path, header), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Only_reading_is_allowed(string method) =>
        Assert.StartsWith("HTTP/1.1 405", await Ask("/", method: method), StringComparison.Ordinal);

    [Fact]
    public async Task No_spelling_of_a_path_leads_out_of_the_site()
    {
        string[] ups = ["../", "..%2f", "..%2F", "%2e%2e/", "%2e%2e%2f", "..\\", "..%5c", "%2e%2e%5c", "..%c0%af", "..%ef%bc%8f", "%252e%252e%252f", "\uFF0E\uFF0E/", "....//", "..;/", ".%00./", "..%00/", "././../", "..%09/"];
        string[] goals = ["rahasia.txt", "input/rahasia.txt", "etc/passwd", "etc/hostname"];
        string[] others =
        [
            "/etc/passwd", "//etc/passwd", "///etc/passwd", "/%2fetc%2fpasswd", "/C:/Windows/win.ini", "/c:%5cWindows%5cwin.ini", "//evil.example/x", "/\\\\evil.example\\x", "/file:///etc/passwd", "/rahasia.txt", "/rahasia.txt%00.html",
            "/rahasia%2etxt", "/pelajaran", "/pelajaran/dasar", "/assets/", "/assets", "/.git/config", "/" + new string('a', 4000), "/" + string.Concat(Enumerable.Repeat("a/", 1500)), "/%", "/%zz", "/%00", "/?file=../rahasia.txt", "/proc/self/environ",
        ];
        string[] tricks = [.. others, .. from up in ups from depth in (int[])[1, 3, 8] from goal in goals select "/" + string.Concat(Enumerable.Repeat(up, depth)) + goal];
        Assert.True(tricks.Length >= 60);

        foreach (string trick in tricks)
        {
            string answer = await Ask(trick);

            Assert.True(answer.Length == 0 || !answer.StartsWith("HTTP/1.1 200", StringComparison.Ordinal) || trick.StartsWith("/?", StringComparison.Ordinal), trick + "\n" + answer);
            Assert.DoesNotContain(Secret, answer, StringComparison.Ordinal);
            Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_open_page_hears_of_a_change()
    {
        using TcpClient client = new();
        await client.ConnectAsync(IPAddress.Loopback, _server.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {PreviewServer.EventPath} HTTP/1.1\r\nHost: 127.0.0.1:{_server.Port}\r\n\r\n"));
        using StreamReader reader = new(client.GetStream(), Encoding.UTF8);
        Assert.StartsWith("HTTP/1.1 200", await reader.ReadLineAsync(), StringComparison.Ordinal);
        while (!string.IsNullOrEmpty(await reader.ReadLineAsync()))
        {
        }

        _server.Tell("changed", "pelajaran/dasar/satu.html");

        List<string> heard = [];
        while (heard.Count < 20 && !heard.Contains("data: pelajaran/dasar/satu.html")) heard.Add((await reader.ReadLineAsync())!);
        Assert.Contains("event: changed", heard);
    }

    private async Task<string> Ask(string path, string? header = null, string? host = null, string method = "GET")
    {
        using TcpClient client = new();
        await client.ConnectAsync(IPAddress.Loopback, _server.Port);
        string request = $"{method} {path} HTTP/1.1\r\nHost: {host ?? $"127.0.0.1:{_server.Port}"}\r\n{(header is null ? "" : header + "\r\n")}Connection: close\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(request));
        using StreamReader reader = new(client.GetStream(), Encoding.UTF8);
        try
        {
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            return ""; // Hung up on: an answer too.
        }
    }
}
