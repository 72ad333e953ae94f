using Curriculum.Content.Yaml;
using Curriculum.Output;
using Curriculum.Pipelines;
using Curriculum.Theme.Models;
using Curriculum.Theme.Text;

namespace Curriculum.Forms;

/// <summary>The reference of all keys, from the records that read them.</summary>
internal static class KeyReference
{
    public const string Address = "panduan/kunci.html";

    private static readonly Lazy<EquatableArray<KeyForm>> Indonesian = new(static () => Write(Tongue.Indonesian.Words));
    private static readonly Lazy<EquatableArray<KeyForm>> English = new(static () => Write(Tongue.English.Words));

    /// <summary>The anchors of the page: forms, records and keys.</summary>
    public static IEnumerable<string> Anchors => Indonesian.Value.SelectMany(static form => form.Records).SelectMany(static record => record.Keys.Select(static key => key.Id).Prepend(record.Id));

    public static EquatableArray<KeyForm> In(Tongue tongue) => (tongue.IsEnglish ? English : Indonesian).Value;

    // A record that two forms use is described where it is met first.
    private static EquatableArray<KeyForm> Write(Words words)
    {
        HashSet<Type> told = [];
        return EquatableArray.From(Form.All.Select(form => new KeyForm(
            form.Name, words["record." + form.Name], EquatableArray.From(form.Places), EquatableArray.From(form.Records().Where(told.Add).Select(record => Record(record, words))))));
    }

    // What a figure shares with all figures comes first.
    private static KeyRecord Record(Type record, Words words) => new(
        Form.NameOf(record),
        words["record." + Form.NameOf(record)],
        EquatableArray.From(Field.Of(record).OrderBy(field => field.Property.DeclaringType == record).Select(field => Key(record, field, words))));

    private static KeyEntry Key(Type record, Field field, Words words)
    {
        Shape shape = Shape.Of(field.Property.PropertyType);
        bool isRecord = Shape.IsRecord(shape.Leaf);
        IEnumerable<string> kind = shape.Around.Select((isMapping, at) => words[isMapping ? "keys.map" : isRecord && at == shape.Around.Count - 1 ? "keys.items" : "keys.list"]);
        return new()
        {
            Id = $"{Form.NameOf(record)}.{field.Name}",
            Name = field.Name,
            Description = words[Form.Words(record, field)],
            Kind = string.Join(' ', isRecord ? kind : kind.Append(Leaf(shape, words))),
            Part = isRecord ? new KeyPart(Form.NameOf(shape.Leaf), words["record." + Form.NameOf(shape.Leaf)]) : null,
            Choices = EquatableArray.From(field.Rule.OneOf),
            Limit = Limit(field.Rule, words),
            IsRequired = field.Rule.Required,
            Example = Example(field),
        };
    }

    // A line to copy; one that only shows where to write is left out.
    private static string Example(Field field)
    {
        string example = field.Rule.Example;
        if (example.Length == 0 || example.Contains('…', StringComparison.Ordinal) || example.EndsWith("[]", StringComparison.Ordinal)) return "";
        return example.StartsWith(field.Name + ":", StringComparison.Ordinal) ? example : $"{field.Name}: {example}";
    }

    private static string Leaf(Shape shape, Words words)
    {
        string kind = shape.Leaf == typeof(int) ? "number" : shape.Leaf == typeof(bool) ? "yes-no" : shape.Leaf == typeof(DateOnly) ? "day" : "text";
        return words.Count("keys.kind." + kind, shape.Around is [.., false] ? 2 : 1);
    }

    private static string? Limit(FieldAttribute rule, Words words) => rule switch
    {
        { Min: not int.MinValue, Max: not int.MaxValue } => words.Text("keys.between", rule.Min, rule.Max),
        { Min: not int.MinValue } => words.Text("keys.at-least", rule.Min),
        { Max: not int.MaxValue } => words.Text("keys.at-most", rule.Max),
        { Shortest: > 0, Longest: not int.MaxValue } => words.Text("keys.length", rule.Shortest, rule.Longest),
        { Address: true } => words["keys.address"],
        _ => null,
    };
}
