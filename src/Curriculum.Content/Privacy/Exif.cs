using System.Buffers.Binary;

namespace Curriculum.Content.Privacy;

/// <summary>The tags of a photograph (EXIF in TIFF form): position and author.</summary>
internal static class Exif
{
    private const int MaxEntries = 1000;

    /// <summary>"GPS", "Author" or nothing.</summary>
    /// <param name="tiff">From the byte order mark on.</param>
    public static string Personal(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return "";
        bool little = tiff[0] == 'I' && tiff[1] == 'I';
        if (!little && !(tiff[0] == 'M' && tiff[1] == 'M')) return "";
        uint first = Long(tiff, 4, little);
        uint gps = 0, exif = 0;
        bool author = false;
        foreach ((ushort tag, uint count, uint value) in Entries(tiff, first, little))
        {
            if (tag == 0x8825) gps = value;
            if (tag == 0x8769) exif = value;
            author |= tag is 0x013B or 0x9C9D && count > 1;
        }

        // A latitude or a longitude; a mere version number of the block says nothing.
        if (gps > 0 && Entries(tiff, gps, little).Exists(static entry => entry.Tag is 2 or 4)) return "GPS";
        author |= exif > 0 && Entries(tiff, exif, little).Exists(static entry => entry.Tag is 0xA430 && entry.Count > 1);
        return author ? "Author" : "";
    }

    private static List<(ushort Tag, uint Count, uint Value)> Entries(ReadOnlySpan<byte> tiff, uint offset, bool little)
    {
        List<(ushort, uint, uint)> entries = [];
        if (offset > tiff.Length - 2) return entries;
        int at = (int)offset;
        int count = Math.Min((int)Short(tiff, at, little), MaxEntries);
        at += 2;
        for (int i = 0; i < count && at + 12 <= tiff.Length; i++, at += 12) entries.Add((Short(tiff, at, little), Long(tiff, at + 4, little), Long(tiff, at + 8, little)));
        return entries;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint Long(ReadOnlySpan<byte> bytes, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
