using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Curriculum.Content.Yaml;
using Curriculum.Forms;
using Curriculum.Output;

namespace Curriculum.Commands;

/// <summary><c>curriculum schema</c>: the JSON Schema of every YAML form, made from the records that read them.</summary>
internal static class SchemaCommand
{
    public static Command Create(Tongue tongue, TextWriter output)
    {
        Option<string?> file = new("--file") { Description = tongue.Words["cli.option.file"] };
        Argument<string?> form = new("form") { Description = tongue.Words.Text("cli.argument.form", string.Join(", ", Form.Files.Select(static f => f.Name))), Arity = ArgumentArity.ZeroOrOne };
        form.AcceptOnlyFromAmong([.. Form.Files.Select(static f => f.Name)]);
        Command command = new("schema", tongue.Words["cli.schema"]) { form, file };
        command.SetAction(parsed =>
        {
            string json = Write(parsed.GetValue(form), tongue);
            if (parsed.GetValue(file) is { } path) File.WriteAllText(path, json, new UTF8Encoding(false));
            else output.Write(json);
            return Cli.Fine;
        });
        return command;
    }

    /// <summary>One form's schema, or all of them under <c>$defs</c>.</summary>
    internal static string Write(string? form, Tongue tongue)
    {
        JsonObject schema = new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        if (form is not null)
        {
            foreach ((string key, JsonNode? value) in Of(Form.Files.First(f => f.Name == form).Record, tongue).ToList()) schema[key] = value?.DeepClone();
        }
        else
        {
            JsonObject all = [];
            foreach (Form each in Form.Files) all[each.Name] = Of(each.Record, tongue);
            schema["$defs"] = all;
        }

        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }) + "\n";
    }

    private static JsonObject Of(Type record, Tongue tongue)
    {
        JsonObject properties = [];
        JsonArray required = [];
        foreach (Field field in Field.Of(record))
        {
            JsonObject value = Value(field.Property.PropertyType, field.Rule, tongue);
            value["description"] = tongue.Words[Form.Words(record, field)];
            if (Example(field) is { } example) value["examples"] = new JsonArray(example);
            properties[field.Name] = value;
            if (field.Rule.Required) required.Add(field.Name);
        }

        JsonObject schema = new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (required.Count > 0) schema["required"] = required;
        return schema;
    }

    // The rule's example is a line to copy; editors want what stands behind the colon.
    private static JsonNode? Example(Field field)
    {
        Shape shape = Shape.Of(field.Property.PropertyType);
        string line = field.Rule.Example;
        if (shape.Around.Count > 0 || Shape.IsRecord(shape.Leaf) || line.Length == 0 || line.Contains('…', StringComparison.Ordinal)) return null;
        string value = line[(field.Name.Length + 2)..].Trim('"');
        return shape.Leaf == typeof(int) ? int.Parse(value, CultureInfo.InvariantCulture) : value;
    }

    private static JsonObject Value(Type type, FieldAttribute rule, Tongue tongue)
    {
        type = Field.Unlocated(Nullable.GetUnderlyingType(type) ?? type);
        type = Field.Unlocated(type);
        if (Field.ElementOf(type) is { } element)
        {
            return element.IsGenericType && element.GetGenericTypeDefinition() == typeof(Keyed<>)
                ? new JsonObject { ["type"] = "object", ["additionalProperties"] = Value(element.GetGenericArguments()[0], rule, tongue) }
                : new JsonObject { ["type"] = "array", ["items"] = Value(element, rule, tongue) };
        }

        if (type == typeof(int))
        {
            JsonObject number = new() { ["type"] = "integer" };
            if (rule.Min != int.MinValue) number["minimum"] = rule.Min;
            if (rule.Max != int.MaxValue) number["maximum"] = rule.Max;
            return number;
        }

        if (type == typeof(bool)) return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(DateOnly)) return new JsonObject { ["type"] = "string", ["format"] = "date" };
        if (type != typeof(string)) return Of(type, tongue);
        JsonObject text = new() { ["type"] = "string" };
        if (rule.Required) text["minLength"] = 1;
        if (rule.OneOf.Length > 0) text["enum"] = new JsonArray([.. rule.OneOf.Select(static word => (JsonNode)word)]);
        return text;
    }
}
