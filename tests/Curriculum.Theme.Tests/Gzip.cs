using System.IO.Compression;
using System.Text;

namespace Curriculum.Theme.Tests;

/// <summary>What a text weighs on its way to a phone.</summary>
internal static class Gzip
{
    public static int Size(string text) => Size(Encoding.UTF8.GetBytes(text));

    public static int Size(ReadOnlyMemory<byte> bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes.Span);
        }

        return (int)memory.Length;
    }
}
