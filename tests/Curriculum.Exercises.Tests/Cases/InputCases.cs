using Curriculum.Cases;
using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Tests.Cases;

/// <summary>The case models of the real input, read as the program reads them.</summary>
internal static class InputCases
{
    private static readonly Lazy<CaseWorkshop> Read = new(static () => CaseWorkshop.Open(new SiteOptions(Folder()), new FolderSource(Folder()), judged: false));

    public static CaseLibrary Library => Read.Value.Maker!.Library;

    public static IReadOnlyList<CaseModel> Models => Read.Value.Models;

    public static CaseModel Model(string id) => Models.Single(model => model.Id == id);

    public static string Folder()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !Directory.Exists(Path.Combine(at.FullName, "input", "kasus"))) at = at.Parent;
        return Path.Combine(at?.FullName ?? throw new DirectoryNotFoundException("input/kasus"), "input");
    }
}
