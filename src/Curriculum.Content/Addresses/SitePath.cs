namespace Curriculum.Content.Addresses;

/// <summary>From input files to addresses of the site, and from one address to another.</summary>
public static class SitePath
{
    /// <summary>The address of a Markdown file: the same path, ending in .html; the home page is index.html.</summary>
    public static string OfFile(string inputPath)
    {
        string name = Path.GetFileName(inputPath);
        if (name == "beranda.md") return inputPath[..^name.Length] + "index.html";
        return inputPath.EndsWith(".md", StringComparison.Ordinal) ? inputPath[..^3] + ".html" : inputPath;
    }

    /// <summary>The folder of a path, "" for the root, without a slash at the end.</summary>
    public static string Folder(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    /// <summary>The relative URL from one page to another address, percent-encoded where needed.</summary>
    public static string Relative(string fromPage, string to, string anchor = "")
    {
        string hash = anchor.Length == 0 ? "" : "#" + Uri.EscapeDataString(anchor);
        if (to == fromPage && hash.Length > 0) return hash;
        string[] from = fromPage.Split('/');
        string[] target = to.Split('/');
        int common = 0;
        while (common < from.Length - 1 && common < target.Length - 1 && from[common] == target[common]) common++;
        string up = string.Concat(Enumerable.Repeat("../", from.Length - 1 - common));
        string down = string.Join('/', target.Skip(common).Select(static part => Uri.EscapeDataString(part)));
        return up + down + hash;
    }

    /// <summary>An address part from a heading: letters and digits, words joined by hyphens, at most 60 characters.</summary>
    public static string Slug(string text)
    {
        Span<char> slug = stackalloc char[60];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c)) slug[length++] = char.ToLowerInvariant(c);
            else if (length > 0 && slug[length - 1] != '-') slug[length++] = '-';
            if (length == slug.Length) break;
        }

        ReadOnlySpan<char> result = slug[..length].Trim('-');
        return result.IsEmpty ? "bagian" : result.ToString();
    }
}
