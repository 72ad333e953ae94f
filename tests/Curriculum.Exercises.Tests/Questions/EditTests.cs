using Curriculum.Exercises.Making;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Exercises.Tests.Questions;

/// <summary>What an edit costs: a lesson's prose makes no question anew, and a file broken for a moment takes none away.</summary>
public sealed class EditTests
{
    private const string Lesson = "pelajaran/titik-berangkat/level-dan-metode.md";

    [Fact]
    public void Editing_the_prose_of_a_lesson_leaves_the_bank_alone()
    {
        MemoryInput files = new(QuestionBook.Input);
        Site site = new(new SiteOptions(QuestionBook.Input), files);
        site.Judge();
        Bank bank = site.Exercises.Bank.Current;
        Assert.NotEmpty(bank.Items);

        files.Edit(Lesson, static text => text.TrimEnd() + "\n\nSatu kalimat lagi untuk pembaca.\n");
        site.Judge();
        Assert.Same(bank, site.Exercises.Bank.Current);

        files.Edit(Lesson, static text => text.Replace("title:", "judul:", StringComparison.Ordinal));
        Assert.True(site.Judge().HasErrors);
        Assert.Same(bank, site.Exercises.Bank.Current);
    }
}
