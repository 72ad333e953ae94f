using Curriculum.Theme.Models;
using Curriculum.Theme.Text;
using Microsoft.AspNetCore.Components;

namespace Curriculum.Theme.Layouts;

/// <summary>The frame around every page: head, header, breadcrumbs, main part, footer.</summary>
public sealed partial class Shell
{
    private string title = "";
    private string kind = "";

    /// <summary>The main part.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private PageHead Head => Context.Head;

    private Words Frame => Context.Frame;

    /// <inheritdoc/>
    protected override void Prepare()
    {
        title = Frame.Text("layout.title", Head.Title, Head.Kind == PageKind.Home ? Context.Site.Tagline : Context.Site.Name);
        kind = "kind-" + Kinds.Name(Head.Kind);
    }

    // "page" marks the page itself, "true" the section that it lies in.
    private string? Current(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        return string.Equals(path, Head.Path, StringComparison.Ordinal) ? "page"
            : folder.Length > 0 && path.EndsWith("/index.html", StringComparison.Ordinal) && Head.Path.StartsWith(folder, StringComparison.Ordinal) ? "true"
            : null;
    }
}
