using System.Globalization;
using System.Reflection;
using Curriculum.Pipelines;

namespace Curriculum.Content.Yaml;

/// <summary>Fills records from YAML and names every key that is unknown, missing or of the wrong kind, with its place and a guess at what was meant.</summary>
public sealed class YamlBinder(SourceText source, List<Diagnostic> found)
{
    private static readonly MethodInfo ListMaker = typeof(YamlBinder).GetMethod(nameof(MakeList), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Whether whole parts were left out because they could not be read: what the record lacks may only be unreadable.</summary>
    public bool Lost { get; private set; }

    /// <summary>Binds a mapping to a record.</summary>
    /// <returns>The record, with defaults where something was wrong; null when the node is no mapping. What is wrong was added to the findings.</returns>
    public T? Bind<T>(YamlNode node)
        where T : class => (T?)Record(typeof(T), node, "");

    private object? Record(Type type, YamlNode node, string name)
    {
        if (node is not YamlMapping mapping)
        {
            Wrong(node, name, "mapping");
            return null;
        }

        object record = Activator.CreateInstance(type)!;
        IReadOnlyList<Field> fields = Field.Of(type);
        HashSet<string> misspelt = new(StringComparer.Ordinal);
        foreach ((YamlScalar key, YamlNode value) in mapping.Items)
        {
            Field? field = fields.FirstOrDefault(f => f.Name == key.Value);
            if (field is null)
            {
                string guess = Suggestion.For(key.Value, fields.Select(static f => f.Name)) ?? "";
                found.Add(source.AtLine(ContentRules.UnknownKey, key.Line, key.Column, key.Value, guess, string.Join(", ", fields.Select(static f => f.Name))));
                misspelt.Add(guess);
                Lost |= value is not YamlScalar;
            }
            else if (value is YamlScalar { IsNothing: true })
            {
                if (field.Rule.Required) found.Add(source.AtLine(ContentRules.EmptyValue, key.Line, key.Column, key.Value));
            }
            else if (Convert(field.Property.PropertyType, value, field) is { } converted)
            {
                field.Property.SetValue(record, converted);
            }
        }

        foreach (Field field in fields)
        {
            if (field.Rule.Required && mapping.Find(field.Name) is null && !misspelt.Contains(field.Name))
            {
                found.Add(source.AtLine(ContentRules.MissingKey, mapping.Line, mapping.Column, field.Name, Example(field)));
            }
        }

        return record;
    }

    // Ready to copy: with its key.
    private static string Example(Field field) =>
        field.Rule.Example.Length == 0 || field.Rule.Example.StartsWith(field.Name + ":", StringComparison.Ordinal) ? field.Rule.Example : $"{field.Name}: {field.Rule.Example}";

    // An item of a list that nobody can name, or that names nothing, is of no use to others.
    private object? Part(Type type, YamlNode node, Field field)
    {
        object? part = Record(type, node, field.Name);
        if (part is null || !Field.Of(type).Any(f => f.Rule.Required && f.Property.GetValue(part) is Located<string> { Value: null })) return part;
        Lost = true;
        return null;
    }

    private object? Convert(Type type, YamlNode node, Field field)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) type = inner;
        if (Field.ElementOf(type) is { } element) return List(element, node, field);
        Type plain = Field.Unlocated(type);
        if (plain != type)
        {
            return Convert(plain, node, field) is { } value ? Activator.CreateInstance(type, value, node.Line, node.Column) : null;
        }

