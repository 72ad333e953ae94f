using System.Globalization;
using System.Text;
using Curriculum.Exercises.Randomness;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>Fills the forms of a case from its data.</summary>
internal static class DocumentMaker
{
    /// <summary>The pools that give a document more of its kind.</summary>
    public const string TiePool = "ikatan";

    /// <summary>Pools for the four fields of a quadrant.</summary>
    public static readonly IReadOnlyList<string> QuadrantPools = ["kekuatan_pribadi", "hambatan_pribadi", "kekuatan_lingkungan", "hambatan_lingkungan"];

    public static CaseDocument Make(DocumentModel model, CaseModel owner, CaseLibrary library, Scene scene)
    {
        FormModel? form = library.Forms.FirstOrDefault(form => form.Kind == model.Kind.Text);
        string place = "doc/" + model.Id;
        string title = scene.Tell(model.Title.IsEmpty ? form?.Title ?? model.Title : model.Title, place + "/title");
        CaseFigure? figure = Figure(model, title, owner, library, scene);
        List<DocumentBlock> blocks =
        [
            new DocumentBlock(DocumentBlockKind.Row, string.Empty, scene.Phrases.Say("pekan", model.Week.ToString(CultureInfo.InvariantCulture))),
            .. Paragraphs(form?.Opening ?? [], place + "/opening", scene),
            .. Rows(form?.Before ?? [], place + "/before", scene),
            .. Paragraphs(model.Paragraphs, place + "/paragraph", scene),
            .. Rows(model.Rows, place + "/row", scene),
            .. model.Turns.Select((turn, i) => new DocumentBlock(DocumentBlockKind.Turn, Speaker(turn.Who, scene), scene.Tell(turn.Text, Numbered(place + "/turn", i)))),
            .. figure switch
            {
                EcomapFigure ecomap => FigureMaker.Words(ecomap, scene.Phrases),
                GenogramFigure genogram => FigureMaker.Words(genogram, scene),
                QuadrantFigure quadrant => FigureMaker.Words(quadrant, scene.Phrases),
                _ => [],
            },
            .. Rows(form?.After ?? [], place + "/after", scene),
            .. Paragraphs(form?.Closing ?? [], place + "/closing", scene),
        ];
        blocks.RemoveAll(static block => block.Text.Length == 0);
        return new CaseDocument
        {
            Id = model.Id,
            Kind = model.Kind.Text,
            Title = title,
            Week = model.Week,
            Blocks = EquatableArray.From(blocks),
            Figure = figure,
            Text = Text(blocks),
            At = model.At,
        };
    }

    /// <summary>A document as text: a line for each part.</summary>
    public static string Text(IEnumerable<DocumentBlock> blocks)
    {
        StringBuilder text = new();
        string list = string.Empty;
        foreach (DocumentBlock block in blocks)
        {
            if (block.Kind == DocumentBlockKind.Point && block.Label != list) text.Append(list = block.Label).Append(":\n");
            text.Append(block.Kind switch
            {
                DocumentBlockKind.Point => "- " + block.Text,
                _ when block.Label.Length > 0 => block.Label + ": " + block.Text,
                _ => block.Text,
            }).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static CaseFigure? Figure(DocumentModel model, string title, CaseModel owner, CaseLibrary library, Scene scene) => model.Kind.Text switch
    {
        "ecomap" => FigureMaker.Ecomap(model.Id, title, scene, Ties(model, owner, library, scene)),
        "genogram" => FigureMaker.Genogram(model.Id, title, scene.Facts),
        "quadrant" => new QuadrantFigure(model.Id, title, EquatableArray.From(Enumerable.Range(0, 4).Select(field => EquatableArray.From(Field(model, field, owner, library, scene))))),
        _ => null,
    };

    private static IEnumerable<EcomapTie> Ties(DocumentModel model, CaseModel owner, CaseLibrary library, Scene scene)
    {
        for (int i = 0; i < model.Ties.Count; i++)
        {
            TieModel tie = model.Ties[i];
            string place = Numbered($"doc/{model.Id}/tie", i);
            yield return new EcomapTie(scene.Tell(tie.Name, place + "/name"), tie.Tie, tie.Flow, scene.Tell(tie.Note, place + "/note"));
        }

        foreach (SlotValue value in FromPool(TiePool, model.More, model, owner, library, scene))
        {
            string place = $"doc/{model.Id}/more/{value.Id}";
            yield return new EcomapTie(
                scene.Tell(value.Find("text") ?? default, place), value.Find("tie")?.Text ?? "weak", value.Find("flow")?.Text ?? "none", scene.Tell(value.Find("note") ?? default, place + "/note"));
        }
    }

    private static IEnumerable<string> Field(DocumentModel model, int field, CaseModel owner, CaseLibrary library, Scene scene)
    {
        string place = Numbered($"doc/{model.Id}/field", field);
        EquatableArray<Sourced> written = field < model.Quadrants.Count ? model.Quadrants[field] : [];
        for (int i = 0; i < written.Count; i++) yield return scene.Tell(written[i], Numbered(place, i));
        foreach (SlotValue value in FromPool(QuadrantPools[field], model.More, model, owner, library, scene)) yield return scene.Tell(value.Find("text") ?? default, place + "/" + value.Id);
    }

    private static IEnumerable<SlotValue> FromPool(string pool, int count, DocumentModel model, CaseModel owner, CaseLibrary library, Scene scene)
    {
        if (count == 0) return [];
        SlotModel slot = new() { Name = pool, Pool = new Sourced(pool, model.At) };
        IReadOnlyList<SlotValue> fitting = FactsDraw.Fitting(slot, library, FactsDraw.Tags(owner, scene.Facts.Region, scene.Facts.Client));
        ulong lot = new StableRandom($"{scene.Facts.Key}/pool/{model.Id}/{pool}").NextBits();
        return fitting.OrderBy(value => StableRandom.Lot(lot, value.Id)).ThenBy(static value => value.Id, StringComparer.Ordinal).Take(count);
    }

    private static IEnumerable<DocumentBlock> Rows(EquatableArray<RowModel> rows, string place, Scene scene) => rows.Select((row, i) =>
        new DocumentBlock(DocumentBlockKind.Row, scene.Tell(row.Label, Numbered(place + "/label", i)), scene.Tell(row.Text, Numbered(place, i))));

    private static IEnumerable<DocumentBlock> Paragraphs(EquatableArray<Sourced> paragraphs, string place, Scene scene) => paragraphs.Select((text, i) =>
        new DocumentBlock(DocumentBlockKind.Paragraph, string.Empty, scene.Tell(text, Numbered(place, i))));

    private static string Speaker(Sourced who, Scene scene) => who.Text == "kamu"
        ? scene.Phrases["kamu"]
        : scene.Facts.FindPerson(who.Text) is { } person ? scene.Call(person) : throw new ModelMistakeException(who.At, new TemplateException("person", who.Text));

    private static string Numbered(string place, int i) => place + "/" + i.ToString(CultureInfo.InvariantCulture);
}
