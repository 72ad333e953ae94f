using Curriculum.Exercises.Cases;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Tests.Cases;

/// <summary>Cases of the real models, made once for all tests.</summary>
internal static class Casebook
{
    /// <summary>How many seeds each model is stressed with: CURRICULUM_CASE_SEEDS, 1,000 for the full run; by default enough for every commit.</summary>
    public static int Seeds => int.TryParse(Environment.GetEnvironmentVariable("CURRICULUM_CASE_SEEDS"), out int seeds) ? seeds : 25;

    public static CaseMaker Maker { get; } = new(InputCases.Library);

    public static PracticeCase Case(string model, int index = 1, string seed = "uji") => Maker.Make(InputCases.Model(model), seed, index);

    /// <summary>Findings about one case, for example one that a test has broken.</summary>
    public static IReadOnlyList<Diagnostic> Judge(PracticeCase practice) => CaseGate.Check(practice, InputCases.Model(practice.Model), Maker);

    /// <summary>Findings about a model that a test has changed.</summary>
    public static IReadOnlyList<Diagnostic> Judge(CaseModel model) =>
        CaseGate.Check(Maker, [.. InputCases.Models.Where(each => each.Id != model.Id && each.Id == model.Instead.Text), model], "uji", draws: 200);

    public static string Say(IEnumerable<Diagnostic> findings) => string.Join('\n', findings.Select(static found => $"{found.File}:{found.Line} {found.Rule.Code} {string.Join(" | ", found.Arguments)}"));

    /// <summary>The case with one page changed.</summary>
    public static PracticeCase With(this PracticeCase practice, Func<CaseNode, bool> which, Func<CaseNode, CaseNode> change)
    {
        bool done = false;
        return practice with
        {
            Nodes = EquatableArray.From(practice.Nodes.Select(node =>
            {
                if (done || !which(node)) return node;
                done = true;
                return change(node);
            })),
        };
    }

    /// <summary>The page with one option changed.</summary>
    public static CaseNode With(this CaseNode node, Func<CaseOption, bool> which, Func<CaseOption, CaseOption> change) =>
        node with { Options = EquatableArray.From(node.Options.Select(option => which(option) ? change(option) : option)) };
}
