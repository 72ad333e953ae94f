using Curriculum.Theme.Models;
using Curriculum.Theme.Text;

namespace Curriculum.Theme.Rendering;

/// <summary>What every component of one page needs: its head, its words and its links.</summary>
public sealed class PageContext
{
    private readonly bool rooted;

    internal PageContext(PageModel model, Assets assets, Func<string, Words> words)
    {
        Head = model.Head;
        Site = model.Site;
        Frame = words(Head.Language);
        Words = words(Head.ContentLanguage ?? Head.Language);
        Assets = assets;
        Scripts = PageScripts.For(model);
        rooted = model is NotFoundModel;
    }

    /// <summary>What the page says about itself.</summary>
    public PageHead Head { get; }

    /// <summary>What it shares with the others.</summary>
    public SiteFrame Site { get; }

    /// <summary>The words of its main part, in the language of the content.</summary>
    public Words Words { get; }

    /// <summary>The words of header and footer. Another language than <see cref="Words"/> only where the content is not translated yet.</summary>
    public Words Frame { get; }

    /// <summary>The theme's own files.</summary>
    public Assets Assets { get; }

    /// <summary>The logical names of the scripts that it loads, in order.</summary>
    public IReadOnlyList<string> Scripts { get; }

    /// <summary>The address of a target as this page must write it.</summary>
    /// <param name="target">The target from the root of the site, or an absolute URL.</param>
    public string Link(string target) =>
        rooted && !Rendering.Link.HasScheme(target) && !target.StartsWith('#') ? Site.RootPath + target : Rendering.Link.From(Head.Path, target);

    /// <summary>The address of one of the theme's own files.</summary>
    /// <param name="name">Its logical name (<c>site.css</c>).</param>
    public string Asset(string name) => Link(Assets[name]);
}
