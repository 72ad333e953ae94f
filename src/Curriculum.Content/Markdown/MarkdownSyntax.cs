using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;

namespace Curriculum.Content.Markdown;

/// <summary>The Markdown that lessons are written in: CommonMark and extensions chosen one by one.</summary>
/// <remarks>Generic attributes, media links and inline containers stay off: they can put handlers, styles and foreign frames on a page.</remarks>
public static class MarkdownSyntax
{
    /// <summary>The block names whose content is Markdown.</summary>
    public static readonly IReadOnlyList<string> Containers =
        ["adegan", "catatan", "penting", "peringatan", "contoh", "meragukan", "batas", "refleksi", "tab", "panel"];

    /// <summary>The block names whose content is YAML and that are drawn.</summary>
    public static readonly IReadOnlyList<string> Figures = ["ecomap", "genogram", "alur", "kuadran"];

    /// <summary>Shared by all threads.</summary>
    public static readonly MarkdownPipeline Pipeline = Build();

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new() { PreciseSourceLocation = true };
        builder.BlockParsers.Insert(0, new FigureBlockParser());
        builder.BlockParsers.Insert(1, new ContainerParser());
        builder.Use(new PipeTableExtension(new PipeTableOptions { RequireHeaderSeparator = true }));
        builder.Use<FootnoteExtension>();
        builder.Use<DefinitionListExtension>();
        builder.Use<TaskListExtension>();
        builder.InlineParsers.Insert(0, new BracketInlineParser());
        return builder.Build();
    }
}
