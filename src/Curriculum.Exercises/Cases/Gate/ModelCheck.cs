using System.Globalization;
using Curriculum.Exercises.Knowledge;

namespace Curriculum.Exercises.Cases;

/// <summary>What can be said of a model before a case is made: ids, references, numbers of things.</summary>
internal static class ModelCheck
{
    private static readonly string[] EndKinds = ["good", "partial", "stopped"];
    private static readonly string[] Tags = ["document", "consent", "confidentiality-limit", "culture", "gender"];

    public static void Check(CaseModel model, CaseLibrary library, IReadOnlyCollection<string> models, Findings found)
    {
        void Known(string kind, Sourced id, IEnumerable<string> known)
        {
            if (!known.Contains(id.Text)) found.Add(CaseRules.UnknownReference, id.At.Line > 0 ? id.At : model.At, kind, id.Text ?? string.Empty);
        }

        Known("setting", model.Setting, library.Settings.Select(static each => each.Id));
        Known("level", model.Level, library.Levels.Select(static each => each.Id));
        Known("population", model.Population, library.Populations.Where(each => each.Settings.Contains(model.Setting.Text)).Select(static each => each.Id));
        Known("instead", model.Instead, models.Where(id => id != model.Id));
        foreach (Sourced method in model.Methods) Known("method", method, library.Methods.Select(static each => each.Id));
        foreach (Sourced note in model.ContentNotes) Known("content_notes", note, library.ContentNotes.Select(static each => each.Name));
        foreach (Sourced outcome in model.Outcomes) Known("outcome", outcome, library.Outcomes);
        foreach (Sourced region in model.Regions) Known("region", region, library.Regions.Select(static each => each.Name));
        Known("partial_from", model.PartialFrom, model.Decisions.Select(static each => each.Id));
        Problems(model, library, Known);
        People(model, library, found, Known);
        foreach (SlotModel slot in model.Slots.Concat(library.Slots))
        {
            if (!slot.Pool.IsEmpty) Known("pool", slot.Pool, library.Pools.Select(static pool => pool.Name));
        }

        foreach (DocumentModel document in model.Documents) Known("form", document.Kind, library.Forms.Select(static form => form.Kind));
        foreach (DecisionModel decision in model.Decisions) Decision(decision, model, library, found, Known);
        foreach ((DecisionModel before, DecisionModel after) in model.Decisions.Zip(model.Decisions.Skip(1))) Order(before, after, found);
        foreach (Sourced place in model.Facts.SelectMany(static fact => fact.In)) Known("fact", place, model.Documents.Select(static d => d.Id).Concat(model.Decisions.Select(static d => d.Id)));
        Doubles(model, found);
        Counts(model, found);
    }

    /// <summary>What is wrong with the library itself.</summary>
    public static void Check(CaseLibrary library, SourcePoint at, Findings found)
    {
        PhraseBook phrases = new(library);
        foreach (string key in PhraseBook.Keys.Where(key => !phrases.Has(key))) found.Add(CaseRules.PhraseMissing, at, key);
        foreach (StandardModel standard in library.Standards.Where(standard => !library.Works.Contains(standard.Source.Text))) found.Add(CaseRules.NoGround, standard.Source.At, "source", standard.Source.Text);
        foreach (string name in library.Fictional.Count == 0 ? [] : library.Women.Concat(library.Men).Except(library.Fictional, StringComparer.Ordinal)) found.Add(CaseRules.NameNotFictional, at, name);
        foreach (string name in library.Women.Intersect(library.Men, StringComparer.Ordinal)) found.Add(CaseRules.DuplicateId, at, name);
    }

    private static void Problems(CaseModel model, CaseLibrary library, Action<string, Sourced, IEnumerable<string>> known)
    {
        string[] themes = [.. library.Populations.Where(each => each.Id == model.Population.Text).SelectMany(static each => each.Themes)];
        Sourced[] problems = [.. model.Slots.SelectMany(static slot => slot.Values).Select(static value => value.Find("problem")).OfType<Sourced>()];
        foreach (Sourced problem in problems) known("problem", problem, themes);
        if (problems.Length == 0) known("problem", new Sourced(string.Empty, model.At), themes);
    }

    private static void People(CaseModel model, CaseLibrary library, Findings found, Action<string, Sourced, IEnumerable<string>> known)
    {
        HashSet<string> relations = [.. library.Relations.Select(static each => each.Name)];
        foreach (HouseholdModel household in model.Households.DefaultIfEmpty(new HouseholdModel(string.Empty, model.At, [], [], [])))
        {
            HashSet<string> ids = new(StringComparer.Ordinal) { "klien" };
            foreach (PersonModel person in household.People.Concat(model.Others).Concat(library.People))
            {
                if (!relations.Contains(person.Relation.Text)) known("relation", person.Relation, relations);
                if (person.From.Length > 0 && !ids.Contains(person.From)) known("person", new Sourced(person.From, person.At), ids);
                if (!ids.Add(person.Id)) found.Add(CaseRules.DuplicateId, person.At, person.Id);
            }

            foreach (PersonModel person in household.People)
            {
                foreach (string other in person.ChildOf.Append(person.PartnerOf).Where(other => other.Length > 0 && !ids.Contains(other))) known("person", new Sourced(other, person.At), ids);
            }

            foreach (string parent in household.ClientOf.Where(parent => !ids.Contains(parent))) known("person", new Sourced(parent, household.At), ids);
            foreach (PersonTie tie in household.Ties)
            {
                if (!ids.Contains(tie.From) || !ids.Contains(tie.To)) known("person", new Sourced(ids.Contains(tie.From) ? tie.To : tie.From, household.At), ids);
            }
        }
    }

