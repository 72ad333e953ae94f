using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Curriculum.Content.Markdown;
using Curriculum.Theme.Models;
using Curriculum.Theme.Rendering;
using Microsoft.AspNetCore.Components;

namespace Curriculum.Output;

/// <summary>Renders pages to UTF-8, on any thread. The body, already HTML, is spliced in: it need not pass through the components.</summary>
internal sealed class RenderService
{
    /// <summary>Stands where the body comes; no escaped text can contain it.</summary>
    public const string BodyMark = "<!--isi-->";

    // The last page that the thread has rendered.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _page;

    private readonly ConcurrentBag<PageRenderer> _renderers = [];

    // Packing the scripts takes a while: it goes on beside the reading of the input.
    private readonly Task<Assets> _assets = Task.Run(Assets.Load);

    /// <summary>The theme's files; waits until they are ready.</summary>
    public Assets Assets => _assets.GetAwaiter().GetResult();

    /// <summary>Renders a page.</summary>
    /// <returns>The file, until the same thread renders another.</returns>
    public ReadOnlySpan<byte> Page<TPage>(PageModel model, FilledBody? body = null)
        where TPage : IComponent
    {
        if (!_renderers.TryTake(out PageRenderer? renderer)) renderer = new PageRenderer(Assets);
        ReadOnlySpan<char> html = renderer.Render<TPage>(model);
        int mark = body is null ? -1 : html.IndexOf(BodyMark);
        ArrayBufferWriter<byte> bytes = _page ??= new ArrayBufferWriter<byte>(64 * 1024);
        bytes.ResetWrittenCount();
        if (mark < 0)
        {
            Encoding.UTF8.GetBytes(html, bytes);
        }
        else
        {
            Encoding.UTF8.GetBytes(html[..mark], bytes);
            body!.WriteTo(bytes);
            Encoding.UTF8.GetBytes(html[(mark + BodyMark.Length)..], bytes);
        }

        _renderers.Add(renderer);
        return bytes.WrittenSpan;
    }
}

/// <summary>A page ready to be rendered: its model and its body.</summary>
internal sealed record PageOf<TModel>(TModel Model, FilledBody Body)
    where TModel : PageModel
{
    public string Path => Model.Head.Path;
}
