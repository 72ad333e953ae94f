using System.CommandLine;
using System.Globalization;
using System.Text;
using Curriculum.Cases;
using Curriculum.Exercises.Cases;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Reports;

namespace Curriculum.Commands;

/// <summary><c>curriculum cases</c>: practice cases as data for other tools, or as a list for people.</summary>
internal static class CasesCommand
{
    // So many cases are made at once and written before the next: ten thousand weigh a gigabyte.
    private const int AtOnce = 64;

    public static Command Create(Tongue tongue, TextWriter output, TextWriter error)
    {
        Option<string> input = new("--input") { Description = tongue.Words["cli.option.input"], DefaultValueFactory = static _ => "input" };
        Option<string?> seed = new("--seed") { Description = tongue.Words["cli.option.seed"] };
        Option<string?> model = new("--model") { Description = tongue.Words["case.cli.model"] };
        Option<int> count = new("--count") { Description = tongue.Words["case.cli.count"], DefaultValueFactory = static _ => SitePipelines.CasePipeline.Published };
        Option<string> format = new("--format") { Description = tongue.Words["case.cli.format"], DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Option<string?> file = new("--file") { Description = tongue.Words["cli.option.file"] };
        Option<int> threads = new("--threads") { Description = tongue.Words["cli.option.threads"], Hidden = true };
        Command command = new("cases", tongue.Words["case.cli.about"]) { input, seed, model, count, format, file, threads };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetValue(input)!;
            int wanted = parsed.GetValue(count);
            if (!Directory.Exists(folder)) throw new WrongUseException(tongue.Words.Text("cli.noInput", folder));
            if (wanted < 1) throw new WrongUseException(tongue.Words["case.cli.badCount"]);
            SiteOptions options = new(folder, parsed.GetValue(seed), parsed.GetValue(threads));
            CaseWorkshop workshop = CaseWorkshop.Open(options, new FolderSource(folder), judged: true);
            Diagnostic[] errors = [.. workshop.Findings.Where(static found => found.Rule.Severity == Severity.Error)];
            if (errors.Length > 0)
            {
                DiagnosticReport.Write(error, errors, "text", tongue, folder);
                return Cli.Problems;
            }

            CaseModel[] models = Chosen(workshop.Models, parsed.GetValue(model), tongue);
            IEnumerable<PracticeCase> cases = workshop.Maker is null ? [] : Make(workshop.Maker, models, workshop.Seed, wanted, options.Threads);
            Write(cases, workshop.Seed, parsed.GetValue(format)!, parsed.GetValue(file), output);
            return Cli.Fine;
        });
        return command;
    }

    private static CaseModel[] Chosen(IReadOnlyList<CaseModel> models, string? wanted, Tongue tongue)
    {
        CaseModel[] chosen = [.. models.Where(model => wanted is null || model.Id == wanted)];
        if (wanted is null || chosen.Length > 0) return chosen;
        throw new WrongUseException(tongue.Words.Text("case.cli.badModel", wanted, string.Join(", ", models.Select(static model => model.Id))));
    }

    private static IEnumerable<PracticeCase> Make(CaseMaker maker, CaseModel[] models, string seed, int count, int threads)
    {
        int workers = threads > 0 ? threads : Environment.ProcessorCount;
        IEnumerable<(CaseModel Model, int Index)> keys = models.SelectMany(model => Enumerable.Range(1, count).Select(index => (model, index)));
        return keys.Chunk(AtOnce).SelectMany(chunk => chunk.AsParallel().AsOrdered().WithDegreeOfParallelism(workers).Select(key => maker.Make(key.Model, seed, key.Index)).ToArray());
    }

    private static void Write(IEnumerable<PracticeCase> cases, string seed, string format, string? file, TextWriter output)
    {
        bool screen = file is null && !ReferenceEquals(output, Console.Out);
        using Stream target = file is not null ? File.Create(file) : screen ? new MemoryStream() : Console.OpenStandardOutput();
        if (format == "json")
        {
            CaseJson.Write(target, seed, cases);
        }
        else
        {
            using StreamWriter text = new(target, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            foreach (PracticeCase each in cases) text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{each.Id,-24} {each.Title}"));
        }

        if (screen && target is MemoryStream held) output.Write(Encoding.UTF8.GetString(held.ToArray()));
    }
}
