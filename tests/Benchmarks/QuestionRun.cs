using System.Diagnostics;
using System.Globalization;
using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Gate.Mutations;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Making;
using Curriculum.Pipelines;
using Curriculum.Questions;

namespace Curriculum.Benchmarks;

/// <summary>How long questions take: at least 5,000 of the repository's own, drawn from several seeds, judged, spoilt and caught, put into quizzes.</summary>
/// <remarks><c>dotnet run -c Release --project tests/Benchmarks -- questions [input]</c>: one run in one fresh process, as a cold build pays for it.</remarks>
internal static class QuestionRun
{
    private const int Wanted = 5000;

    private static double s_cpu;

    public static void Run(string input, TextWriter output)
    {
        long start = Stopwatch.GetTimestamp();
        Site site = new(new SiteOptions(input), new FolderSource(input));
        site.Judge();
        Tell(output, "whole site, questions included", start, site.Exercises.Bank.Current.Items.Count);
        KnowledgeIndex index = site.Exercises.Index.Current;
        GateContext context = new(index);
        (double made, double judged, int count) = (0, 0, 0);
        for (int seed = 1; count < Wanted; seed++)
        {
            start = Stopwatch.GetTimestamp();
            Bank bank = BankGenerator.Generate(index, $"ukur-{seed}");
            made += Tell(output, "generated", start, bank.Items.Count);
            start = Stopwatch.GetTimestamp();
            Judgement judgement = BankGate.Judge(bank.Items, context);
            judged += Tell(output, judgement.Passed ? "gated" : "gated, with findings", start, bank.Items.Count);
            start = Stopwatch.GetTimestamp();
            LinterSelfTest.Run(bank.Items, context, 60, judgement);
            Tell(output, "self-test of the linter", start, bank.Items.Count);
            start = Stopwatch.GetTimestamp();
            Tell(output, "quizzes", start, QuizShelf.Assemble(bank, index).All.Count);
            count += bank.Items.Count;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} items generated and gated in {made + judged:0.00} s; {Wanted} in {(made + judged) * Wanted / count:0.00} s"));
    }

    private static double Tell(TextWriter output, string what, long start, int count)
    {
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using Process self = Process.GetCurrentProcess();
        double cpu = self.TotalProcessorTime.TotalSeconds - s_cpu;
        s_cpu += cpu;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-32} {seconds,7:0.00} s, {cpu,6:0.00} s of work {count,6}"));
        return seconds;
    }
}
