namespace Curriculum.Theme.Models;

/// <summary>A link to another page of the site.</summary>
/// <param name="Title">The words of the link. Plain text.</param>
/// <param name="Path">The address from the root of the site, with a fragment where needed (<c>glosarium.html#asesmen</c>).</param>
/// <param name="Note">A short remark shown beside the link, or null.</param>
public sealed record PageLink(string Title, string Path, string? Note = null);

/// <summary>A heading of the page in its table of contents.</summary>
/// <param name="Id">The id of the heading's element.</param>
/// <param name="Title">The words of the heading. Plain text.</param>
/// <param name="Level">2 for a section, 3 for a subsection.</param>
public sealed record TocEntry(string Id, string Title, int Level);

/// <summary>A concept in a list: its term and one sentence.</summary>
/// <param name="Id">The id of the concept.</param>
/// <param name="Term">The term in the language of the page.</param>
/// <param name="TermOther">The term in the other language, or null.</param>
/// <param name="Definition">One sentence. Plain text.</param>
/// <param name="Path">The address of the concept's page.</param>
public sealed record ConceptLine(string Id, string Term, string? TermOther, string Definition, string Path);

/// <summary>A lesson in a list.</summary>
/// <param name="Title">The title of the lesson.</param>
/// <param name="Path">Its address.</param>
/// <param name="Summary">One or two sentences, or null where the list is to stay short.</param>
/// <param name="Minutes">The time a student needs, in minutes.</param>
/// <param name="Module">The title of its module where the list mixes modules, else null.</param>
public sealed record LessonLine(string Title, string Path, string? Summary, int Minutes, string? Module = null);

/// <summary>A source in the list at the end of a page.</summary>
/// <param name="Number">The number by which the text cites it; its element has the id <c>pustaka-{Number}</c>.</param>
/// <param name="Html">The formatted reference as safe HTML.</param>
public sealed record SourceEntry(int Number, string Html);
