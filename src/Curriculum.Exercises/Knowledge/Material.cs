using Curriculum.Pipelines;

namespace Curriculum.Exercises.Knowledge;

/// <summary>Stock from which documents are drawn: notes, tables, letters whose rows have a part.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Kind">What kind of document it becomes, for example <c>bpss</c>.</param>
/// <param name="Title">Its caption; <c>{person}</c> stands for a fictional person.</param>
/// <param name="Concept">Concept id that reading it practises.</param>
/// <param name="Related">Further concept ids.</param>
/// <param name="Parts">The parts that the document has, in order.</param>
/// <param name="Rows">What may be written in them.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Material(
    string Id,
    string Kind,
    string Title,
    string Concept,
    EquatableArray<string> Related,
    EquatableArray<MaterialPart> Parts,
    EquatableArray<MaterialRow> Rows,
    SourcePoint Source);

/// <summary>One part of a document.</summary>
/// <param name="Id">Stable id within the material.</param>
/// <param name="Label">Its name as readers see it.</param>
/// <param name="Meaning">What belongs there, a fragment in lower case.</param>
/// <param name="Ask">The question that asks for a row of this part; empty where none does.</param>
public sealed record MaterialPart(string Id, string Label, string Meaning, string Ask);

/// <summary>One sentence that belongs to one part.</summary>
/// <param name="Part">Part id.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Why">Why it belongs there, a fragment in lower case.</param>
/// <param name="Source">Where it stands.</param>
public sealed record MaterialRow(string Part, string Text, string Why, SourcePoint Source);
