using System.Buffers.Binary;
using Curriculum.Content.Privacy;
using Curriculum.Pipelines;
using Xunit;

namespace Curriculum.Content.Tests.Privacy;

public sealed class MediaScanTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_photograph_that_knows_where_it_was_taken_is_an_error(bool little)
    {
        byte[] gps = Ifd(little, (2, 5, 3, 0), (4, 5, 3, 0));
        byte[] jpeg = Jpeg(Tiff(little, (0x8825, 4, 1, 8 + 2 + 12 + 4), gps));

        Diagnostic found = Assert.Single(PrivacyScan.ScanFile("media/foto.jpg", jpeg));

        Assert.Equal((PrivacyRules.ImageMetadata, "GPS", 1), (found.Rule, found.Arguments[1], found.Line));
    }

    [Theory]
    [InlineData((ushort)0x013B)]
    [InlineData((ushort)0x9C9D)]
    public void A_photograph_that_names_its_author_is_an_error(ushort tag) =>
        Assert.Equal("Author", Assert.Single(PrivacyScan.ScanFile("media/foto.jpg", Jpeg(Tiff(true, (tag, 2, 12, 26), [])))).Arguments[1]);

    [Fact]
    public void A_block_of_positions_with_nothing_but_its_version_says_nothing() =>
        Assert.Empty(PrivacyScan.ScanFile("media/foto.jpg", Jpeg(Tiff(true, (0x8825, 4, 1, 26), Ifd(true, (0, 1, 4, 0))))));

    [Fact]
    public void A_photograph_with_only_a_camera_and_a_licence_is_fine() =>
        Assert.Empty(PrivacyScan.ScanFile("media/foto.jpg", Jpeg(Tiff(true, (0x8298, 2, 12, 26), Ifd(true, (0x0110, 2, 4, 0))))));

    [Theory]
    [InlineData("<exif:GPSLatitude>0</exif:GPSLatitude>", "GPS")]
    [InlineData("<dc:creator>x</dc:creator>", "Author")]
    public void What_editors_write_beside_the_picture_is_read_too(string xmp, string kind) =>
        Assert.Equal(kind, Assert.Single(PrivacyScan.ScanFile("media/foto.jpg", Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. System.Text.Encoding.UTF8.GetBytes(xmp)]))).Arguments[1]);

    [Fact]
    public void Pictures_of_other_kinds_are_read_too()
    {
        byte[] tiff = Tiff(false, (0x8825, 4, 1, 26), Ifd(false, (2, 5, 3, 0)));

        Assert.Single(PrivacyScan.ScanFile("media/a.png", [0x89, .. "PNG\r\n\u001a\n"u8, .. Big(tiff.Length), .. "eXIf"u8, .. tiff, 0, 0, 0, 0]));
        Assert.Single(PrivacyScan.ScanFile("media/a.png", [0x89, .. "PNG\r\n\u001a\n"u8, .. Big(8), .. "tEXtAuthor\0x"u8, 0, 0, 0, 0]));
        Assert.Single(PrivacyScan.ScanFile("media/a.webp", [.. "RIFF\0\0\0\0WEBPEXIF"u8, .. Small(tiff.Length), .. tiff]));
    }

    [Fact]
    public void A_photograph_cut_off_anywhere_is_read_within_its_bounds()
    {
        byte[] jpeg = Jpeg(Tiff(true, (0x8825, 4, 1, 26), Ifd(true, (2, 5, 3, 0))));

        Assert.All(Enumerable.Range(0, jpeg.Length), length => Assert.Empty(PrivacyScan.ScanFile("media/foto.jpg", jpeg.AsSpan(0, length))));
        Assert.Single(PrivacyScan.ScanFile("media/foto.jpg", jpeg));
    }

    [Theory]
    [InlineData("pelajaran/laporan.docx")]
    [InlineData("media/pindaian.PDF")]
    [InlineData("media/daftar.xlsx")]
    public void A_document_among_the_content_is_a_warning(string path) => Assert.Equal(PrivacyRules.DocumentFile, Assert.Single(PrivacyScan.ScanFile(path, [])).Rule);

    [Theory]
    [InlineData("media/a.svg")]
    [InlineData("media/a.webp")]
    [InlineData("media/a.woff2")]
    public void Other_files_are_nobody_s(string path) => Assert.Empty(PrivacyScan.ScanFile(path, "<svg/>"u8));

    private static byte[] Jpeg(byte[] tiff) => Segment(0xE1, [.. "Exif\0\0"u8, .. tiff]);

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static byte[] Tiff(bool little, (ushort Tag, ushort Type, uint Count, uint Value) entry, byte[] rest) =>
        [.. little ? (byte[])[.. "II"u8, 42, 0, 8, 0, 0, 0] : [.. "MM"u8, 0, 42, 0, 0, 0, 8], .. Ifd(little, entry), .. rest];

    private static byte[] Ifd(bool little, params (ushort Tag, ushort Type, uint Count, uint Value)[] entries)
    {
        byte[] bytes = new byte[2 + (entries.Length * 12) + 4];
        Write(bytes, 0, (ushort)entries.Length);
        for (int i = 0; i < entries.Length; i++)
        {
            int at = 2 + (i * 12);
            Write(bytes, at, entries[i].Tag);
            Write(bytes, at + 2, entries[i].Type);
            WriteLong(bytes, at + 4, entries[i].Count);
            WriteLong(bytes, at + 8, entries[i].Value);
        }

        return bytes;

        void Write(byte[] target, int at, ushort value)
        {
            if (little) BinaryPrimitives.WriteUInt16LittleEndian(target.AsSpan(at), value);
            else BinaryPrimitives.WriteUInt16BigEndian(target.AsSpan(at), value);
        }

        void WriteLong(byte[] target, int at, uint value)
        {
            if (little) BinaryPrimitives.WriteUInt32LittleEndian(target.AsSpan(at), value);
            else BinaryPrimitives.WriteUInt32BigEndian(target.AsSpan(at), value);
        }
    }

    private static byte[] Big(int value) => [0, 0, (byte)(value >> 8), (byte)value];

    private static byte[] Small(int value) => [(byte)value, (byte)(value >> 8), 0, 0];
}