        if (type == typeof(string)) return Text(node, field);
        if (type == typeof(int)) return Number(node, field);
        if (type == typeof(bool)) return YesNo(node, field);
        return type == typeof(DateOnly) ? Date(node, field) : Part(type, node, field);
    }

    private object? List(Type element, YamlNode node, Field field)
    {
        List<object?> items = [];
        if (element.IsGenericType && element.GetGenericTypeDefinition() == typeof(Keyed<>))
        {
            if (node is not YamlMapping mapping) return Wrong(node, field.Name, "mapping");
            Type valueType = element.GetGenericArguments()[0];
            foreach ((YamlScalar key, YamlNode value) in mapping.Items)
            {
                if (Convert(valueType, value, field) is { } converted) items.Add(Activator.CreateInstance(element, key.Value, converted, key.Line, key.Column));
            }
        }
        else
        {
            if (node is not YamlSequence sequence) return Wrong(node, field.Name, "list");
            foreach (YamlNode item in sequence.Items)
            {
                if (item is YamlScalar { IsNothing: true }) found.Add(source.AtLine(ContentRules.EmptyValue, item.Line, item.Column, field.Name));
                else if (Convert(element, item, field) is { } converted) items.Add(converted);
            }
        }

        return ListMaker.MakeGenericMethod(element).Invoke(null, [items]);
    }

    private static EquatableArray<T> MakeList<T>(List<object?> items) => EquatableArray.From(items.Cast<T>());

    private string? Text(YamlNode node, Field field)
    {
        if (node is not YamlScalar scalar) return (string?)Wrong(node, field.Name, "text");
        string value = scalar.Value.Trim();
        if (value.Length == 0)
        {
            if (field.Rule.Required) found.Add(source.AtLine(ContentRules.EmptyValue, node.Line, node.Column, field.Name));
            return null;
        }

        if (field.Rule.OneOf.Length > 0 && !field.Rule.OneOf.Contains(value, StringComparer.Ordinal))
        {
            found.Add(source.AtLine(ContentRules.NotAllowedValue, node.Line, node.Column, value, field.Name, string.Join(", ", field.Rule.OneOf), Suggestion.For(value, field.Rule.OneOf) ?? ""));
            return null;
        }

        if (field.Rule.Address && new string([.. Addresses.SitePath.Slug(value).Where(char.IsAscii)]) is var address && address != value)
        {
            found.Add(source.AtLine(ContentRules.BadId, node.Line, node.Column, value, address));
            return null;
        }

        if (value.Length < field.Rule.Shortest || value.Length > field.Rule.Longest)
        {
            found.Add(source.AtLine(ContentRules.SummaryLength, node.Line, node.Column, Bound(value.Length), Bound(field.Rule.Shortest), Bound(field.Rule.Longest)));
        }

        return value;
    }

    private object? Number(YamlNode node, Field field)
    {
        if (node is not YamlScalar scalar || !int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)) return Wrong(node, field.Name, "number");
        if (number >= field.Rule.Min && number <= field.Rule.Max) return number;
        found.Add(source.AtLine(ContentRules.OutOfRange, node.Line, node.Column, field.Name, scalar.Value, Bound(field.Rule.Min), Bound(field.Rule.Max)));
        return null;
    }

    private static string Bound(int value) => value.ToString(CultureInfo.InvariantCulture);

    private object? YesNo(YamlNode node, Field field) => node is YamlScalar scalar
        ? scalar.Value switch { "true" => true, "false" => false, _ => Wrong(node, field.Name, "yes-no") }
        : Wrong(node, field.Name, "yes-no");

    private object? Date(YamlNode node, Field field)
    {
        if (node is not YamlScalar scalar) return Wrong(node, field.Name, "text");
        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return date;
        found.Add(source.AtLine(ContentRules.BadDate, node.Line, node.Column, scalar.Value, field.Name));
        return null;
    }

    private object? Wrong(YamlNode node, string name, string expected)
    {
        string got = node switch { YamlMapping => "mapping", YamlSequence => "list", _ => "text" };
        Lost |= expected is "mapping" or "list";
        string written = node is YamlScalar { Value.Length: <= 60 } scalar ? scalar.Value : "";
        found.Add(source.AtLine(ContentRules.WrongType, node.Line, node.Column, name, expected, got, written));
        return null;
    }
}
