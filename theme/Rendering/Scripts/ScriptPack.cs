using System.Text;

namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>Takes out of scripts what a browser does not need: comments and white space. Every token stays as it is, no name is changed.</summary>
/// <remarks>
/// A line break may stand for a semicolon, so one that stood between two tokens stays, unless the token before it or the one after it makes plain that
/// the statement goes on.
/// </remarks>
public static class ScriptPack
{
    /// <summary>Packs a script.</summary>
    /// <param name="script">A well-formed classic script.</param>
    /// <returns>A script of the same tokens.</returns>
    public static string Pack(string script)
    {
        var output = new StringBuilder(script.Length);
        ScriptToken? last = null;
        foreach (var token in ScriptTokens.Read(script))
        {
            if (last is { } before)
            {
                if (token.AfterLineBreak && !GoesOn(before) && !Continues(token)) output.Append('\n');
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
