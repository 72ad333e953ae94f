using Curriculum.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Curriculum.Tests.Browser;

/// <summary>Serves the real site on the loopback address as a host would: with the headers of <c>_headers</c>, and <c>404.html</c> for what is missing.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication _app;

    private SiteServer(WebApplication app) => _app = app;

    /// <summary>Its address, with a slash at the end.</summary>
    public string Url => _app.Urls.First() + "/";

    /// <summary>Whether the network is gone: every request breaks off.</summary>
    public bool IsCut { get; set; }

    /// <summary>A file that comes with other bytes than it should, or null.</summary>
    public string? Spoilt { get; set; }

    /// <summary>Serves the real site.</summary>
    public static Task<SiteServer> Start()
    {
        Dictionary<string, byte[]> files = Directory.EnumerateFiles(RealSite.Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(static file => Path.GetRelativePath(RealSite.Folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        return Start(files.GetValueOrDefault);
    }

    /// <summary>Serves a folder as it is at each request.</summary>
    public static Task<SiteServer> Start(string folder) => Start(path => Path.Combine(folder, path) is var file && File.Exists(file) ? File.ReadAllBytes(file) : null);

    private static async Task<SiteServer> Start(Func<string, byte[]?> files)
    {
        HeaderRules headers = HeaderRules.Parse(System.Text.Encoding.UTF8.GetString(files("_headers")!));
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        SiteServer server = new(app);
        app.Run(context => server.Answer(context, files, headers));
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext context, Func<string, byte[]?> files, HeaderRules headers)
    {
        string path = context.Request.Path.Value!.TrimStart('/');
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        if (IsCut)
        {
            context.Abort();
            return;
        }

        byte[]? bytes = path == Spoilt ? [.. "<!DOCTYPE html><title>spoilt</title>"u8] : files(path);
        bool found = bytes is not null;
        if (!found) (path, bytes) = ("404.html", files("404.html"));
        foreach ((string name, string value) in headers.For("/" + path))
        {
            // Only a secure origin may ask for this.
            if (name != "Strict-Transport-Security") context.Response.Headers[name] = value;
        }

        context.Response.StatusCode = found ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        context.Response.ContentType = path.EndsWith(".webmanifest", StringComparison.Ordinal) ? "application/manifest+json"
            : Types.TryGetContentType(path, out string? type) ? (type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type) : "application/octet-stream";
        await context.Response.Body.WriteAsync(bytes);
    }
}
