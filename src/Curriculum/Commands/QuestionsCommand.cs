using System.CommandLine;
using System.Text;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Making;
using Curriculum.Exercises.Writing;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Reports;

namespace Curriculum.Commands;

/// <summary><c>curriculum questions</c>: the bank as JSON for other tools, or as text for a person who reads questions with a red pencil.</summary>
internal static class QuestionsCommand
{
    public static Command Create(Tongue tongue, TextWriter output, TextWriter error)
    {
        Option<string> input = new("--input") { Description = tongue.Words["cli.option.input"], DefaultValueFactory = static _ => "input" };
        Option<string?> seed = new("--seed") { Description = tongue.Words["cli.option.seed"] };
        Option<string> format = new("--format") { Description = tongue.Words["cli.option.questionFormat"], DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Option<int?> count = new("--count") { Description = tongue.Words["cli.option.count"] };
        Option<string?> model = new("--model") { Description = tongue.Words["cli.option.model"] };
        Option<string?> file = new("--file") { Description = tongue.Words["cli.option.file"] };
        Option<int> threads = new("--threads") { Description = tongue.Words["cli.option.threads"], Hidden = true };
        Command command = new("questions", tongue.Words["cli.questions"]) { input, seed, format, count, model, file, threads };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetValue(input)!;
            if (!Directory.Exists(folder)) throw new WrongUseException(tongue.Words.Text("cli.noInput", folder));
            if (parsed.GetValue(count) is < 1) throw new WrongUseException(tongue.Words["cli.wrongCount"]);
            Site site = new(new SiteOptions(folder, parsed.GetValue(seed), parsed.GetValue(threads)), new FolderSource(folder));
            RunReport report = site.Judge();
            if (report.HasErrors)
            {
                DiagnosticReport.Write(error, [.. report.Diagnostics.Where(static d => d.Rule.Severity == Severity.Error)], "text", tongue, folder);
                return Cli.Problems;
            }

            Bank bank = Chosen(site.Exercises.Bank.Current, parsed.GetValue(model), parsed.GetValue(count), folder, tongue);
            if (parsed.GetValue(file) is { } path)
            {
                using FileStream stream = File.Create(path);
                Write(bank, parsed.GetValue(format)!, stream, tongue);
            }
            else
            {
                using MemoryStream stream = new();
                Write(bank, parsed.GetValue(format)!, stream, tongue);
                output.Write(Encoding.UTF8.GetString(stream.ToArray()));
            }

            return Cli.Fine;
        });
        return command;
    }

    private static Bank Chosen(Bank bank, string? model, int? count, string folder, Tongue tongue)
    {
        if (bank.Items.Count == 0) throw new WrongUseException(tongue.Words.Text("cli.noBank", folder));
        Item[] items = [.. bank.Items.Where(item => model is null || item.Model == model)];
        if (items.Length == 0) throw new WrongUseException(tongue.Words.Text("cli.noModel", model!, string.Join(", ", bank.Items.Select(static i => i.Model).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))));
        return bank with { Items = EquatableArray.From(count is { } wanted ? Spread(items, wanted) : items) };
    }

    // Even shares of all models, and within a model evenly over its questions: a sample that shows the whole bank.
    private static IEnumerable<Item> Spread(Item[] items, int count)
    {
        Queue<Item>[] models = [.. items.GroupBy(static i => i.Model, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(group => new Queue<Item>(Apart([.. group], (count / 2) + 1)))];
        List<Item> chosen = [];
        while (chosen.Count < count && Array.Exists(models, static queue => queue.Count > 0))
        {
            foreach (Queue<Item> queue in models)
            {
                if (chosen.Count < count && queue.TryDequeue(out Item? item)) chosen.Add(item);
            }
        }

        return chosen.OrderBy(static i => i.Id, StringComparer.Ordinal);
    }

    private static IEnumerable<Item> Apart(Item[] items, int parts)
    {
        int step = Math.Max(1, items.Length / parts);
        return Enumerable.Range(0, step).SelectMany(start => items.Where((_, i) => i % step == start));
    }

    private static void Write(Bank bank, string format, Stream stream, Tongue tongue)
    {
        if (format == "json")
        {
            BankJson.Write(bank, stream);
            return;
        }

        using StreamWriter text = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (Item item in bank.Items) QuestionText.Write(text, item, tongue);
    }
}
