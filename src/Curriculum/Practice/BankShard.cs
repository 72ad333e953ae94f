using System.Text.Encodings.Web;
using System.Text.Json;
using Curriculum.Exercises.Items;
using Curriculum.Pipelines;
using Curriculum.Theme.Rendering;

namespace Curriculum.Practice;

/// <summary>The questions of one lesson as a classic script: it works over <c>file://</c> and under the security policy, where data cannot be fetched.</summary>
/// <param name="Lesson">The lesson's slug.</param>
/// <param name="Items">Its questions, in the order of the bank.</param>
internal sealed record BankShard(string Lesson, EquatableArray<Item> Items)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The script: <c>bekalSoal("lesson",[…])</c>, names of one letter, nothing that is empty.</summary>
    public ReadOnlyMemory<byte> Write()
    {
        using MemoryStream stream = new();
        stream.Write("bekalSoal("u8);
        using (Utf8JsonWriter json = new(stream, Options)) json.WriteStringValue(Lesson);
        stream.WriteByte((byte)',');
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartArray();
            foreach (Item item in Items) Write(item, json);
            json.WriteEndArray();
        }

        stream.Write(");\n"u8);
        return stream.ToArray();
    }

    private static void Write(Item item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("i", item.Id);
        json.WriteString("t", item.Type.Name());
        json.WriteString("o", string.Join(' ', item.Outcomes));
        json.WriteString("c", item.Concepts.FirstOrDefault() ?? "");
        json.WriteString("b", item.Bloom.Name());
        json.WriteString("x", Asking.Print(item));
        Text(json, "v", item.Stem.Vignette);
        json.WriteString("q", item.Stem.LeadIn);
        List(json, "d", item.Exhibits, (sheet, _) =>
        {
            json.WriteString("n", sheet.Name);
            List(json, "r", sheet.Rows, (row, _) =>
            {
                Text(json, "l", row.Label);
                json.WriteString("t", row.Text);
            });
        });
        List(json, "a", item.Options, (option, _) =>
        {
            json.WriteString("t", option.Text);
            json.WriteString("f", option.Feedback);
            if (option.Correct) json.WriteNumber("k", 1);
            Text(json, "m", Asking.Mix(item, option) ?? "");
            if (!string.Equals(option.LessonRef, item.LessonRef, StringComparison.Ordinal)) Text(json, "u", option.LessonRef);
        });
        List(json, "p", item.Pairs, (pair, _) =>
        {
            json.WriteString("l", pair.Left);
            json.WriteString("r", pair.Right);
            json.WriteString("f", pair.Feedback);
            Text(json, "c", pair.Concept ?? "");
        });
        List(json, "s", Asking.Shown(item), (step, _) =>
        {
            json.WriteString("t", step.Text);
            json.WriteNumber("n", step.Place);
        });
        if (item.Accepted.Count > 0)
        {
            json.WriteString("k", string.Join('|', item.Accepted));
            json.WriteString("n", Asking.Answer(item));
        }

        Text(json, "h", item.Hint);
        if (item.Options.Count + item.Pairs.Count == 0) Text(json, "w", item.Rationale);
        Text(json, "u", item.LessonRef);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T, int> write)
    {
        if (items.Count == 0) return;
        json.WriteStartArray(name);
        for (int i = 0; i < items.Count; i++)
        {
            json.WriteStartObject();
            write(items[i], i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