    private static void Decision(DecisionModel decision, CaseModel model, CaseLibrary library, Findings found, Action<string, Sourced, IEnumerable<string>> known)
    {
        known("phase", decision.Phase, Phases.InOrder.Where(static phase => phase != Phases.Debrief));
        known("competence", decision.Competence, library.Competences.Select(static each => each.Name));
        foreach (Sourced tag in decision.Tags) known("tag", tag, Tags);
        foreach (Sourced document in decision.Documents)
        {
            known("document", document, model.Documents.Select(static each => each.Id));
            int week = model.Documents.FirstOrDefault(each => each.Id == document.Text)?.Week ?? 0;
            if (week > decision.Week) found.Add(CaseRules.FactsDisagree, document.At, "week", Number(week), Number(decision.Week));
        }

        if (library.Standards.All(each => each.Id != decision.Standard.Text)) found.Add(CaseRules.NoGround, decision.Standard.At.Line > 0 ? decision.Standard.At : decision.At, "standard", decision.Standard.Text);
        foreach (Sourced lesson in decision.Options.Select(static option => option.Lesson).Where(static lesson => !lesson.IsEmpty).Prepend(decision.Lesson))
        {
            string[] parts = (lesson.Text ?? string.Empty).Split('#');
            LessonTarget? target = library.Lessons.FirstOrDefault(each => each.Slug == parts[0]);
            if (target is null || (parts.Length > 1 && !target.Anchors.Contains(parts[1]))) found.Add(CaseRules.NoGround, lesson.At.Line > 0 ? lesson.At : decision.At, "lesson", lesson.Text ?? string.Empty);
        }

        Scores(decision, found);
    }

    // Neither the calendar nor the helping process runs backwards.
    private static void Order(DecisionModel before, DecisionModel after, Findings found)
    {
        if (after.Week < before.Week) found.Add(CaseRules.FactsDisagree, after.At, "weeks", Number(after.Week), Number(before.Week));
        int PlaceOf(DecisionModel decision) => Phases.InOrder.TakeWhile(phase => phase != decision.Phase.Text).Count();
        if (PlaceOf(after) < PlaceOf(before)) found.Add(CaseRules.Path, after.At, "order", after.Phase.Text);
    }

    // K03, and a word of the supervisor for every danger.
    private static void Scores(DecisionModel decision, Findings found)
    {
        int[] scores = [.. decision.Options.Select(static option => option.Score)];
        if (scores.Length is < 3 or > 4) found.Add(CaseRules.OptionScores, decision.At, "count", Number(scores.Length));
        if (scores.Count(static score => score == 3) != 1) found.Add(CaseRules.OptionScores, decision.At, "best", Number(scores.Count(static score => score == 3)));
        if (!scores.Contains(2)) found.Add(CaseRules.OptionScores, decision.At, "defensible", "0");
        if (!scores.Any(static score => score <= 1)) found.Add(CaseRules.OptionScores, decision.At, "poor", "0");
        foreach (OptionModel option in decision.Options.Where(static option => option.Danger == option.Stop.IsEmpty)) found.Add(CaseRules.StopMissing, option.At, option.Text.Text);
    }

    private static void Doubles(CaseModel model, Findings found)
    {
        void Twice(IEnumerable<(string Id, SourcePoint At)> ids)
        {
            foreach ((string id, SourcePoint at) in ids.GroupBy(static each => each.Id).Where(static g => g.Count() > 1).Select(static g => g.Last())) found.Add(CaseRules.DuplicateId, at, id);
        }

        Twice(model.Documents.Select(static each => (each.Id, each.At)));
        Twice(model.Decisions.Select(static each => (each.Id, each.At)));
        Twice(model.Households.Select(static each => (each.Id, each.At)));
        Twice(model.Slots.Select(static each => (each.Name, each.At)));
        foreach (SlotModel slot in model.Slots) Twice(slot.Values.Select(static each => (each.Id, each.At)));
    }

    // K08 and the numbers that a case needs.
    private static void Counts(CaseModel model, Findings found)
    {
        void Least(string what, int number, int least)
        {
            if (number < least) found.Add(CaseRules.TooFew, model.At, what, Number(number), Number(least));
        }

        Least("documents", model.Documents.Count, 5);
        Least("households", model.Households.Count, 1);
        Least("regions", model.Regions.Count, 1);
        Least("reflections", model.Reflections.Count, 3);
        Least("radical", model.Slots.Count(static slot => slot.Radical), 1);
        int Tagged(params string[] tags) => model.Decisions.Count(decision => decision.Tags.Any(tag => tags.Contains(tag.Text)));
        void Kind(string tag, int number, int least)
        {
            if (number < least) found.Add(CaseRules.DecisionKinds, model.At, tag, Number(number), Number(least));
        }

        Kind("document", Tagged("document"), 2);
        Kind("consent", Tagged("consent"), 1);
        Kind("confidentiality-limit", Tagged("confidentiality-limit"), 1);
        Kind("culture", Tagged("culture", "gender"), 1);
        foreach (DecisionModel decision in model.Decisions.Where(static each => each.Tags.Any(static tag => tag.Text == "document") && each.Documents.Count == 0))
        {
            found.Add(CaseRules.DecisionKinds, decision.At, "open", "0", "1");
        }

        foreach (DocumentModel unseen in model.Documents.Where(document => model.Decisions.All(decision => decision.Documents.All(each => each.Text != document.Id))))
        {
            found.Add(CaseRules.Unused, unseen.At, unseen.Id);
        }

        string[] kinds = [.. model.Ends.Select(static end => end.Kind.Text)];
        foreach (string kind in EndKinds.Where(kind => !kinds.Contains(kind))) found.Add(CaseRules.TooFew, model.At, "end " + kind, "0", "1");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
