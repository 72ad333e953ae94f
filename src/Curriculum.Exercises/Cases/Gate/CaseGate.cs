using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>The build's conscience about cases: K01 to K14 and the rules of questions that hold for decisions too.</summary>
public static class CaseGate
{
    /// <summary>How many cases of each model the collection's measures take.</summary>
    public const int SampleSize = 24;

    /// <summary>Checks models and the cases that are published.</summary>
    /// <param name="maker">Made the cases.</param>
    /// <param name="models">All models.</param>
    /// <param name="cases">The cases; empty to make a sample.</param>
    /// <param name="seed">The seed of the measures.</param>
    /// <param name="draws">How many draws of facts the balance is measured on.</param>
    public static IReadOnlyList<Diagnostic> Check(CaseMaker maker, IReadOnlyList<CaseModel> models, IReadOnlyList<PracticeCase> cases, string seed, int draws = 2000)
    {
        Findings found = new();
        if (models.Count == 0) return [];
        ModelCheck.Check(maker.Library, maker.Library.Phrases.Count > 0 ? maker.Library.Phrases[0].Value.At : models[0].At, found);
        foreach (CaseModel model in models) ModelCheck.Check(model, maker.Library, [.. models.Select(static each => each.Id)], found);
        foreach (SourcePoint at in models.GroupBy(static model => model.Id).Where(static g => g.Count() > 1).Select(static g => g.Last().At)) found.Add(CaseRules.DuplicateId, at, at.File);
        HashSet<string> unsound = [.. found.Sorted.Where(static each => IsOfModel(each.Rule)).Select(static each => each.File)];
        CaseModel[] sound = [.. models.Where(model => !unsound.Contains(model.At.File))];
        foreach (PracticeCase practice in cases)
        {
            if (sound.FirstOrDefault(model => model.Id == practice.Model) is { } model) Case(practice, model, maker, found);
        }

        List<PracticeCase> sample = [];
        foreach (CaseModel model in sound) sample.AddRange(Sample(maker, model, seed, found));
        KnowNothingBot.Check(sample, models[0], found);
        foreach (CaseModel model in models.Where(model => sample.Exists(practice => practice.Model == model.Id)))
        {
            Diversity.Check(sample.FindAll(practice => practice.Model == model.Id), model, found);
            Balance.Check(maker, model, seed, draws, found);
        }

        Balance.Coverage(models, maker.Library, found);
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

    private static List<PracticeCase> Sample(CaseMaker maker, CaseModel model, string seed, Findings found)
    {
        List<PracticeCase> sample = [];
        try
        {
            for (int index = 1; index <= SampleSize; index++)
            {
                PracticeCase practice = maker.Make(model, seed + "/sample", index);
                Case(practice, model, maker, found);
                sample.Add(practice);
            }

            CaseFacts[] facts = [.. Enumerable.Range(1, SampleSize).Select(index => maker.Facts(model, seed + "/sample", index))];
            foreach (DecisionModel decision in model.Decisions)
            {
                WordCheck.Reach(
                    decision,
                    facts.Select<CaseFacts, Func<Sourced, string, bool, string>>(each => (text, place, tail) => maker.Tell(each, text, $"decision/{decision.Id}/{place}/text", tail)),
                    found);
            }
        }
        catch (ModelMistakeException mistake)
        {
            found.Add(mistake.Mistake?.Kind is "people" or "values" ? CaseRules.Impossible : CaseRules.Template, mistake.At, mistake.Mistake?.Kind ?? string.Empty, mistake.Mistake?.Piece ?? mistake.Message);
            return [];
        }

        return sample;
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
