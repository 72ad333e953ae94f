using Curriculum.Tests.Support;

namespace Curriculum.Tests.Building;

/// <summary>What an edit does to quizzes and to the bank in shards.</summary>
public sealed class QuizEditTests
{
    [Fact]
    public void An_edited_text_writes_no_quiz_and_no_shard_and_an_edited_concept_only_those_that_use_it()
    {
        using TestSite site = TestSite.Real();
        site.Build();
        int shards = Directory.EnumerateFiles(Path.Combine(site.Folder, "data", "soal")).Count();
        const string lesson = "pelajaran/casework/casework-dasar.md";

        site.Edit(lesson, static text => text + "\nSatu kalimat tambahan.\n");
        site.Rebuild();

        Assert.Equal(["en/pelajaran/casework/casework-dasar.html", "pelajaran/casework/casework-dasar.html"], site.ChangedPages);

        site.Edit("pengetahuan/konsep/peran.yml", static text => text.Replace("mempertemukan klien dengan layanan", "menemukan bagi klien layanan", StringComparison.Ordinal));
        site.Rebuild();

        int touched = site.Changed.Count(static path => path.StartsWith("data/soal/", StringComparison.Ordinal));
        Assert.InRange(touched, 1, shards / 2);
    }
}
