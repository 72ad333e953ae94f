using System.Text;

namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>Takes out of scripts what a browser does not need: comments and white space, and where it is wanted the length of names.</summary>
/// <remarks>
/// A line break may stand for a semicolon, so one that stood between two tokens stays, unless the token before it or the one after it makes plain that
/// the statement goes on.
/// </remarks>
public static class ScriptPack
{
    /// <summary>Packs a script.</summary>
    /// <param name="script">A well-formed classic script.</param>
    /// <returns>A script of the same tokens.</returns>
    public static string Pack(string script) => Write(ScriptTokens.Read(script), script.Length);

    /// <summary>Packs a script, gives short names to what it declares, and leaves out signs that say nothing.</summary>
    /// <param name="script">A well-formed classic script.</param>
    /// <returns>A script that does the same; names of members, and all that other scripts can see, stay.</returns>
    public static string Shorten(string script)
    {
        var tokens = ScriptTokens.Read(script);
        return Write(ScriptRoles.IsClosed(tokens) ? ScriptIdle.Drop(ScriptNames.Shorten(tokens)) : tokens, script.Length);
    }

    /// <summary>Whether a line break between two tokens may have ended a statement.</summary>
    internal static bool MayEnd(ScriptToken before, ScriptToken token) => token.AfterLineBreak && !GoesOn(before) && !Continues(token);

    private static string Write(IReadOnlyList<ScriptToken> tokens, int length)
    {
        var output = new StringBuilder(length);
        ScriptToken? last = null;
        foreach (var token in tokens)
        {
            if (last is { } before)
            {
                if (MayEnd(before, token)) output.Append('\n');
                else if (Melt(before, token)) output.Append(' ');
            }

            output.Append(token.Text);
            last = token;
        }

        return output.Append('\n').ToString();
    }

    // No statement ends with one of these, or nothing is left to be ended.
    private static bool GoesOn(ScriptToken token) => token.Kind == ScriptTokenKind.Sign ? token.Text is not (")" or "]" or "}" or "++" or "--")
        : token.Kind == ScriptTokenKind.Text && token.Text[0] is '`' or '}' && token.Text.EndsWith("${", StringComparison.Ordinal);

    // No statement begins with one of these; a brace that closes ends a statement by itself.
    private static bool Continues(ScriptToken token) => token.Kind == ScriptTokenKind.Sign ? token.Text is ")" or "]" or "}" or "." or "?." or "," or ";" or ":" or "?" or "&&" or "||" or "??" or "=>" or "===" or "!=="
        : token.Kind == ScriptTokenKind.Text && token.Text[0] == '}';

    private static bool Melt(ScriptToken before, ScriptToken token)
    {
        var (last, first) = (before.Text[^1], token.Text[0]);
        return before.Kind switch
        {
            ScriptTokenKind.Word or ScriptTokenKind.Pattern => ScriptSigns.IsName(first) || first == '#',
            ScriptTokenKind.Number => ScriptSigns.IsName(first) || first is '.' or '#',
            ScriptTokenKind.Sign when token.Kind is ScriptTokenKind.Sign or ScriptTokenKind.Pattern or ScriptTokenKind.Number => MeltSigns(before.Text, token.Text),
            _ => false,
        };
    }

    // a + ++b, a / /b/, and what old browsers take for a comment of HTML: a < !--b, a-- > b.
    private static bool MeltSigns(string before, string after) =>
        ScriptSigns.Length(before + after) != before.Length
        || (before[^1] == after[0] && after[0] is '+' or '-' or '/')
        || (before[^1] == '<' && after[0] == '!')
        || (before == "--" && after[0] == '>');
}
