using System.Buffers;
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

    /// <summary>Characters of a hash: enough to tell two versions of one shard apart, and short, for the core lists them all.</summary>
    public const int HashLength = 4;

    private const int PerFolder = 64;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? shared;

    // '<' and '&' may stand as they are: the file is a script of its own and never part of a page.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static ReadOnlySpan<byte> Head => "BekalSearch.shard(\""u8;

    private static ReadOnlySpan<byte> Tail => ");\n"u8;

    /// <summary>A shard whose file name carries the hash of its content.</summary>
    public static SearchFile Write(char kind, int number, Action<Utf8JsonWriter> content)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
        var bytes = WriteBytes(name, content);
        var hash = Convert.ToBase64String(SHA256.HashData(bytes).AsSpan(0, 3)).Replace('+', '-').Replace('/', '_');
        return new SearchFile(NameOf(name, number, hash), bytes);
    }

    /// <summary>The file name of a shard; a folder holds 64, since folders of thousands are slow to write and to look at.</summary>
    public static string NameOf(string name, int number, ReadOnlySpan<char> hash) => string.Create(CultureInfo.InvariantCulture, $"{number / PerFolder}/{name}-{hash}.js");

    /// <summary>The core, whose name pages know.</summary>
    public static SearchFile WriteCore(Action<Utf8JsonWriter> content) => new(CoreName, WriteBytes("core", content));

    /// <summary>The hash in a shard's file name.</summary>
    public static string HashOf(string fileName) => fileName.Substring(fileName.Length - 3 - HashLength, HashLength);

    /// <summary>The content of a shard.</summary>
    /// <exception cref="InvalidDataException">The bytes are no shard.</exception>
    public static JsonElement Read(ReadOnlyMemory<byte> bytes)
    {
        var start = bytes.Span.IndexOf((byte)',') + 1;
        if (start == 0 || !bytes.Span.StartsWith(Head) || !bytes.Span.EndsWith(Tail))
        {
            throw new InvalidDataException("This is no shard of the search index.");
        }

        using var document = JsonDocument.Parse(bytes[start..^Tail.Length]);
        return document.RootElement.Clone();
    }

    private static byte[] WriteBytes(string name, Action<Utf8JsonWriter> content)
    {
        // Kept by each thread: thousands of growing buffers would be most of the memory of a large build.
        var buffer = shared ??= new ArrayBufferWriter<byte>(64 * 1024);
        buffer.ResetWrittenCount();
        buffer.Write(Head);
        buffer.Write(Encoding.ASCII.GetBytes(name));
        buffer.Write("\","u8);
        using (var writer = new Utf8JsonWriter(buffer, Json))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }

        buffer.Write(Tail);
        return buffer.WrittenSpan.ToArray();
    }
}
