using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Curriculum.Exercises.Cases;
using Curriculum.Theme.Models;
using Microsoft.AspNetCore.Components;

namespace Curriculum.Theme.Pages;

/// <summary>A practice case.</summary>
public sealed partial class CasePage
{
    private static readonly string[] Counters = ["trust", "safety", "selfDetermination", "information", "time"];
    private static readonly string[] Verdicts = ["good", "partial", "stopped"];

    // What the script says, by its own names. Everything else that it shows stands in the page already.
    private static readonly (string Name, string Key)[] Said =
    [
        ("label", "case.state.label"), ("back", "case.play.back"), ("restart", "case.play.restart"), ("resumed", "case.play.resumed"), ("all", "case.play.all"), ("step", "case.play.step"),
        ("received", "case.review.received"), ("yours", "case.review.yours"), ("sum", "case.review.sum"), ("competenceSum", "case.review.competenceSum"), ("chart", "case.review.chart"),
        ("chartTable", "case.review.chartTable"), ("decision", "case.decision"), ("start", "case.start"), ("handIn", "case.review.handIn"), ("handInHelp", "case.review.handInHelp"),
        ("copy", "case.review.copy"), ("copied", "case.review.copied"), ("print", "case.review.print"), ("note", "case.review.note"), ("others", "case.review.others"),
    ];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private CasePageModel play = null!;
    private string words = "";
    private Dictionary<string, CaseDrawing> drawings = [];

    private IReadOnlyList<string> Letters { get; set; } = [];

    /// <inheritdoc/>
    protected override void Prepare()
    {
        play = Model.Case;
        drawings = Model.Drawings.ToDictionary(drawing => drawing.Anchor, StringComparer.Ordinal);
        Letters = [.. play.Reviews.MaxBy(review => review.Options.Count)?.Options.Select(option => option.Letter) ?? []];
        words = WordsOfScript();
    }

    // A case of another seed is another case: what was chosen in one says nothing in the other.
    private static string Key(CasePageModel play) => play.Id + "~" + new string([.. play.Seed.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_')]);

    private static string Numbers(CaseState state) => string.Join(' ', state.ToArray().Select(value => value.ToString(CultureInfo.InvariantCulture)));

    private static string Kind(CasePageNode node) => node.Kind.ToString().ToLowerInvariant();

    private static string? Open(CasePageNode node) => node.Documents.Count == 0 ? null : string.Join(' ', node.Documents.Select(document => document.Id));

    private string Heading(CasePageNode node) => node.Kind switch
    {
        NodeKind.Start => Word("case.start"),
        NodeKind.Decision => Word("case.decision", node.Decision),
        NodeKind.Supervisor => Word("case.supervisor"),
        NodeKind.End => Word("case.end"),
        _ => Word("case.outcome"),
    };

    private static string Tally(CaseReviewOption option) => option.Score.ToString(CultureInfo.InvariantCulture) + (option.Danger ? "!" : "");

    private int Citation(int review) => review < Model.Citations.Count ? Model.Citations[review] : 0;

    private string WordsOfScript()
    {
        Dictionary<string, object> said = new(StringComparer.Ordinal)
        {
            ["names"] = Counters.Select(counter => Word("case.state." + counter)).ToArray(),
            ["words"] = Counters.Select(counter => Word($"case.state.{counter}Words").Split('|')).ToArray(),
            ["verdict"] = Verdicts.ToDictionary(verdict => verdict, verdict => Word("case.review.verdict." + verdict), StringComparer.Ordinal),
        };
        foreach (var (name, key) in Said) said[name] = Word(key);
        return JsonSerializer.Serialize(said, Plain);
    }

    // Lines with labels and spoken lines stand together in one list each, points under their heading.
    private static IEnumerable<(DocumentBlockKind Kind, IReadOnlyList<DocumentBlock> Blocks)> Runs(IReadOnlyList<DocumentBlock> blocks)
    {
        for (var at = 0; at < blocks.Count;)
        {
            var first = blocks[at];
            var run = blocks.Skip(at).TakeWhile(block => block.Kind == first.Kind && (first.Kind != DocumentBlockKind.Point || string.Equals(block.Label, first.Label, StringComparison.Ordinal))).ToArray();
            at += run.Length;
            yield return (first.Kind, run);
        }
    }
}
