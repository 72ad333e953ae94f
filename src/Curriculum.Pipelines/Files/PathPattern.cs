namespace Curriculum.Pipelines;

/// <summary>A pattern over relative paths: <c>**</c> stands for any folders, <c>*</c> for anything within one name.</summary>
public static class PathPattern
{
    /// <summary>Whether a path (forward slashes) matches.</summary>
    public static bool Matches(string pattern, string path) => Matches(pattern.AsSpan(), path);

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        while (pattern.Length > 0)
        {
            if (pattern.StartsWith("**/"))
            {
                ReadOnlySpan<char> rest = pattern[3..];
                for (int start = 0; ;)
                {
                    if (Matches(rest, path[start..])) return true;
                    int slash = path[start..].IndexOf('/');
                    if (slash < 0) return false;
                    start += slash + 1;
                }
            }

            if (pattern is "**") return true;
            if (pattern[0] == '*')
            {
                // What follows says where the name must end: at the next slash, or so that the rest fits exactly.
                ReadOnlySpan<char> rest = pattern[1..];
                if (rest.StartsWith('/'))
                {
                    int slash = path.IndexOf('/');
                    if (slash < 0) return false;
                    pattern = rest;
                    path = path[slash..];
                    continue;
                }

                if (!rest.Contains('*')) return path.EndsWith(rest) && !path[..^rest.Length].Contains('/');
                for (int end = 0; end <= path.Length && (end == 0 || path[end - 1] != '/'); end++)
                {
                    if (Matches(rest, path[end..])) return true;
                }

                return false;
            }

            if (path.Length == 0 || path[0] != pattern[0]) return false;
            pattern = pattern[1..];
            path = path[1..];
        }

        return path.Length == 0;
    }
}
