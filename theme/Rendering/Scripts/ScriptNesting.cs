namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>Remembers which brackets are open, so that a slash is known to divide or to open a regular expression.</summary>
/// <remarks>
/// After an operand a slash divides; elsewhere it opens. Only <c>)</c> and <c>}</c> do not tell by themselves: <c>if (a) /b/.test(c)</c> beside <c>(a) / b</c>,
/// and a block beside an object. To divide a function or a class, which nobody does, is the one thing that it reads wrongly.
/// </remarks>
internal sealed class ScriptNesting
{
    private readonly Stack<Level> open = new([new Level(ScriptRoom.Block)]);
    private (ScriptToken Last, ScriptToken Second) before;

    /// <summary>Whether the next slash divides.</summary>
    public bool AfterOperand { get; private set; }

    /// <summary>Whether the next <c>}</c> leads back into a template.</summary>
    public bool InTemplate => open.Peek().Room == ScriptRoom.Slot;

    /// <summary>What the innermost open brackets hold.</summary>
    public ScriptRoom Here => open.Peek().Room;

    /// <summary>Whether no bracket is open.</summary>
    public bool Outside => open.Count == 1;

    /// <summary>Whether the next colon belongs to a question mark.</summary>
    public bool Asks => open.Peek().Questions > 0;

    /// <summary>Takes note of a token.</summary>
    public void Pass(ScriptToken token)
    {
        // What is called class in an object or behind a dot is followed by a sign.
        if (before.Last.Text == "class" && !IsMember(before.Second) && (token.Kind == ScriptTokenKind.Word || token.Text == "{")) open.Peek().AwaitsClass = true;
        AfterOperand = token.Kind switch
        {
            ScriptTokenKind.Sign => AfterSign(token.Text),
            ScriptTokenKind.Text => AfterText(token.Text),
            ScriptTokenKind.Word => IsMember(before.Last) || !ScriptSigns.ExpectsOperand(token.Text),
            _ => true,
        };
        before = (token, before.Last);
    }

    private bool AfterSign(string sign)
    {
        var here = open.Peek();
        switch (sign)
        {
            case "(":
                open.Push(new Level(IsHead() ? ScriptRoom.Condition : ScriptRoom.Group));
                return false;
            case "[":
                open.Push(new Level(ScriptRoom.Group));
                return false;
            case "{":
                open.Push(new Level(OpensClass() ? ScriptRoom.Class : OpensBlock() ? ScriptRoom.Block : ScriptRoom.Object));
                return false;
            case ")" or "]" or "}":
                return Close() is not (ScriptRoom.Condition or ScriptRoom.Block or ScriptRoom.Class);
            case "?":
                here.Questions++;
                return false;
            case ":":
                here.AfterLabel = here is { Room: ScriptRoom.Block, Questions: 0 };
                here.Questions = Math.Max(0, here.Questions - 1);
                return false;
            default:
                return sign is "++" or "--" && AfterOperand;
        }
    }

    // A piece of a template that begins with } has closed a slot; one that ends with ${ opens the next.
    private bool AfterText(string text)
    {
        if (text[0] == '}') Close();
        if (!EndsInSlot(text)) return true;
        open.Push(new Level(ScriptRoom.Slot));
        return false;
    }

    private ScriptRoom Close() => open.Count > 1 ? open.Pop().Room : ScriptRoom.Block;

    private bool IsHead() => before.Last.Kind == ScriptTokenKind.Word && !IsMember(before.Second)
        && (ScriptSigns.IsHead(before.Last.Text) || (before.Last.Text == "await" && before.Second.Text == "for"));

    private bool OpensClass()
    {
        var awaited = open.Peek().AwaitsClass;
        open.Peek().AwaitsClass = false;
        return awaited;
    }

    private bool OpensBlock() => before.Last.Kind switch
    {
        ScriptTokenKind.Sign => before.Last.Text is ";" or "{" or "}" or ")" or "]" or "++" or "--" or "=>" || (before.Last.Text == ":" && open.Peek().AfterLabel),
        ScriptTokenKind.Word => IsMember(before.Second) || !ScriptSigns.ExpectsOperand(before.Last.Text) || ScriptSigns.ExpectsBlock(before.Last.Text),
        ScriptTokenKind.Text => !EndsInSlot(before.Last.Text),
        _ => true,
    };

    private static bool EndsInSlot(string text) => text[0] is '`' or '}' && text.EndsWith("${", StringComparison.Ordinal);

    private static bool IsMember(ScriptToken before) => before.Text is "." or "?.";

    private sealed record Level(ScriptRoom Room)
    {
        public int Questions { get; set; }

        public bool AfterLabel { get; set; }

        public bool AwaitsClass { get; set; }
    }
}
