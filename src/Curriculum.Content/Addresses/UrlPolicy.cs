namespace Curriculum.Content.Addresses;

/// <summary>What a URL written by a lecturer is.</summary>
public enum UrlKind
{
    /// <summary>https, http, mailto or tel.</summary>
    External,

    /// <summary>A place on the same page.</summary>
    Anchor,

    /// <summary>A file or page of this site.</summary>
    Relative,

    /// <summary>Starts at the site's root: breaks under a sub-path, in a ZIP and in an LMS.</summary>
    Rooted,

    /// <summary>Leaves the site's folder, or tries to.</summary>
    Outside,

    /// <summary>A scheme that is not allowed, or characters that hide one.</summary>
    Forbidden,
}

/// <summary>A URL, judged.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">For relative ones the site-relative path with forward slashes, else the URL.</param>
/// <param name="Anchor">Without the hash; empty for none.</param>
public readonly record struct JudgedUrl(UrlKind Kind, string Path, string Anchor);

/// <summary>Allows https, http, mailto, tel and relative links; judged after entity and percent decoding.</summary>
public static class UrlPolicy
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    /// <summary>Judges a URL found in a file.</summary>
    /// <param name="url">As the parser gives it, entities decoded.</param>
    /// <param name="fromFolder">The folder of the file, relative to the input, "" for the root.</param>
    public static JudgedUrl Judge(string url, string fromFolder)
    {
        string decoded = Decode(url.Trim());
        if (decoded.Any(static c => char.IsControl(c) || c == '\\' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format)) return new(UrlKind.Forbidden, url, "");
        if (decoded.Length == 0) return new(UrlKind.Relative, "", "");
        if (decoded[0] == '#') return new(UrlKind.Anchor, "", decoded[1..]);
        if (decoded.StartsWith("//", StringComparison.Ordinal)) return new(UrlKind.Forbidden, url, "");
        int colon = decoded.IndexOf(':', StringComparison.Ordinal);
        int stop = decoded.AsSpan().IndexOfAny("/?#");
        if (colon >= 0 && (stop < 0 || colon < stop))
        {
            // A scheme, or something that a browser might take for one (full-width colons and spaces were refused or decoded above).
            bool allowed = Schemes.Contains(decoded[..colon].ToLowerInvariant(), StringComparer.Ordinal);
            return new(allowed && HostIsPlain(decoded) ? UrlKind.External : UrlKind.Forbidden, url, "");
        }

        if (decoded[0] == '/') return new(UrlKind.Rooted, decoded, "");
        int hash = decoded.IndexOf('#', StringComparison.Ordinal);
        string anchor = hash < 0 ? "" : decoded[(hash + 1)..];
        string path = hash < 0 ? decoded : decoded[..hash];
        int query = path.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) path = path[..query];
        return Normalise(fromFolder, path) is { } normal ? new(UrlKind.Relative, normal, anchor) : new(UrlKind.Outside, url, "");
    }

    /// <summary>Joins and normalises a relative path; null when it leaves the root.</summary>
    public static string? Normalise(string folder, string path)
    {
        List<string> parts = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string part in path.Split('/'))
        {
            string name = part.Trim();
            if (name is "" or ".") continue;
            if (name == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (name.StartsWith("..", StringComparison.Ordinal) && name.All(static c => c == '.'))
            {
                return null;
            }
            else
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    // Percent decoding until nothing changes, so that %252e%252e hides nothing.
    private static string Decode(string url)
    {
        for (int round = 0; round < 4 && url.Contains('%', StringComparison.Ordinal); round++)
        {
            string next = Uri.UnescapeDataString(url);
            if (next == url) break;
            url = next;
        }

        return url;
    }

    private static bool HostIsPlain(string url) => !url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ||
        (Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0);
}
