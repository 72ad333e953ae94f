using Curriculum.Pipelines;

namespace Curriculum.Content.Markdown;

/// <summary>What a slot in a body waits for.</summary>
public enum SlotKind
{
    /// <summary>A glossary term: needs the concept's term and definition.</summary>
    Term,

    /// <summary>Another page named by its slug: needs its address and title.</summary>
    Page,

    /// <summary>An image of <c>media/</c>: its relative address depends on where the page stands.</summary>
    Media,
}

/// <summary>A piece of a rendered body: HTML, or a slot that is filled when the rest of the site is known.</summary>
/// <param name="Html">The HTML before the slot.</param>
/// <param name="Slot">What follows; null at the end.</param>
public sealed record BodyPart(Utf8Text Html, BodySlot? Slot);

/// <summary>A place in a body that depends on other files.</summary>
/// <param name="Kind">What it waits for.</param>
/// <param name="Target">Concept id or name; page slug.</param>
/// <param name="Anchor">A place on the target page, or empty.</param>
/// <param name="Label">What the lecturer wants to read there; null for the target's own name.</param>
/// <param name="Line">1-based, in the file.</param>
/// <param name="Column">1-based.</param>
public sealed record BodySlot(SlotKind Kind, string Target, string Anchor, string? Label, int Line, int Column);

/// <summary>A heading of the body, for the table of contents.</summary>
public sealed record BodyHeading(int Level, string Id, string Text);

/// <summary>A link to a file of the site that must exist.</summary>
/// <param name="Target">Site-relative input path or address.</param>
/// <param name="Anchor">Place on it, or empty.</param>
/// <param name="Media">Whether an image or other file is meant.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
public sealed record BodyLink(string Target, string Anchor, bool Media, int Line, int Column);

/// <summary>A citation in the text.</summary>
public sealed record BodyCitation(string Key, int Line, int Column);

/// <summary>A part of the body under one heading, as plain text, for the search index.</summary>
public sealed record BodySection(string Anchor, string Heading, Utf8Text Text);

/// <summary>A Markdown body, rendered as far as its own file allows.</summary>
public sealed record Body
{
    /// <summary>The HTML with its slots.</summary>
    public required EquatableArray<BodyPart> Parts { get; init; }

    /// <summary>Second- and third-level headings.</summary>
    public required EquatableArray<BodyHeading> Headings { get; init; }

    /// <summary>Every id that a link may point to.</summary>
    public required EquatableArray<string> Anchors { get; init; }

    /// <summary>Links to other files of the site.</summary>
    public required EquatableArray<BodyLink> Links { get; init; }

    /// <summary>Works cited, in the order of their numbers; each once.</summary>
    public required EquatableArray<BodyCitation> Citations { get; init; }

    /// <summary>The text by sections.</summary>
    public required EquatableArray<BodySection> Sections { get; init; }

    /// <summary>Words of running text.</summary>
    public required int Words { get; init; }

    /// <summary>Sentences of running text.</summary>
    public required int Sentences { get; init; }

    /// <summary>Whether the page needs the script for tabs.</summary>
    public required bool HasTabs { get; init; }

    /// <summary>Whether the page needs the script for checklists.</summary>
    public required bool HasTasks { get; init; }

    /// <summary>All slots, in order.</summary>
    public IEnumerable<BodySlot> Slots => Parts.Where(static part => part.Slot is not null).Select(static part => part.Slot!);
}
