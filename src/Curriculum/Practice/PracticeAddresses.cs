using Curriculum.Content.Addresses;
using Curriculum.Pipelines;
using Curriculum.Questions;
using Curriculum.SitePipelines;

namespace Curriculum.Practice;

/// <summary>Where quizzes and what belongs to them lie: <c>latihan/</c> mirrors <c>pelajaran/</c>.</summary>
internal static class PracticeAddresses
{
    public const string Mixed = "latihan.html";

    public const string Progress = "kemajuan.html";

    public const string HandIn = "periksa.html";

    public static string OfLesson(LessonFacet lesson) => $"latihan/{lesson.Folder}/{lesson.Slug}.html";

    public static string OfModule(OutlineModule module) => $"latihan/{module.Module.Folder}/index.html";

    /// <summary>Under which id the quiz of a module stands on the shelf.</summary>
    public static string QuizId(OutlineModule module) => module.Module.Module.Id;

    /// <summary>The data of the scripts: words and course in one language, questions of one lesson.</summary>
    public static string Words(string language) => $"data/kata.{language}.js";

    public static string Course(string language) => $"data/kurikulum.{language}.js";

    public static string Goals(string language) => $"data/capaian.{language}.js";

    public static string Shard(string lesson) => $"data/soal/{lesson}.js";

    /// <summary>The pages that come from questions; none where there are none.</summary>
    public static IEnumerable<PageFacet> Pages(Outline outline, QuizShelf shelf)
    {
        yield return Page(Progress, "");
        if (shelf.All.Count == 0) yield break;
        yield return Page(Mixed, "");
        yield return Page(HandIn, "");
        foreach (OutlineModule module in outline.Modules)
        {
            if (shelf.Find(QuizId(module)) is not null) yield return Page(OfModule(module), module.Module.Module.Title);
            foreach (LessonFacet lesson in module.Lessons)
            {
                if (shelf.Find(lesson.Slug) is not null) yield return Page(OfLesson(lesson), lesson.Title);
            }
        }
    }

    private static PageFacet Page(string address, string title) => new("", address, "", title, EquatableArray<string>.Empty);
}
