using System.Net;
using System.Threading.Channels;
using Curriculum.SitePipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Curriculum.Preview;

/// <summary>Serves the preview on the loopback address only. Another site open in the same browser can neither read nor steer it: Host and Origin are checked on every request, also of the event stream.</summary>
internal sealed class PreviewServer(PreviewSite site, int port) : IAsyncDisposable
{
    /// <summary>Where pages listen for changes.</summary>
    public const string EventPath = "/__langsung";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8", [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8", [".svg"] = "image/svg+xml",
        [".xml"] = "application/xml; charset=utf-8", [".txt"] = "text/plain; charset=utf-8", [".webmanifest"] = "application/manifest+json", [".json"] = "application/json",
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".webp"] = "image/webp", [".gif"] = "image/gif", [".avif"] = "image/avif",
    };

    private readonly List<Channel<(string Name, string Data)>> _listeners = [];
    private readonly Lock _lock = new();
    private WebApplication? _application;

    /// <summary>The address to open.</summary>
    public string Url => $"http://127.0.0.1:{Port}/";

    /// <summary>The port in use.</summary>
    public int Port { get; private set; } = port;

    public async Task Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, Port);
        });
        builder.Services.AddLogging(static logging => logging.SetMinimumLevel(LogLevel.None));
        _application = builder.Build();
        _application.Run(Answer);
        await _application.StartAsync();
        Port = new Uri(_application.Urls.First()).Port;
    }

    /// <summary>Tells all open pages.</summary>
    public void Tell(string name, string data)
    {
        lock (_lock)
        {
            foreach (Channel<(string, string)> listener in _listeners) listener.Writer.TryWrite((name, data));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is null) return;
        lock (_lock)
        {
            foreach (Channel<(string, string)> listener in _listeners) listener.Writer.TryComplete();
        }

        await _application.DisposeAsync();
    }

    private async Task Answer(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (!IsOurs(request.Host.Value ?? "") || (request.Headers.Origin.Count > 0 && !IsOurOrigin(request.Headers.Origin.ToString())) || request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        foreach ((string name, string value) in PublishingPipeline.SecurityHeaders) context.Response.Headers[name] = value;
        context.Response.Headers.CacheControl = "no-store";
        string path = request.Path.Value is { Length: > 0 } written ? written : "/";
        if (path == EventPath) await Events(context);
        else await Page(context, path);
    }

    private bool IsOurs(string host) => host == $"127.0.0.1:{Port}" || host == $"localhost:{Port}";

    private bool IsOurOrigin(string origin) => origin == $"http://127.0.0.1:{Port}" || origin == $"http://localhost:{Port}";

    private async Task Page(HttpContext context, string path)
    {
        if (Find(path) is { } file)
        {
            context.Response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
            byte[] bytes = await File.ReadAllBytesAsync(file, context.RequestAborted);
            context.Response.ContentLength = bytes.Length;
            if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
            return;
        }

        context.Response.StatusCode = site.Broken ? StatusCodes.Status500InternalServerError : StatusCodes.Status404NotFound;
        context.Response.ContentType = Types[".html"];
        ReadOnlyMemory<byte> page = !site.Broken && Find("/404.html") is { } missing ? await File.ReadAllBytesAsync(missing, context.RequestAborted) : site.Page();
        await context.Response.Body.WriteAsync(page, context.RequestAborted);
    }

    // Only addresses that the site itself has written are found: no path of a request ever reaches the file system.
    private string? Find(string path) => site.FileOf(path.EndsWith('/') ? path[1..] + "index.html" : path[1..]);

    private async Task Events(HttpContext context)
    {
        Channel<(string Name, string Data)> listener = Channel.CreateBounded<(string, string)>(new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_lock) _listeners.Add(listener);
        try
        {
            context.Response.ContentType = "text/event-stream";
            if (site.Findings.Count > 0) await Send(context, "problems", site.Panel());
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await foreach ((string name, string data) in listener.Reader.ReadAllAsync(context.RequestAborted)) await Send(context, name, data);
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
        finally
        {
            lock (_lock) _listeners.Remove(listener);
        }
    }

    private static async Task Send(HttpContext context, string name, string data)
    {
        await context.Response.WriteAsync($"event: {name}\ndata: {data.Replace("\n", "\ndata: ", StringComparison.Ordinal)}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
