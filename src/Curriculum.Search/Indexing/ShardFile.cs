using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Curriculum.Search.Indexing;

/// <summary>Writes and reads <c>BekalSearch.shard("name",{…});</c>.</summary>
internal static class ShardFile
{
    public const string CoreName = "core.js";
    private const string Head = "BekalSearch.shard(\"";
    private const string Tail = ");\n";

    // '<' and '&' may stand as they are: the file is a script of its own and never part of a page.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A shard whose file name carries the hash of its content.</summary>
    public static SearchFile Write(char kind, int number, Action<Utf8JsonWriter> content)
    {
        var body = WriteBody(content);
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
        var hash = Convert.ToBase64String(SHA256.HashData(body.Span).AsSpan(0, 6)).Replace('+', '-').Replace('/', '_');
        return new SearchFile($"{name}-{hash}.js", Wrap(name, body));
    }

    /// <summary>The core, whose name pages know.</summary>
    public static SearchFile WriteCore(Action<Utf8JsonWriter> content) => new(CoreName, Wrap("core", WriteBody(content)));

    /// <summary>The content of a shard.</summary>
    /// <exception cref="InvalidDataException">The text is no shard.</exception>
    public static JsonElement Read(string text)
    {
        var start = text.IndexOf(',', StringComparison.Ordinal) + 1;
        if (!text.StartsWith(Head, StringComparison.Ordinal) || !text.EndsWith(Tail, StringComparison.Ordinal) || start == 0)
        {
            throw new InvalidDataException("This is no shard of the search index.");
        }

        using var document = JsonDocument.Parse(text.AsMemory(start, text.Length - start - Tail.Length));
        return document.RootElement.Clone();
    }

    private static ReadOnlyMemory<byte> WriteBody(Action<Utf8JsonWriter> content)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Json))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static string Wrap(string name, ReadOnlyMemory<byte> body) => $"{Head}{name}\",{Encoding.UTF8.GetString(body.Span)}{Tail}";
}
