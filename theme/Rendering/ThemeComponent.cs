using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Curriculum.Theme.Rendering;

/// <summary>A component that is rendered once and never again.</summary>
/// <remarks>Without the life cycle of <see cref="ComponentBase"/>, which costs more than the markup of a small part.</remarks>
public abstract class ThemeComponent : IComponent
{
    private RenderHandle handle;

    /// <summary>The page that the component is a part of.</summary>
    [Parameter]
    public PageContext Context { get; set; } = null!;

    /// <inheritdoc/>
    public void Attach(RenderHandle renderHandle) => handle = renderHandle;

    /// <inheritdoc/>
    public virtual Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        Prepare();
        handle.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    /// <summary>Computes what the markup needs, once the parameters are set.</summary>
    protected virtual void Prepare()
    {
    }

    /// <summary>Writes the markup; generated from the <c>.razor</c> file.</summary>
    /// <param name="builder">Where to write.</param>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    /// <summary>A word or sentence of the page's language.</summary>
    /// <param name="key">Its key in the language files.</param>
    protected string Word(string key) => Context.Words[key];

    /// <summary>A sentence of the page's language with its slots filled.</summary>
    /// <param name="key">Its key in the language files.</param>
    /// <param name="slots">The values of <c>{0}</c>, <c>{1}</c> …</param>
    protected string Word(string key, params ReadOnlySpan<object> slots) => Context.Words.Text(key, slots);

    /// <summary>The address of a target as this page must write it.</summary>
    /// <param name="target">The target from the root of the site, or an absolute URL.</param>
    protected string Link(string target) => Context.Link(target);

    /// <summary>Rendered HTML that is written as it is.</summary>
    /// <param name="value">The HTML, made by a closed set of renderers.</param>
    protected static MarkupString Html(string? value) => new(value ?? "");
}
