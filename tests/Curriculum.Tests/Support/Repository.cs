namespace Curriculum.Tests.Support;

/// <summary>Where things lie in the working copy that the tests run from.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The real curriculum.</summary>
    public static string Input => Path.Combine(Root, "input");

    /// <summary>A small site of the tests.</summary>
    public static string Site(string name) => Path.Combine(Root, "tests", "Sites", name);

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Curriculum.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"No Curriculum.sln above {AppContext.BaseDirectory}: the tests read the repository's input and small sites.");
    }
}
