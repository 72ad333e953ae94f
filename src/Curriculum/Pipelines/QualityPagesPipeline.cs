using System.Globalization;
using Curriculum.Exercises.Gate;
using Curriculum.Exercises.Gate.Bank;
using Curriculum.Exercises.Gate.Spelling;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Making;
using Curriculum.Exercises.Report;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Questions;
using Curriculum.Theme.Models;
using Curriculum.Theme.Pages;

namespace Curriculum.SitePipelines;

/// <summary>The page that shows what the gate measured: <c>mutu-soal.html</c>.</summary>
internal sealed class QualityPagesPipeline(MapPipeline map, ExercisePipeline exercises, RenderService render) : Pipeline
{
    /// <summary>Where it is.</summary>
    public const string Address = "mutu-soal.html";

    // The rules that are measured against many questions, and the ones that never leave this page.
    private const int Rules = 44;

    public override void Compose(SiteBuilder site)
    {
        foreach (Tongue tongue in Tongue.All)
        {
            site.Write(
                exercises.Report.With(exercises.Bank).With(map.Context).With(exercises.Index.Select(static index => SpellingList.Judges(index.Knowledge)))
                    .Spread(all => Pages(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right, tongue)),
                static page => page.Path,
                page => render.Page<QuestionQualityPage>(page.Model));
        }
    }

    private static IEnumerable<(string, PageOf<QuestionQualityModel>)> Pages(QualityReport report, Bank bank, SiteContext context, bool spelled, Tongue tongue)
    {
        if (!context.Has(tongue) || context.Map.At(Address) is null) yield break;
        PageHead head = Heads.Of(context, tongue, PageKind.Exercise, Address, tongue.Words["quality.title"], tongue.Words["quality.lead"],
            null, context.Map.At("halaman/panduan.html") is { } guide ? [new PageLink(tongue.Words["footer.panduan"], guide.Address)] : []);
        Numbers numbers = new(tongue);
        QuestionQualityModel model = new()
        {
            Head = head,
            Site = context.Frame(tongue),
            Lead = tongue.Words["quality.lead"],
            Facts = EquatableArray.From(Facts(report, tongue, numbers)),
            Rules = EquatableArray.From(Enumerable.Range(1, Rules).Select(n => Rule(n, report, spelled, tongue))),
            Figures = EquatableArray.From(report.Figures.Where(static f => f.Rule != QuestionRules.KnowNothingBot && f.Rule != QuestionRules.Diversity).Select(f => Figure(f, tongue, numbers))),
            Bots = EquatableArray.From(report.Figures.Where(static f => f.Rule == QuestionRules.KnowNothingBot).OrderByDescending(static f => f.Value).Select(f => Figure(f, tongue, numbers))),
            SelfTest = EquatableArray.From(report.SelfTest.Select(f => Figure(f, tongue, numbers))),
            Levels = EquatableArray.From(Enum.GetValues<Bloom>().Select(level => tongue.Words["quality.bloom." + level.Name()])),
            Coverage = EquatableArray.From(Coverage(report, context, tongue)),
            Models = EquatableArray.From(Recipes(report, bank, tongue, numbers)),
        };
        yield return (head.Path, new PageOf<QuestionQualityModel>(model, Content.Markdown.FilledBody.None));
    }

    private static IEnumerable<QualityFact> Facts(QualityReport report, Tongue tongue, Numbers numbers)
    {
        yield return new(tongue.Words["quality.fact.items"], numbers.Whole(report.Items));
        yield return new(tongue.Words["quality.fact.written"], numbers.Whole(report.Written));
        yield return new(tongue.Words["quality.fact.types"], numbers.Whole(report.Types.Count));
        yield return new(tongue.Words["quality.fact.quizzes"], numbers.Whole(report.Quizzes.Count));
        yield return new(tongue.Words["quality.fact.flaws"], numbers.Whole(report.Flaws));
        yield return new(tongue.Words["quality.fact.bot"], numbers.Percent(report.BestBot));
        yield return new(tongue.Words["quality.fact.chance"], numbers.Percent(report.Chance));
        yield return new(tongue.Words["quality.fact.seed"], report.Seed);
    }

