namespace Curriculum.Theme.Rendering.Scripts;

/// <summary>Remembers which brackets are open, so that a slash is known to divide or to open a regular expression.</summary>
/// <remarks>
/// After an operand a slash divides; elsewhere it opens. Only <c>)</c> and <c>}</c> do not tell by themselves: <c>if (a) /b/.test(c)</c> beside <c>(a) / b</c>,
/// and a block beside an object. To divide a function or a class, which nobody does, is the one thing that it reads wrongly.
/// </remarks>
internal sealed class ScriptNesting
{
    private enum Room
    {
        /// <summary>Statements, or the members of a class.</summary>
        Block,

        /// <summary>An object.</summary>
        Object,

        /// <summary>The condition after <c>if</c>, <c>while</c> …, after which a statement begins.</summary>
        Condition,

        /// <summary>Any other pair of round or square brackets.</summary>
        Group,

        /// <summary>The part of a template between <c>${</c> and <c>}</c>.</summary>
        Slot,
    }

    private readonly Stack<Level> open = new([new Level(Room.Block)]);
    private (ScriptToken Last, ScriptToken Second) before;

    /// <summary>Whether the next slash divides.</summary>
    public bool AfterOperand { get; private set; }

    /// <summary>Whether the next <c>}</c> leads back into a template.</summary>
    public bool InTemplate => open.Peek().Room == Room.Slot;

    /// <summary>Takes note of a token.</summary>
    public void Pass(ScriptToken token)
    {
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
                open.Push(new Level(IsHead() ? Room.Condition : Room.Group));
                return false;
            case "[":
                open.Push(new Level(Room.Group));
                return false;
            case "{":
                open.Push(new Level(OpensBlock() ? Room.Block : Room.Object));
                return false;
            case ")" or "]" or "}":
                return Close() is not (Room.Condition or Room.Block);
            case "?":
                here.Questions++;
                return false;
            case ":":
                here.AfterLabel = here is { Room: Room.Block, Questions: 0 };
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
        open.Push(new Level(Room.Slot));
        return false;
    }

    private Room Close() => open.Count > 1 ? open.Pop().Room : Room.Block;

    private bool IsHead() => before.Last.Kind == ScriptTokenKind.Word && !IsMember(before.Second)
        && (ScriptSigns.IsHead(before.Last.Text) || (before.Last.Text == "await" && before.Second.Text == "for"));

    private bool OpensBlock() => before.Last.Kind switch
    {
        ScriptTokenKind.Sign => before.Last.Text is ";" or "{" or "}" or ")" or "=>" || (before.Last.Text == ":" && open.Peek().AfterLabel),
        ScriptTokenKind.Word => IsMember(before.Second) || !ScriptSigns.ExpectsOperand(before.Last.Text) || ScriptSigns.ExpectsBlock(before.Last.Text),
        ScriptTokenKind.Text => !EndsInSlot(before.Last.Text),
        _ => true,
    };

    private static bool EndsInSlot(string text) => text[0] is '`' or '}' && text.EndsWith("${", StringComparison.Ordinal);

    private static bool IsMember(ScriptToken before) => before.Text is "." or "?.";

    private sealed record Level(Room Room)
    {
        public int Questions { get; set; }

        public bool AfterLabel { get; set; }
    }
}
