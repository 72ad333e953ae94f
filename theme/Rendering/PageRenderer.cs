using Curriculum.Content;
using Curriculum.Theme.Models;
using Curriculum.Theme.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Curriculum.Theme.Rendering;

/// <summary>Renders page components to HTML. Not shared between threads: each thread keeps its own.</summary>
/// <param name="assets">The theme's own files, whose fingerprinted addresses the pages name.</param>
/// <param name="words">Where the words of a language come from; the theme's own files if it is not given.</param>
public sealed class PageRenderer(Assets assets, Func<string, Words>? words = null) : IDisposable
{
    /// <summary>
    /// After so many pages the inner renderer is replaced: it keeps all that it ever rendered. The arrays of as many pages fit into the pool that they
    /// are rented from; those of a hundred did not, and were garbage that the collector had carried about before.
    /// </summary>
    private const int PagesPerRenderer = 8;

    private readonly Func<string, Words> words = words ?? Words.For;
    private readonly TextBuffer buffer = new(64 * 1024);
    private HtmlRenderer? inner;
    private int rendered;

    /// <summary>Renders one page.</summary>
    /// <typeparam name="TPage">The component of the page.</typeparam>
    /// <param name="model">Its <see cref="PageModel"/>, of the type that the component expects.</param>
    /// <returns>The complete HTML, with LF line ends; valid until the next page is rendered.</returns>
    /// <exception cref="ArgumentException">The model is no <see cref="PageModel"/>.</exception>
    public ReadOnlySpan<char> Render<TPage>(object model)
        where TPage : IComponent
    {
        if (model is not PageModel page)
        {
            throw new ArgumentException(model.GetType().FullName, nameof(model));
        }

        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["Context"] = new PageContext(page, assets, words),
            ["Model"] = model,
        });

        buffer.Clear();
        using var writer = new BufferWriter(buffer);
        var renderer = Next();

        // No component waits for anything, so the work is done when the call returns.
        var work = renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent<TPage>(parameters).WriteHtmlTo(writer));
        work.GetAwaiter().GetResult();
        return buffer.Span;
    }

    /// <inheritdoc/>
    public void Dispose() => inner?.Dispose();

    private HtmlRenderer Next()
    {
        if (inner is null || rendered == PagesPerRenderer)
        {
            inner?.Dispose();
            inner = new HtmlRenderer(NoServices.Instance, NullLoggerFactory.Instance);
            rendered = 0;
        }

        rendered++;
        return inner;
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
