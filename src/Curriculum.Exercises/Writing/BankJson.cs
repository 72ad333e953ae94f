using System.Text.Encodings.Web;
using System.Text.Json;
using Curriculum.Exercises.Items;
using Curriculum.Exercises.Making;

namespace Curriculum.Exercises.Writing;

/// <summary>The bank as JSON, in the form that other tools rely on: UTF-8, keys in a fixed order, LF line ends, one newline at the end.</summary>
public static class BankJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the bank.</summary>
    public static void Write(Bank bank, Stream stream)
    {
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", 1);
            json.WriteString("seed", bank.Seed);
            json.WriteStartArray("items");
            foreach (Item item in bank.Items) Write(item, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes one question, for example into the data of a page.</summary>
    public static void Write(Item item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("model", item.Model);
        json.WriteString("type", item.Type.Name());
        json.WriteString("lesson", item.Lesson);
        Strings(json, "outcomes", item.Outcomes);
        Strings(json, "concepts", item.Concepts);
        json.WriteString("bloom", item.Bloom.Name());
        json.WriteStartObject("stem");
        json.WriteString("vignette", item.Stem.Vignette);
        json.WriteString("leadIn", item.Stem.LeadIn);
        json.WriteEndObject();
        Strings(json, "documents", item.Exhibits.Select(e => e.Name));
        json.WriteStartArray("options");
        foreach (Option option in item.Options) Write(option, json);
        json.WriteEndArray();
        json.WriteStartArray("pairs");
        foreach (Pair pair in item.Pairs)
        {
            json.WriteStartObject();
            json.WriteString("left", pair.Left);
            json.WriteString("right", pair.Right);
            json.WriteString("feedback", pair.Feedback);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Strings(json, "sequence", item.Sequence);
        Strings(json, "accepted", item.Accepted);
        json.WriteString("hint", item.Hint);
        json.WriteString("rationale", item.Rationale);
        json.WriteStartObject("source");
        json.WriteString("file", item.Source.File);
        json.WriteNumber("line", item.Source.Line);
        json.WriteEndObject();
        json.WriteString("lessonRef", item.LessonRef);
        Write(item.Exhibits, json);
        json.WriteEndObject();
    }

    private static void Write(Option option, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", option.Id);
        json.WriteString("text", option.Text);
        json.WriteBoolean("correct", option.Correct);
        json.WriteString("feedback", option.Feedback);
        json.WriteString("lessonRef", option.LessonRef);
        json.WriteString("concept", option.Concept);
        json.WriteString("kind", option.Kind);
        json.WriteString("confusion", option.Confusion);
        json.WriteEndObject();
    }

    private static void Write(IEnumerable<Exhibit> exhibits, Utf8JsonWriter json)
    {
        json.WriteStartArray("exhibits");
        foreach (Exhibit exhibit in exhibits)
        {
            json.WriteStartObject();
            json.WriteString("name", exhibit.Name);
            json.WriteString("kind", exhibit.Kind);
            json.WriteStartArray("rows");
            foreach (ExhibitRow row in exhibit.Rows)
            {
                json.WriteStartObject();
                json.WriteString("label", row.Label);
                json.WriteString("text", row.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
