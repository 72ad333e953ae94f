using Curriculum.Content.Cases;
using Curriculum.Content.Yaml;
using Curriculum.Exercises.Cases;
using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Cases;

/// <summary>From what a file says to what the generator takes. The one place that knows both rooms.</summary>
internal static class CaseModelReading
{
    /// <summary>A model as it was read.</summary>
    public static CaseModel ToModel(CaseModelFile file)
    {
        CaseSources at = new(file.File);
        return new CaseModel
        {
            Id = file.Id.Value ?? string.Empty,
            At = at.Point(file.Id),
            Title = at.Text(file.Title),
            Summary = at.Text(file.Summary),
            Setting = at.Text(file.Setting),
            Population = at.Text(file.Population),
            Level = at.Text(file.Level),
            Methods = at.Texts(file.Methods),
            Minutes = file.Minutes,
            ContentNotes = at.Texts(file.ContentNotes),
            Instead = at.Text(file.Instead),
            Outcomes = at.Texts(file.Outcomes),
            State = State(file.State),
            Regions = at.Texts(file.Regions),
            Slots = EquatableArray.From(file.Slots.Select(slot => Slot(slot, at))),
            Client = Person(file.Client, at) with { Id = "klien", Relation = new Sourced("klien", at.Point(file.Id)) },
            Households = EquatableArray.From(file.Households.Select(household => new HouseholdModel(
                household.Id.Value ?? string.Empty, at.Point(household.Id), People(household.People, at), at.Fields(household.Tells),
                EquatableArray.From(household.Ties.Select(static tie => new PersonTie(tie.From.Value, tie.To.Value, tie.Kind))))
            {
                ClientOf = EquatableArray.From(household.ClientOf.Select(static id => id.Value)),
            })),
            Others = People(file.Others, at),
            Documents = EquatableArray.From(file.Documents.Select(document => Document(document, at))),
            Opening = at.Text(file.Opening),
            Decisions = EquatableArray.From(file.Decisions.Select(decision => Decision(decision, at))),
            PartialFrom = at.Text(file.PartialFrom),
            Ends = EquatableArray.From(file.Ends.Select(end => new EndModel(at.Point(end.Value), new Sourced(end.Key, at.Point(end.Value)), at.Text(end.Value)))),
            Reflections = at.Texts(file.Reflections),
            Facts = EquatableArray.From(file.Facts.Select(fact => new SharedFact(at.Text(fact.Value), at.Texts(fact.In)))),
        };
    }

    /// <summary>What the common files add to a library.</summary>
    public static CaseLibrary ToLibrary(IEnumerable<CaseCommonFile> files)
    {
        CaseLibrary library = new();
        foreach (CaseCommonFile file in files)
        {
            CaseSources at = new(file.File);
            library = library with
            {
                Women = More(library.Women, file.Women.Select(static name => name.Value)),
                Men = More(library.Men, file.Men.Select(static name => name.Value)),
                Regions = More(library.Regions, at.Fields(file.Regions)),
                ContentNotes = More(library.ContentNotes, at.Fields(file.ContentNotes)),
                Competences = More(library.Competences, at.Fields(file.Competences)),
                Relations = More(library.Relations, at.Fields(file.Relations)),
                Phrases = More(library.Phrases, at.Fields(file.Phrases)),
                People = More(library.People, People(file.People, at)),
                Slots = More(library.Slots, file.Slots.Select(slot => Slot(slot, at))),
                Pools = More(
                    library.Pools,
                    file.Texts.Select(pool => new PoolModel(pool.Key, EquatableArray.From(pool.Value.Select(text => at.Value(text)))))
                        .Concat(file.Pools.Select(pool => new PoolModel(pool.Key, EquatableArray.From(pool.Value.Select(at.Value)))))),
                Forms = More(library.Forms, file.Forms.Select(form => new FormModel(
                    form.Kind.Value, at.Text(form.Title), at.Rows(form.Before), at.Rows(form.After), at.Texts(form.Opening), at.Texts(form.Closing)))),
                Standards = More(library.Standards, file.Standards.Select(standard => new StandardModel(
                    standard.Id.Value ?? string.Empty, at.Point(standard.Id), at.Text(standard.Text), at.Text(standard.Source)))),
            };
        }

        return library;
    }

