using System.Text;
using System.Text.RegularExpressions;
using Curriculum.Theme.Rendering;

namespace Curriculum.Theme.Tests;

public sealed partial class AssetsTests
{
    private static readonly Assets Assets = Assets.Load();

    [Fact]
    public void The_style_sheet_weighs_at_most_twelve_kilobytes() => Assert.InRange(Gzip.Size(File("site.css").Bytes), 1, 12 * 1024);

    [Fact]
    public void The_scripts_that_are_published_weigh_at_most_five_kilobytes() =>
        Assert.InRange(Assets.Files.Where(file => file.Name is "tabs.js" or "term.js" or "tasks.js" or "glossary.js").Sum(file => Gzip.Size(file.Bytes)), 1, 5 * 1024);

    [Fact]
    public void An_address_changes_with_the_content_only()
    {
        Assert.Equal(Assets.Files.Select(file => file.Path), Assets.Load().Files.Select(file => file.Path));
        Assert.All(Assets.Files, file => Assert.Matches(Fingerprinted(), file.Path));
        Assert.All(Assets.Files, file => Assert.Equal(file.Path, Assets[file.Name]));
    }

    [Fact]
    public void A_file_that_the_theme_lacks_is_named() =>
        Assert.Contains("tidak-ada.js", Assert.Throws<KeyNotFoundException>(() => Assets["tidak-ada.js"]).Message, StringComparison.Ordinal);

    [Fact]
    public void The_style_sheet_asks_no_other_server_for_anything() =>
        Assert.DoesNotMatch(Foreign(), Text("site.css"));

    [Fact]
    public void Every_icon_that_a_rule_names_is_drawn()
    {
        var sheet = Text("site.css");
        var used = Used().Matches(sheet).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.All(used, name => Assert.Contains($"{name}:", sheet, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_script_is_classic_and_checked() =>
        Assert.All(Sources.All(".js"), file =>
        {
            Assert.StartsWith("// @ts-check\n", file.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            if (file.Name != "service-worker.js") Assert.DoesNotMatch(Module(), file.Text); // the keeper of the site alone fetches
        });

    private static AssetFile File(string name) => Assets.Files.Single(file => file.Name == name);

    private static string Text(string name) => Encoding.UTF8.GetString(File(name).Bytes.Span);

    [GeneratedRegex("^assets/[a-z0-9-]+\\.[0-9a-f]{10}\\.(?:css|js|svg)$")]
    private static partial Regex Fingerprinted();

    [GeneratedRegex("url\\(\\s*[\"']?(?![\"']|data:)|@import")]
    private static partial Regex Foreign();

    [GeneratedRegex("var\\((?<name>--[a-z-]+)")]
    private static partial Regex Used();

    [GeneratedRegex("^import |^export |fetch\\(", RegexOptions.Multiline)]
    private static partial Regex Module();
}
