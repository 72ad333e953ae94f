using System.Globalization;
using System.Text.RegularExpressions;

namespace Curriculum.Theme.Tests;

/// <summary>The colours keep the contrast that the theme promises, in light and dark. WCAG 2.2, relative luminance.</summary>
public sealed partial class PaletteTests
{
    private static readonly string[] Grounds = ["paper", "sheet", "sunk"];
    private static readonly string[] Kinds = ["lesson", "concept", "reflection", "exercise"];

    public static TheoryData<string> Schemes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Text_stands_out_seven_to_one(string scheme)
    {
        var colours = Colours(scheme);

        Assert.All(Kinds.Concat(["ink", "soft", "link"]), text => Assert.All(Grounds, ground => AssertContrast(colours, text, ground, 7)));
        Assert.All(Kinds, kind => Assert.All(["ink", "soft", "link", kind], text => AssertContrast(colours, text, kind + "-tint", 7)));
        AssertContrast(colours, "on-link", "link", 7);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void The_edge_of_a_control_stands_out_three_to_one(string scheme) =>
        Assert.All(Grounds, ground => AssertContrast(Colours(scheme), "control", ground, 3));

    [Theory]
    [MemberData(nameof(Schemes))]
    public void The_bar_of_the_browser_has_the_colour_of_the_paper(string scheme)
    {
        var bar = Bar().Matches(Samples.SampleSite.Html("index.html")).Single(match => match.Groups["scheme"].Value == scheme).Groups["hex"].Value;

        Assert.Equal(Luminance(bar), Colours(scheme)["paper"]);
    }

    private static void AssertContrast(Dictionary<string, double> colours, string text, string ground, double least)
    {
        var (darker, lighter) = (Math.Min(colours[text], colours[ground]), Math.Max(colours[text], colours[ground]));
        Assert.True((lighter + 0.05) / (darker + 0.05) >= least, $"{text} on {ground}");
    }

    private static Dictionary<string, double> Colours(string scheme)
    {
        var sheet = Sources.One("10-tokens.css");
        var dark = sheet.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);
        return Colour().Matches(scheme == "dark" ? sheet[dark..] : sheet[..dark])
            .ToDictionary(match => match.Groups["name"].Value, match => Luminance(match.Groups["hex"].Value), StringComparer.Ordinal);
    }

    private static double Luminance(string hex)
    {
        double[] weights = [0.2126, 0.7152, 0.0722];
        return weights.Select((weight, index) => weight * Linear(int.Parse(hex.AsSpan(index * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)).Sum();
    }

    private static double Linear(double share) => share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);

    [GeneratedRegex("name=\"theme-color\" content=\"#(?<hex>[0-9a-f]{6})\" media=\"\\(prefers-color-scheme: (?<scheme>[a-z]+)\\)\"")]
    private static partial Regex Bar();

    [GeneratedRegex("--(?<name>[a-z-]+): #(?<hex>[0-9a-f]{6});")]
    private static partial Regex Colour();
}
