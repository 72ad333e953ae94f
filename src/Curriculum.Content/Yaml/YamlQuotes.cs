namespace Curriculum.Content.Yaml;

/// <summary>Finds the quotation mark that a YAML parser stumbled over.</summary>
internal static class YamlQuotes
{
    /// <summary>The index of the first quotation mark that begins a value and is not closed on its line, or is closed before the value ends (<c>'Doa Jum'at'</c>).</summary>
    public static int? Unpaired(string line)
    {
        bool mayBegin = true;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == '#' && mayBegin) return null;
            if (c is '"' or '\'' && mayBegin)
            {
                int end = Closing(line, i);
                if (end < 0) return i;
                string rest = line[(end + 1)..].TrimStart();
                if (rest.Length > 0 && rest[0] is not (',' or ']' or '}' or ':' or '#')) return i;
                i = end;
                mayBegin = false;
            }
            else
            {
                mayBegin = c is '[' or '{' || (c == ' ' && (mayBegin || line[i - 1] is ':' or ',' or '-')) || (c == '-' && mayBegin);
            }
        }

        return null;
    }

    private static int Closing(string line, int start)
    {
        for (int i = start + 1; i < line.Length; i++)
        {
            if (line[start] == '"' && line[i] == '\\') i++;
            else if (line[i] == line[start] && line[start] == '\'' && i + 1 < line.Length && line[i + 1] == '\'') i++;
            else if (line[i] == line[start]) return i;
        }

        return -1;
    }
}
