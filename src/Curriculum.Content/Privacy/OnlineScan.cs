using System.Buffers;
using System.Text.RegularExpressions;

namespace Curriculum.Content.Privacy;

/// <summary>Finds e-mail addresses, handles and personal pages; offices and their shared mailboxes are fine.</summary>
internal static partial class OnlineScan
{
    private const int Window = 80;

    private static readonly SearchValues<char> LocalPart = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-");

    private static readonly SearchValues<char> HandleMarks = SearchValues.Create("._0123456789");

    // What a text holds when an address may be written without an @ sign, a slash or a capital. All of three letters or more: shorter ones cost twenty times the time.
    private static readonly SearchValues<string> Traces = SearchValues.Create(
        ["at]", "at)", "at}", "at>", "at ]", " dot ", "blogspot.", "wordpress.", "ig:", "ig :", "ig ", "fb:", "fb ", "instagram", "facebook", "tiktok", "telegram", "twitter", "linkedin", "jl.", "jln.", "gg."],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Judges an @ sign.</summary>
    /// <returns>Where to go on.</returns>
    public static int At(PrivacyPage page, int at)
    {
        string text = page.Text;
        if (at > 0 && LocalPart.Contains(text[at - 1])) return Email(page, at);
        if (at > 0 && text[at - 1] is '/' or '@' or '`') return at + 1;
        if (at > 1 && at + 2 < text.Length && text[at - 1] is '[' or '(' && text[at + 1] is ']' or ')') return Bracketed(page, at);
        if (IsCitation(text, at)) return at + 1;
        int end = at + 1;
        while (end < text.Length && end - at < 40 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.')) end++;
        while (text[end - 1] == '.') end--;
        ReadOnlySpan<char> handle = text.AsSpan(at + 1, end - at - 1);
        if (handle.Length < 3 || (end < text.Length && text[end] is '/' or '(') || Institutions.IsKeyword(handle) || Institutions.IsHandle(handle)) return end;
        page.Add(PrivacyRules.SocialHandle, at + 1, end, "@");
        return end;
    }

    /// <summary>Judges a slash: the one after the host of a personal page, or before a user's folder.</summary>
    /// <returns>Where to go on.</returns>
    public static int Slash(PrivacyPage page, int at)
    {
        string text = page.Text;
        ReadOnlySpan<char> host = text.AsSpan(Math.Max(0, at - 4), Math.Min(at, 4));
        bool folder = at + 1 < text.Length && text[at + 1] == '~';
        if (!folder && !host.EndsWith(".com") && !host.EndsWith(".me") && !host.EndsWith(".net") && !host.EndsWith(".gl") && !host.EndsWith(".ee") && !host.EndsWith(".id")) return at + 1;
        if (at >= page.SeenTo) page.SeenTo = Around(page, at);
        return at + 1;
    }

    /// <summary>Judges what stands around the traces of addresses.</summary>
    public static void Rest(PrivacyPage page)
    {
        string text = page.Text;
        for (int at = Next(text, 0), seen = 0; at >= 0; at = Next(text, at + 1))
        {
            if (text[at] is 'j' or 'J' or 'g' or 'G') AddressScan.LowerCase(page, at);
            else if (at >= seen) seen = Around(page, at);
        }
    }

    // Looks at a window for all of these forms. Traces in the half behind it need no look of their own, so that no text costs more than a few looks per line.
    private static int Around(PrivacyPage page, int at)
    {
        int from = Math.Max(page.LineStart(at), at - Window), to = Math.Min(page.LineEnd(at), at + Window);
        ReadOnlySpan<char> window = page.Text.AsSpan(from, to - from);
        foreach (ValueMatch match in SpelledEmail().EnumerateMatches(window)) page.Add(PrivacyRules.Email, from + match.Index, from + match.Index + match.Length, "[at]");
        Named(page, from, window);
        return at + (Window / 2);
    }

    private static int Next(string text, int from)
    {
        if (from >= text.Length) return -1;
        int at = text.AsSpan(from).IndexOfAny(Traces);
        return at < 0 ? -1 : from + at;
    }

    private static int Email(PrivacyPage page, int at)
    {
        string text = page.Text;
        int start = at;
        while (start > 0 && at - start < 64 && LocalPart.Contains(text[start - 1])) start--;
        int end = at + 1;
        while (end < text.Length && end - at < 120 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-')) end++;
        while (text[end - 1] is '.' or '-') end--;
        ReadOnlySpan<char> local = text.AsSpan(start, at - start).Trim('.'), domain = text.AsSpan(at + 1, Math.Max(0, end - at - 1));
        if (domain.IndexOf('.') <= 0 || Institutions.IsMailbox(local, domain)) return Math.Max(end, at + 1);
        page.Add(PrivacyRules.Email, start, end, "@");
        return end;
    }

    private static void Named(PrivacyPage page, int from, ReadOnlySpan<char> line)
    {
        foreach (ValueMatch match in PersonalPage().EnumerateMatches(line))
        {
            int start = from + match.Index;
            ReadOnlySpan<char> url = page.Text.AsSpan(start, match.Length);
            ReadOnlySpan<char> last = url.TrimEnd('/');
            last = last[(last.LastIndexOf('/') + 1)..].TrimStart('@');
            if (!page.IsBibliography && !Institutions.IsHandle(last)) page.Add(PrivacyRules.PersonalUrl, start, start + match.Length, "URL");
        }

        foreach (ValueMatch match in LabelledHandle().EnumerateMatches(line))
        {
            ReadOnlySpan<char> value = line.Slice(match.Index, match.Length);
            int begin = value.LastIndexOfAny(' ', ':') + 1;
            ReadOnlySpan<char> handle = value[begin..].TrimStart('@');
            if (handle.IndexOfAny(HandleMarks) < 0 || handle.IndexOfAnyExceptInRange('0', '9') < 0 || Institutions.IsHandle(handle)) continue;
            page.Add(PrivacyRules.SocialHandle, from + match.Index + begin, from + match.Index + match.Length, value[..value.IndexOfAny(' ', ':')]);
        }
    }

    // "nama[@]contoh.id", "nama (@) contoh.id"
    private static int Bracketed(PrivacyPage page, int at)
    {
        string text = page.Text;
        int end = at - 1;
        if (end > 0 && text[end - 1] == ' ') end--;
        int start = end;
        while (start > 0 && end - start < 64 && LocalPart.Contains(text[start - 1])) start--;
        int domain = at + 2;
        if (domain < text.Length && text[domain] == ' ') domain++;
        int stop = domain;
        while (stop < text.Length && stop - domain < 60 && (char.IsAsciiLetterOrDigit(text[stop]) || text[stop] is '.' or '-')) stop++;
        ReadOnlySpan<char> host = text.AsSpan(domain, stop - domain).TrimEnd('.');
        if (end > start && host.IndexOf('.') > 0) page.Add(PrivacyRules.Email, start, domain + host.Length, "[@]");
        return at + 1;
    }

    // "[@key; @other]"
    private static bool IsCitation(string text, int at)
    {
        if (at > 0 && text[at - 1] == '[') return true;
        int open = at;
        while (open > 0 && at - open < 300 && text[open] is not ('[' or ']' or '\n')) open--;
        return text[open] == '[' && open + 1 < text.Length && text[open + 1] == '@';
    }

    [GeneratedRegex(@"[\w.%+-]{2,40} ?[\[({<] ?at ?[\])}>] ?[a-z0-9-]{2,40}( ?([\[({<] ?(dot|titik) ?[\])}>]|\.) ?[a-z0-9-]{2,20}){1,4}|[\w.%+-]{2,40} at [a-z0-9-]{2,40}( dot [a-z0-9-]{2,20}){1,3}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SpelledEmail();

    [GeneratedRegex(@"\b(instagram\.com/|facebook\.com/|fb\.com/|fb\.me/|twitter\.com/|(?<![\w.])x\.com/|tiktok\.com/@?|linkedin\.com/in/|threads\.net/@?|t\.me/|wa\.me/|line\.me/|api\.whatsapp\.com/|chat\.whatsapp\.com/|youtube\.com/(@|c/|user/|channel/)|linktr\.ee/|medium\.com/@|drive\.google\.com/|docs\.google\.com/|photos\.app\.goo\.gl/|maps\.app\.goo\.gl/|goo\.gl/maps/|google\.[a-z.]{2,6}/maps|maps\.google\.[a-z.]{2,6}/|kompasiana\.com/)[\w@./?=+-]{1,80}|\b[a-z0-9-]{2,40}\.(blogspot|wordpress)\.[a-z.]{2,6}\b|\b[\w.-]{2,60}/~[\w.-]{2,40}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PersonalPage();

    [GeneratedRegex(@"\b(instagram|facebook|tiktok|telegram|twitter|linkedin|ig|fb|line)( id)?( ?: ?| )@?[a-z0-9][a-z0-9_.]{2,38}[a-z0-9_]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LabelledHandle();
}
