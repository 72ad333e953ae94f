using System.Buffers.Binary;

namespace Curriculum.Content.Privacy;

/// <summary>Reads just enough of an image to see whether it tells a place or a person: EXIF in JPEG, PNG and WebP, XMP and text chunks.</summary>
/// <remarks>Every read is bounded by the bytes that are there; a broken file tells nothing.</remarks>
internal static class MediaScan
{
    private static readonly string[] Documents = [".docx", ".doc", ".pdf", ".xlsx", ".xls", ".pptx", ".ppt", ".odt", ".ods", ".odp", ".rtf", ".tif", ".tiff", ".heic", ".zip", ".rar"];

    public static bool IsDocument(string ending) => Documents.Contains(ending, StringComparer.Ordinal);

    /// <summary>What the image tells ("GPS", "Author"), or nothing.</summary>
    public static string Personal(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return Jpeg(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) return Png(bytes);
        return bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8) ? WebP(bytes) : "";
    }

    private static string Jpeg(ReadOnlySpan<byte> bytes)
    {
        // Segments: FF, marker, length of two bytes that counts itself. The picture begins at FF DA.
        for (int at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            byte marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is 0xDA or 0xD9) return "";
            int length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length) return "";
            ReadOnlySpan<byte> segment = bytes.Slice(at + 4, length - 2);
            string found = marker switch
            {
                0xE1 when segment.StartsWith("Exif\0\0"u8) => Exif.Personal(segment[6..]),
                0xE1 when segment.StartsWith("http://ns.adobe.com/"u8) => Xmp(segment),
                0xED when segment.IndexOf((ReadOnlySpan<byte>)[0x1C, 0x02, 0x50]) >= 0 => "Author",
                _ => "",
            };
            if (found.Length > 0) return found;
            at += 2 + length;
        }

        return "";
    }

    private static string Png(ReadOnlySpan<byte> bytes)
    {
        for (int at = 8; at + 12 <= bytes.Length;)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12) return "";
            ReadOnlySpan<byte> kind = bytes.Slice(at + 4, 4), data = bytes.Slice(at + 8, (int)length);
            string found = "";
            if (kind.SequenceEqual("eXIf"u8)) found = Exif.Personal(data);
            else if (kind.SequenceEqual("tEXt"u8) || kind.SequenceEqual("iTXt"u8)) found = data.StartsWith("Author\0"u8) ? "Author" : Xmp(data);
            if (found.Length > 0) return found;
            at += 12 + (int)length;
        }

        return "";
    }

    private static string WebP(ReadOnlySpan<byte> bytes)
    {
        for (int at = 12; at + 8 <= bytes.Length;)
        {
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > bytes.Length - at - 8) return "";
            ReadOnlySpan<byte> kind = bytes.Slice(at, 4), data = bytes.Slice(at + 8, (int)length);
            string found = "";
            if (kind.SequenceEqual("EXIF"u8)) found = Exif.Personal(data.StartsWith("Exif\0\0"u8) ? data[6..] : data);
            else if (kind.SequenceEqual("XMP "u8)) found = Xmp(data);
            if (found.Length > 0) return found;
            at += 8 + (int)length + (int)(length & 1);
        }

        return "";
    }

    private static string Xmp(ReadOnlySpan<byte> data)
    {
        if (data.IndexOf("GPSLatitude"u8) >= 0) return "GPS";
        return data.IndexOf("dc:creator"u8) >= 0 || data.IndexOf("photoshop:AuthorsPosition"u8) >= 0 ? "Author" : "";
    }
}
