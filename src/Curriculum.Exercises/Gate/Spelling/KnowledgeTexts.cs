using System.Text.RegularExpressions;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;

namespace Curriculum.Exercises.Gate.Spelling;

/// <summary>The sentences that questions are made from, each with its place.</summary>
/// <remarks>A question takes its words from many entries; only here shows which of them holds a slip.</remarks>
public static partial class KnowledgeTexts
{
    /// <summary>The words of each entry, in lower case; slots of models are none.</summary>
    public static IEnumerable<(SourcePoint Source, IEnumerable<string> Words)> Of(ExerciseKnowledge knowledge) =>
        All(knowledge).Select(static entry => (entry.Source, entry.Texts.SelectMany(static text => Words.Of(Slot().Replace(text, " ")))));

    /// <summary>Every place where a word stands, in the order of files and lines.</summary>
    public static ILookup<string, SourcePoint> Places(ExerciseKnowledge knowledge) => Of(knowledge)
        .SelectMany(static entry => entry.Words.Select(word => (Word: word, entry.Source)))
        .Distinct()
        .OrderBy(static at => at.Source.File, StringComparer.Ordinal)
        .ThenBy(static at => at.Source.Line)
        .ToLookup(static at => at.Word, static at => at.Source, StringComparer.Ordinal);

    private static IEnumerable<(SourcePoint Source, IEnumerable<string> Texts)> All(ExerciseKnowledge k) =>
    [
        .. k.Concepts.Select(static c => (c.Source, (IEnumerable<string>)[c.Term, c.TermEn, c.Definition, c.Purpose, .. c.Examples, .. c.Confusions.Select(static n => n.Remark), c.SeedOnly ? c.Remark : ""])),
        .. k.Situations.Select(static s => (s.Source, (IEnumerable<string>)[s.Text, s.Cue, .. s.Not.Select(static n => n.Why)])),
        .. k.Lists.Select(static l => (l.Source, (IEnumerable<string>)[l.Title])),
        .. k.ToolStages.Select(static t => (t.Source, (IEnumerable<string>)[t.Why])),
        .. k.Fits.Select(static f => (f.Source, (IEnumerable<string>)[.. f.Suits, f.AvoidWhen, f.Misuse])),
        .. k.Decisions.Select(static d => (d.Source, (IEnumerable<string>)[d.Situation, .. d.Options.SelectMany(static o => (string[])[o.Action, o.Reason, o.Consequence])])),
        .. k.Materials.Select(static m => (m.Source, (IEnumerable<string>)[m.Title, .. m.Parts.SelectMany(static p => (string[])[p.Label, p.Meaning, p.Ask])])),
        .. k.Materials.SelectMany(static m => m.Rows).Select(static r => (r.Source, (IEnumerable<string>)[r.Text, r.Why])),
        .. k.Models.Select(static m => (m.Source, (IEnumerable<string>)[m.Prefix, .. m.LeadIns, .. m.Labels, m.Vignette, m.Hint, m.Right, m.Near, m.Wrong])),
        .. k.Written.Select(static w => (w.Source, ItemTexts.Of(w))),
    ];

    [GeneratedRegex(@"\{[^}]*\}?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slot();
}
