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

    public static async Task<SiteServer> Start()
    {
        HeaderRules headers = HeaderRules.Parse(RealSite.Read("_headers"));
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        Dictionary<string, byte[]> files = Directory.EnumerateFiles(RealSite.Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(static file => Path.GetRelativePath(RealSite.Folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        app.Run(context => Answer(context, files, headers));
        await app.StartAsync();
        return new SiteServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task Answer(HttpContext context, Dictionary<string, byte[]> files, HeaderRules headers)
    {
        string path = context.Request.Path.Value!.TrimStart('/');
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        bool found = files.TryGetValue(path, out byte[]? bytes);
        if (!found) (path, bytes) = ("404.html", files["404.html"]);
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