    private static QualityRule Rule(int number, QualityReport report, bool spelled, Tongue tongue)
    {
        string two = number.ToString("00", CultureInfo.InvariantCulture);
        string code = "KUR4" + two;
        bool known = tongue.Words.Has($"diagnostics.{code}.title");
        bool warns = QuestionRules.TrueFalseShare.Code == code || QuestionRules.Readable.Code == code || QuestionRules.Diversity.Code == code;
        bool judged = known && (spelled || QuestionRules.Spelling.Code != code);
        int? breaches = !judged ? null : report.Rules.Where(r => r.Name == code).Sum(static r => r.Count);
        return new QualityRule("Q" + two, tongue.Words[known ? $"diagnostics.{code}.title" : "quality.process.r" + two], tongue.Words["quality.rule" + two], !warns, breaches);
    }

    private static QualityFigure Figure(Figure figure, Tongue tongue, Numbers numbers)
    {
        string number = figure.Rule.Code[^2..];
        string key = $"quality.name.{number}-{figure.Name}";
        string name = tongue.Words.Has(key) ? tongue.Words[key]
            : figure.Rule == QuestionRules.KeyPosition ? tongue.Words.Text("quality.name.places", figure.Name)
            : figure.Rule == QuestionRules.KeySequence ? tongue.Words.Text(figure.Name.EndsWith('…') ? "quality.name.run" : "quality.name.sequence", figure.Name.TrimEnd('…'))
            : tongue.Words[$"diagnostics.{figure.Rule.Code}.title"];
        bool share = figure.Rule == QuestionRules.KnowNothingBot || figure.Rule == QuestionRules.LinterSelfTest || figure.Rule == QuestionRules.LongestIsKey || figure.Rule == QuestionRules.ShortestIsKey
            || figure.Rule == QuestionRules.Convergence || figure.Rule == QuestionRules.HigherLevels || figure.Rule == QuestionRules.TrueFalseShare;
        string Say(double value) => share ? numbers.Percent(value) : numbers.Plain(value);
        string bound = string.Join(" ", new[] { figure.Low is { } low ? "≥ " + Say(low) : "", figure.High is { } high ? "≤ " + Say(high) : "" }.Where(static b => b.Length > 0));
        return new QualityFigure("Q" + number, name, Say(figure.Value), bound, figure.Count, figure.Passed);
    }

    private static IEnumerable<QualityModule> Coverage(QualityReport report, SiteContext context, Tongue tongue)
    {
        Dictionary<string, CoverageRow> rows = report.Coverage.DistinctBy(static r => r.Outcome, StringComparer.Ordinal).ToDictionary(static r => r.Outcome, StringComparer.Ordinal);
        foreach (OutlineModule module in context.Outline.Modules)
        {
            IEnumerable<QualityOutcome> outcomes =
                from lesson in module.Lessons
                from id in lesson.Outcomes
                where rows.ContainsKey(id)
                let outcome = context.Outline.FindOutcome(id)
                where outcome is not null
                select new QualityOutcome(id, tongue.Pick(outcome.Text, outcome.TextEn), rows[id].Counts, rows[id].Total);
            QualityOutcome[] all = [.. outcomes];
            if (all.Length > 0) yield return new QualityModule(module.Module.Module.Id, tongue.Pick(module.Module.Module.Title, module.Module.Module.TitleEn), EquatableArray.From(all));
        }
    }

    private static IEnumerable<QualityRecipe> Recipes(QualityReport report, Bank bank, Tongue tongue, Numbers numbers)
    {
        Dictionary<string, Figure> likeness = report.Figures.Where(static f => f.Rule == QuestionRules.Diversity).ToDictionary(static f => f.Name, StringComparer.Ordinal);
        return from model in bank.Items.GroupBy(static i => i.Model, StringComparer.Ordinal)
               orderby model.Key
               let first = model.First()
               let written = model.Key == WrittenQuestion.Model
               select new QualityRecipe(
                   written ? tongue.Words["quality.written"] : model.Key,
                   tongue.Words[written ? "quality.several" : "quality.kind." + first.Type.Name()],
                   tongue.Words[written ? "quality.several" : "quality.bloom." + first.Bloom.Name()],
                   model.Count(),
                   likeness.TryGetValue(model.Key, out Figure? alike) ? numbers.Plain(alike.Value) : "–");
    }

    // 0.25 in English, 0,25 in Indonesian; the program itself knows no cultures.
    private sealed class Numbers(Tongue tongue)
    {
        public string Percent(double share) => Sign((share * 100).ToString("0.0", CultureInfo.InvariantCulture)) + " %";

        public string Plain(double value) => Sign(value.ToString("0.###", CultureInfo.InvariantCulture));

        public string Whole(int number) => tongue.Words.Number(number);

        private string Sign(string number) => tongue.IsEnglish ? number : number.Replace('.', ',');
    }
}
