namespace Curriculum.Exercises.Items;

/// <summary>The sentences of a question.</summary>
public static class ItemTexts
{
    /// <summary>Everything that a student reads of a question; the forms that a typed answer may take are no sentences.</summary>
    public static IEnumerable<string> Of(Item item) =>
    [
        item.Stem.Vignette, item.Stem.LeadIn, item.Hint, item.Rationale,
        .. item.Exhibits.SelectMany(sheet => sheet.Rows.SelectMany(row => (string[])[row.Label, row.Text]).Prepend(sheet.Name)),
        .. item.Options.SelectMany(option => (string[])[option.Text, option.Feedback]),
        .. item.Pairs.SelectMany(pair => (string[])[pair.Left, pair.Right, pair.Feedback]),
        .. item.Sequence,
    ];
}
