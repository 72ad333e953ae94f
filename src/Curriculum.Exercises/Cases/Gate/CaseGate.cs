using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>The build's conscience about cases: K01 to K14 and the rules of questions that hold for decisions too.</summary>
public static class CaseGate
{
    /// <summary>How many cases of each model the collection's measures take.</summary>
    public const int SampleSize = 24;

    // What is measured belongs to the models: the luck of a site's seed must neither pass nor stop a build.
    private const string SampleSeed = "gerbang";

    /// <summary>How many draws of facts the balance of a model is measured on.</summary>
    public const int Draws = 2000;

    /// <summary>Checks models, each with a sample of its cases, and all of them together.</summary>
    /// <param name="maker">Makes the cases.</param>
    /// <param name="models">All models.</param>
    /// <param name="seed">The seed of the cases.</param>
    /// <param name="draws">How many draws of facts the balance is measured on.</param>
    public static IReadOnlyList<Diagnostic> Check(CaseMaker maker, IReadOnlyList<CaseModel> models, string seed, int draws = Draws)
    {
        EquatableArray<string> ids = EquatableArray.From(models.Select(static model => model.Id));
        (CaseBatch Batch, IReadOnlyList<Diagnostic> Findings)[] judged = [.. models.Select(model => Judge(maker, model, ids, seed, SampleSize, draws))];
        return [.. judged.SelectMany(static each => each.Findings).Concat(Together(maker.Library, [.. judged.Select(static each => each.Batch)])).Order(Comparer<Diagnostic>.Create(Diagnostic.Compare))];
    }

    /// <summary>Makes the first cases of one model and checks it by what it says, by these cases, and by a sample of its own. Looks at no other model.</summary>
    /// <param name="maker">Makes the cases.</param>
    /// <param name="model">The model.</param>
    /// <param name="ids">The ids of all models.</param>
    /// <param name="seed">The seed of the cases.</param>
    /// <param name="count">How many cases are made, from 1 on.</param>
    /// <param name="draws">How many draws of facts the balance is measured on.</param>
    /// <returns>The cases, none where the model is too broken for any, and what was found.</returns>
    public static (CaseBatch Batch, IReadOnlyList<Diagnostic> Findings) Judge(CaseMaker maker, CaseModel model, EquatableArray<string> ids, string seed, int count = SampleSize, int draws = Draws)
    {
        Findings found = new();
        ModelCheck.Check(model, maker.Library, ids, found);
        if (found.Sorted.Any(static each => IsOfModel(each.Rule))) return (new CaseBatch(model, [], []), found.Sorted);
        try
        {
            PracticeCase[] cases = Make(maker, model, seed, count);
            foreach (PracticeCase practice in cases) Case(practice, model, maker, found);
            PracticeCase[] sample = Make(maker, model, SampleSeed, SampleSize);
            Diversity.Check(sample, model, found);
            Balance.Check(maker, model, SampleSeed, draws, found);
            Reach(maker, model, found);
            return (new CaseBatch(model, EquatableArray.From(cases), EquatableArray.From(sample)), found.Sorted);
        }
        catch (ModelMistakeException mistake)
        {
            found.Add(mistake.Mistake?.Kind is "people" or "values" ? CaseRules.Impossible : CaseRules.Template, mistake.At, mistake.Mistake?.Kind ?? string.Empty, mistake.Mistake?.Piece ?? mistake.Message);
            return (new CaseBatch(model, [], []), found.Sorted);
        }
    }

    /// <summary>Checks what only shows when all models are seen: the common files, double ids, cues over all decisions, what no model covers.</summary>
    public static IReadOnlyList<Diagnostic> Together(CaseLibrary library, IReadOnlyList<CaseBatch> batches)
    {
        Findings found = new();
        if (batches.Count == 0) return [];
        CaseModel[] models = [.. batches.Select(static batch => batch.Model)];
        ModelCheck.Check(library, library.Phrases.Count > 0 ? library.Phrases[0].Value.At : models[0].At, found);
        foreach (SourcePoint at in models.GroupBy(static model => model.Id).Where(static g => g.Count() > 1).Select(static g => g.Last().At)) found.Add(CaseRules.DuplicateId, at, at.File);
        KnowNothingBot.Check(batches.SelectMany(static batch => batch.Sample), models[0], found);
        Balance.Coverage(models, library, found);
        return found.Sorted;
    }

    /// <summary>Checks one case by itself.</summary>
    public static IReadOnlyList<Diagnostic> Check(PracticeCase practice, CaseModel model, CaseMaker maker)
    {
        Findings found = new();
        Case(practice, model, maker, found);
        return found.Sorted;
    }

    // What makes it useless to look at a model's cases: they can't be made, or only half.
    private static bool IsOfModel(Rule rule) =>
        rule == CaseRules.UnknownReference || rule == CaseRules.DuplicateId || rule == CaseRules.TooFew || rule == CaseRules.Template || rule == CaseRules.Impossible;

    private static PracticeCase[] Make(CaseMaker maker, CaseModel model, string seed, int count) => [.. Enumerable.Range(1, count).Select(index => maker.Make(model, seed, index))];

    private static void Reach(CaseMaker maker, CaseModel model, Findings found)
    {
        CaseFacts[] facts = [.. Enumerable.Range(1, SampleSize).Select(index => maker.Facts(model, SampleSeed, index))];
        foreach (DecisionModel decision in model.Decisions)
        {
            WordCheck.Reach(
                decision,
                facts.Select<CaseFacts, Func<Sourced, string, bool, string>>(each => (text, place, tail) => maker.Tell(each, text, $"decision/{decision.Id}/{place}/text", tail)),
                found);
        }
    }

    private static void Case(PracticeCase practice, CaseModel model, CaseMaker maker, Findings found)
    {
        CaseFacts facts = maker.Facts(model, practice.Seed, practice.Index);
        GraphProof.Check(practice, model, found);
        FactCheck check = new(practice, model, maker.Library, found);
        check.Check();
        check.Shared(text => maker.Tell(facts, text, "shared"));
        FigureCheck.Check(practice, found);
        WordCheck.Check(practice, model, found);
        PageProof.Check(CasePageMaker.Make(practice, model, maker.Library), model, found);
    }
}
