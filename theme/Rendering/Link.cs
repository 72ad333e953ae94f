namespace Curriculum.Theme.Rendering;

/// <summary>Turns addresses from the root of the site into addresses relative to a page.</summary>
/// <remarks>Relative links alone work at a domain root, under a sub-path, from a ZIP over <c>file://</c> and inside an LMS package.</remarks>
public static class Link
{
    /// <summary>The address of <paramref name="target"/> as seen from <paramref name="page"/>.</summary>
    /// <param name="page">The page that holds the link, from the root of the site.</param>
    /// <param name="target">The target from the root, with a query or fragment where needed; a bare fragment or an absolute URL stays as it is.</param>
    /// <returns>A relative address without a leading slash.</returns>
    public static string From(string page, string target)
    {
        if (target.Length == 0 || target[0] is '#' or '/' || HasScheme(target))
        {
            return target;
        }

        var end = target.AsSpan().IndexOfAny('#', '?');
        var path = end < 0 ? target.AsSpan() : target.AsSpan(0, end);
        if (path.SequenceEqual(page))
        {
            return end < 0 ? AsOneSegment(target[(target.LastIndexOf('/') + 1)..]) : target[end..];
        }

        var common = CommonFolder(page, path);
        var ups = page.AsSpan(common).Count('/');
        return ups == 0 ? AsOneSegment(target[common..]) : UpFrom(ups, target.AsSpan(common));
    }

    /// <summary>True for addresses that leave the site (<c>https:</c>, <c>mailto:</c>).</summary>
    public static bool HasScheme(string address)
    {
        var colon = address.AsSpan().IndexOfAny(":/?#");
        return colon > 0 && address[colon] == ':';
    }

    private static int CommonFolder(ReadOnlySpan<char> page, ReadOnlySpan<char> path)
    {
        var shared = page.CommonPrefixLength(path);
        return page[..shared].LastIndexOf('/') + 1;
    }

    private static string UpFrom(int ups, ReadOnlySpan<char> rest) =>
        string.Concat(ups switch { 1 => "../", 2 => "../../", _ => string.Concat(Enumerable.Repeat("../", ups)) }, rest);

    // A colon in the first segment would read as a scheme.
    private static string AsOneSegment(string address) => HasScheme(address) || address.Length == 0 ? "./" + address : address;
}
