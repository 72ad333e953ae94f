using Xunit;

namespace Curriculum.Content.Tests;

/// <summary>Where the repository is, and the real course in it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The course. <c>CURRICULUM_INPUT</c> names another one.</summary>
    public static string Input { get; } = Environment.GetEnvironmentVariable("CURRICULUM_INPUT") is { Length: > 0 } other ? other : Path.Combine(Root, "input");

    /// <summary>All Markdown and YAML files of the course, by path.</summary>
    public static IReadOnlyList<SourceText> Texts()
    {
        Assert.True(Directory.Exists(Input), "The course stands in input/ beside the solution.");
        return [.. Directory.EnumerateFiles(Input, "*", SearchOption.AllDirectories)
            .Where(static file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal))
            .Select(static file => new SourceText(Path.GetRelativePath(Input, file).Replace('\\', '/'), File.ReadAllText(file).ReplaceLineEndings("\n")))
            .OrderBy(static text => text.Path, StringComparer.Ordinal)];
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Curriculum.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run inside the repository.");
    }
}
