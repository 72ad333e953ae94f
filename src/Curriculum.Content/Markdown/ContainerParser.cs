using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Curriculum.Content.Markdown;

/// <summary>A line of colons that closes nothing.</summary>
internal sealed class StrayFence(BlockParser parser) : LeafBlock(parser);

/// <summary>Blocks between fences of colons, of which a closing fence ends the innermost one.</summary>
/// <remarks>
/// The stock parser lets a fence end the outermost block, so a block that somebody forgot to close makes the next good one look broken,
/// and it takes a fence too many for a new block without a name.
/// </remarks>
internal sealed class ContainerParser : CustomContainerParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || BareFence(processor) == 0) return base.TryOpen(processor);
        processor.NewBlocks.Push(new StrayFence(this) { Line = processor.LineIndex, Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        int fence = BareFence(processor);
        if (fence == 0 || Ended((CustomContainer)block, fence) == block) return base.TryContinue(processor, block);
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    // How many colons stand alone on the line; 0 for any other line.
    private static int BareFence(BlockProcessor processor)
    {
        ReadOnlySpan<char> line = processor.Line.AsSpan().TrimEnd();
        return line.Length >= 3 && line.IndexOfAnyExcept(':') < 0 ? line.Length : 0;
    }

    // Which of the open blocks, from this one inwards, a fence ends: the innermost of the same length, or else the innermost that is shorter.
    private static Block? Ended(CustomContainer outer, int fence)
    {
        // While the parser asks its blocks whether they go on, none of them counts as open; a fence of its own that was not met yet says it better.
        Block? same = null, shorter = null;
        for (Block? at = outer; at is not null; at = (at as CustomContainer)?.LastChild)
        {
            if (at is FencedCodeBlock { ClosingFencedCharCount: 0 }) return null;
            int length = at switch
            {
                CustomContainer { ClosingFencedCharCount: 0 } container => container.OpeningFencedCharCount,
                FigureBlock { Closed: false } figure => figure.Fence,
                _ => 0,
            };
            if (length == 0) break;
            if (length == fence) same = at;
            else if (length < fence) shorter = at;
        }

        return same ?? shorter;
    }
}
