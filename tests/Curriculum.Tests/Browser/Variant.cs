using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>How a page is looked at.</summary>
/// <param name="Width">CSS pixels: a small phone, or a desk.</param>
/// <param name="Scheme">What the reader prefers.</param>
internal sealed record Variant(int Width, ColorScheme Scheme)
{
    /// <summary>All four; each is followed by the one that differs in both.</summary>
    public static IReadOnlyList<Variant> All { get; } = [new(320, ColorScheme.Light), new(1280, ColorScheme.Dark), new(320, ColorScheme.Dark), new(1280, ColorScheme.Light)];

    public override string ToString() => $"{Width} px {Scheme}";
}
