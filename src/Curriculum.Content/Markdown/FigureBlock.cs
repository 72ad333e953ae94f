using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Curriculum.Content.Markdown;

/// <summary>A fenced block (<c>::: ecomap</c>) whose lines are YAML, not Markdown.</summary>
internal sealed class FigureBlock(BlockParser parser) : LeafBlock(parser)
{
    public string Kind { get; init; } = "";

    public int Fence { get; init; }

    public bool Closed { get; set; }
}

/// <summary>Opens on three or more colons and the name of a figure, closes on a fence of the same length.</summary>
internal sealed class FigureBlockParser : BlockParser
{
    public FigureBlockParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        StringSlice line = processor.Line;
        int fence = CountColons(line);
        if (fence < 3) return BlockState.None;
        string rest = line.Text.Substring(line.Start + fence, line.End - line.Start - fence + 1).Trim();
        if (!MarkdownSyntax.Figures.Contains(rest)) return BlockState.None;
        processor.NewBlocks.Push(new FigureBlock(this)
        {
            Kind = rest,
            Fence = fence,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
            IsOpen = true,
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var figure = (FigureBlock)block;
        StringSlice line = processor.Line;
        int fence = CountColons(line);
        if (fence >= figure.Fence && line.Start + fence > line.End)
        {
            figure.Closed = true;
            figure.UpdateSpanEnd(line.End);
            return BlockState.BreakDiscard;
        }

        figure.UpdateSpanEnd(line.End);
        processor.GoToColumn(Math.Min(processor.ColumnBeforeIndent, figure.Column));
        return BlockState.Continue;
    }

    private static int CountColons(StringSlice line)
    {
        int count = 0;
        while (line.Start + count <= line.End && line.Text[line.Start + count] == ':') count++;
        return count;
    }
}
