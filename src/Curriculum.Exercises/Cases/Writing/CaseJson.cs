using System.Text.Encodings.Web;
using System.Text.Json;

namespace Curriculum.Exercises.Cases;

/// <summary>Writes cases in the form that other tools rely on.</summary>
public static class CaseJson
{
    /// <summary>The version of the form.</summary>
    public const int Schema = 1;

    /// <summary>UTF-8 JSON, keys in their fixed order, LF line ends, a line end at the end.</summary>
    public static byte[] Write(string seed, IEnumerable<PracticeCase> cases)
    {
        using MemoryStream stream = new();
        Write(stream, seed, cases);
        return stream.ToArray();
    }

    /// <summary>As <see cref="Write(string,IEnumerable{PracticeCase})"/>, case by case: any number of them fits into memory.</summary>
    /// <param name="stream">Where it goes; left open.</param>
    /// <param name="seed">The seed of the cases.</param>
    /// <param name="cases">The cases, taken one after another.</param>
    public static void Write(Stream stream, string seed, IEnumerable<PracticeCase> cases)
    {
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteString("seed", seed);
            json.WriteStartArray("cases");
            foreach (PracticeCase practice in cases)
            {
                Case(json, practice);
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Case(Utf8JsonWriter json, PracticeCase practice)
    {
        json.WriteStartObject();
        json.WriteString("id", practice.Id);
        json.WriteString("model", practice.Model);
        json.WriteString("title", practice.Title);
        json.WriteString("summary", practice.Summary);
        json.WriteString("setting", practice.Setting);
        json.WriteString("population", practice.Population);
        json.WriteString("problem", practice.Problem);
        json.WriteString("level", practice.Level);
        Texts(json, "methods", practice.Methods);
        json.WriteNumber("minutes", practice.Minutes);
        Texts(json, "contentNotes", practice.ContentNotes);
        json.WriteString("instead", practice.Instead);
        Texts(json, "outcomes", practice.Outcomes);
        json.WriteBoolean("fictional", value: true);
        Client(json, practice.Client);
        json.WritePropertyName("state");
        State(json, practice.State);
        json.WriteStartArray("documents");
        foreach (CaseDocument document in practice.Documents)
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("kind", document.Kind);
            json.WriteString("title", document.Title);
            json.WriteString("text", document.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("start", practice.Start);
        json.WriteStartArray("nodes");
        foreach (CaseNode node in practice.Nodes) Node(json, node);
        json.WriteEndArray();
        json.WriteStartArray("ends");
        foreach (CaseEnd end in practice.Ends)
        {
            json.WriteStartObject();
            json.WriteString("id", end.Id);
            json.WriteString("kind", end.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts(json, "reflections", practice.Reflections);
        json.WriteEndObject();
    }

    private static void Client(Utf8JsonWriter json, CaseClient client)
    {
        json.WriteStartObject("client");
        json.WriteString("alias", client.Alias);
        json.WriteString("sex", client.Sex);
        json.WriteNumber("age", client.Age);
        json.WriteString("region", client.Region);
        json.WriteStartArray("household");
        foreach (CaseRelative relative in client.Household)
        {
            json.WriteStartObject();
            json.WriteString("alias", relative.Alias);
            json.WriteString("relation", relative.Relation);
            json.WriteNumber("age", relative.Age);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Node(Utf8JsonWriter json, CaseNode node)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        json.WriteString("phase", node.Phase);
        Texts(json, "tags", node.Tags);
        json.WriteString("decision", node.Decision);
        json.WriteString("text", node.Text);
        json.WriteString("question", node.Question);
        Texts(json, "documents", node.Documents);
        json.WriteStartArray("options");
        foreach (CaseOption option in node.Options)
        {
            json.WriteStartObject();
            json.WriteString("id", option.Id);
            json.WriteString("text", option.Text);
            json.WriteNumber("score", option.Score);
            json.WriteBoolean("danger", option.Danger);
            json.WritePropertyName("effects");
            State(json, option.Effects);
            json.WriteString("consequence", option.Consequence);
            json.WriteString("rationale", option.Rationale);
            json.WriteString("lessonRef", option.LessonRef);
            json.WriteString("standardRef", option.StandardRef);
            json.WriteString("next", option.Next);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("next", node.Next);
        json.WriteEndObject();
    }

    private static void State(Utf8JsonWriter json, CaseState state)
    {
        json.WriteStartObject();
        json.WriteNumber("trust", state.Trust);
        json.WriteNumber("safety", state.Safety);
        json.WriteNumber("selfDetermination", state.SelfDetermination);
        json.WriteNumber("information", state.Information);
        json.WriteNumber("time", state.Time);
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
