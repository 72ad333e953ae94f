using Curriculum.Theme.Models;

namespace Curriculum.Theme.Rendering;

/// <summary>Decides which scripts a page loads: those of the site, those it names, and those that its body shows it needs.</summary>
internal static class PageScripts
{
    private static readonly (string Mark, string Script)[] Features =
    [
        ("<tab-set", "tabs.js"),
        ("class=\"term\"", "term.js"),
        ("class=\"tasks\"", "tasks.js"),
    ];

    public static IReadOnlyList<string> For(PageModel model)
    {
        var scripts = new List<string>(model.Site.Scripts);
        foreach (var (mark, script) in Features)
        {
            if (model.Bodies.Any(body => body.Contains(mark, StringComparison.Ordinal)))
            {
                scripts.Add(script);
            }
        }

        if (model is GlossaryModel)
        {
            scripts.Add("glossary.js");
        }

        scripts.AddRange(model.Head.Scripts.Where(script => !scripts.Contains(script, StringComparer.Ordinal)));
        return scripts;
    }
}
