using System.Globalization;
using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Report;
using Curriculum.Output;

namespace Curriculum.Reports;

/// <summary>What a build says of its questions: how many, of how many kinds, with how many flaws, and how far guessing gets.</summary>
internal static class QuestionSummary
{
    public static void Write(TextWriter output, QualityReport report, Tongue tongue)
    {
        if (report.Items == 0) return;
        int quizzes = report.Quizzes.Count;
        output.WriteLine(tongue.Words.Text("cli.bank", report.Items, report.Written, report.Models.Count(static m => m.Name != Questions.WrittenQuestion.Model), report.Types.Count, quizzes, report.Flaws));
        output.WriteLine(tongue.Words.Text("cli.bankScore", Percent(report.BestBot, tongue), Percent(report.Chance, tongue)));
        Figure[] recall = [.. report.SelfTest.Where(static f => f.Name.Length > 0)];
        if (recall.Length == 0) return;
        double alarms = report.SelfTest.Where(static f => f.Name.Length == 0).Select(static f => f.Value).DefaultIfEmpty(0).Max();
        output.WriteLine(tongue.Words.Text("cli.bankSelfTest", Percent(recall.Min(static f => f.Value), tongue), Percent(alarms, tongue)));
    }

    // 26.1 % in English, 26,1 % in Indonesian.
    private static string Percent(double share, Tongue tongue)
    {
        string number = (share * 100).ToString("0.0", CultureInfo.InvariantCulture);
        return (tongue.IsEnglish ? number : number.Replace('.', ',')) + " %";
    }
}
