using Curriculum.Content.Yaml;
using Curriculum.Exercises.Cases;
using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;

namespace Curriculum.Cases;

/// <summary>Places of one file.</summary>
internal sealed class CaseSources(string file)
{
    public SourcePoint Point(Located<string> text) => new(file, Math.Max(1, text.Line), Math.Max(1, text.Column));

    public Sourced Text(Located<string> text) => new(text.Value ?? string.Empty, Point(text));

    public EquatableArray<Sourced> Texts(EquatableArray<Located<string>> texts) => EquatableArray.From(texts.Select(Text));

    public EquatableArray<FieldValue> Fields(EquatableArray<Keyed<Located<string>>> fields) => EquatableArray.From(fields.Select(field => new FieldValue(field.Key, Text(field.Value))));

    public EquatableArray<RowModel> Rows(EquatableArray<Keyed<Located<string>>> rows) =>
        EquatableArray.From(rows.Select(row => new RowModel(new Sourced(row.Key, Point(row.Value)), Text(row.Value))));

    public SlotValue Value(Located<string> text) => new(text.Value, Point(text), [new FieldValue("text", Text(text))], [], []);

    /// <summary>A value with several texts; without an id its first text names it.</summary>
    public SlotValue Value(EquatableArray<Keyed<Located<string>>> fields)
    {
        string Reserved(string name) => fields.FirstOrDefault(field => field.Key == name)?.Value.Value ?? string.Empty;
        EquatableArray<string> Words(string name) => EquatableArray.From(Reserved(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Keyed<Located<string>>[] texts = [.. fields.Where(static field => field.Key is not ("id" or "only" or "not"))];
        string id = Reserved("id");
        return new SlotValue(
            id.Length > 0 ? id : texts.Length > 0 ? texts[0].Value.Value : string.Empty,
            fields.Count > 0 ? Point(fields[0].Value) : new SourcePoint(file, 1),
            Fields(EquatableArray.From(texts)),
            Words("only"),
            Words("not"));
    }
}