    private static EquatableArray<T> More<T>(EquatableArray<T> known, IEnumerable<T> more) => EquatableArray.From(known.Concat(more));

    private static CaseState State(CounterFields fields) => new(fields.Trust, fields.Safety, fields.SelfDetermination, fields.Information, fields.Time);

    private static EquatableArray<PersonModel> People(EquatableArray<PersonFields> people, CaseSources at) => EquatableArray.From(people.Select(person => Person(person, at)));

    private static PersonModel Person(PersonFields fields, CaseSources at) => new()
    {
        Id = fields.Id.Value ?? string.Empty,
        At = at.Point(fields.Id),
        Relation = at.Text(fields.Relation),
        Sex = fields.Sex ?? string.Empty,
        Youngest = fields.Age.Count > 0 ? fields.Age[0] : 0,
        Oldest = fields.Age.Count > 0 ? fields.Age[^1] : 0,
        From = fields.From ?? string.Empty,
        AtLeast = fields.AtLeast ?? 0,
        AtMost = fields.AtMost ?? 99,
        Home = fields.Home,
        Deceased = fields.Deceased,
        ChildOf = fields.ChildOf,
        PartnerOf = fields.PartnerOf ?? string.Empty,
        Union = fields.Union ?? "married",
        Fault = fields.Fault,
        Plain = fields.Plain,
    };

    private static SlotModel Slot(SlotFields fields, CaseSources at) => new()
    {
        Name = fields.Name.Value ?? string.Empty,
        At = at.Point(fields.Name),
        Radical = fields.Radical,
        Pool = at.Text(fields.From),
        Values = EquatableArray.From(fields.Values.Select(at.Value).Concat(fields.Texts.Select(text => at.Value(text)))),
        Least = fields.Number.Count > 0 ? fields.Number[0] : null,
        Most = fields.Number.Count > 0 ? fields.Number[^1] : null,
        Add = fields.Add,
        Subtract = fields.Subtract,
    };

    private static DocumentModel Document(DocumentFields fields, CaseSources at) => new()
    {
        Id = fields.Id.Value ?? string.Empty,
        At = at.Point(fields.Id),
        Kind = at.Text(fields.Kind),
        Title = at.Text(fields.Title),
        Week = fields.Week,
        Rows = at.Rows(fields.Rows),
        Paragraphs = at.Texts(fields.Paragraphs),
        Turns = EquatableArray.From(fields.Turns.SelectMany(static turn => turn).Select(turn => new TurnModel(new Sourced(turn.Key, at.Point(turn.Value)), at.Text(turn.Value)))),
        Ties = EquatableArray.From(fields.Ties.Select(tie => new TieModel(at.Text(tie.Name), tie.Tie, tie.Flow, at.Text(tie.Note)))),
        More = fields.More,
        Quadrants = [at.Texts(fields.PersonalStrengths), at.Texts(fields.PersonalObstacles), at.Texts(fields.EnvironmentStrengths), at.Texts(fields.EnvironmentObstacles)],
    };

    private static DecisionModel Decision(DecisionFields fields, CaseSources at) => new()
    {
        Id = fields.Id.Value ?? string.Empty,
        At = at.Point(fields.Id),
        Phase = at.Text(fields.Phase),
        Week = fields.Week,
        Tags = at.Texts(fields.Tags),
        Competence = at.Text(fields.Competence),
        Documents = at.Texts(fields.Documents),
        Situation = at.Text(fields.Situation),
        Recalls = EquatableArray.From(fields.Recalls.Select(recall => new RecallModel(new Sourced(recall.Key, at.Point(recall.Value)), at.Text(recall.Value)))),
        Question = at.Text(fields.Question),
        Lesson = at.Text(fields.Lesson),
        Standard = at.Text(fields.Standard),
        Options = EquatableArray.From(fields.Options.Select(option => new OptionModel
        {
            At = at.Point(option.Text),
            Score = option.Score,
            Danger = option.Danger,
            Text = at.Text(option.Text),
            Effects = State(option.Effects),
            Consequence = at.Text(option.Consequence),
            Stop = at.Text(option.Stop),
            Rationale = at.Text(option.Rationale),
            Marks = at.Texts(option.Marks),
            Lesson = at.Text(option.Lesson),
        })),
    };
}
