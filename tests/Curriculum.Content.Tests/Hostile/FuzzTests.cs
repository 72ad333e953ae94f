using System.Text;
using Curriculum.Content.Addresses;
using Curriculum.Content.Markdown;
using Curriculum.Content.Privacy;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Content.Tests.Hostile;

public sealed class FuzzTests
{
    [Fact]
    public void Any_body_becomes_well_formed_html_with_ids_that_are_there_once() =>
        Soup.Check(Soup.Markdown, 4_000, static text =>
        {
            Rendered rendered = Rendered.Unread(text);
            HtmlJudge.Accepts(rendered.Html(), text);
            Assert.All(rendered.Found, static found => Assert.True(found.Line >= 1 && found.Column >= 1));
        });

    [Fact]
    public void Any_anchor_of_a_body_is_an_id_on_the_page() =>
        Soup.Check(Soup.Markdown, 1_000, static text =>
        {
            Rendered rendered = Rendered.Unread(text);
            string html = rendered.Html();
            Assert.All(rendered.Body?.Anchors ?? [], anchor => Assert.Contains("id=\"" + Html.Escape(anchor) + "\"", html, StringComparison.Ordinal));
        });

    [Fact]
    public void Any_yaml_becomes_a_tree_or_findings_with_lines() =>
        Soup.Check(Soup.Yaml, 8_000, static text =>
        {
            SourceText source = new("pengetahuan/uji.yml", text);
            List<Diagnostic> found = [];
            YamlNode? node = YamlReader.Read(source, found);
            Assert.All(found, static finding => Assert.True(finding.Line >= 1 && finding.Column >= 1));
            if (node is not null && found.Count == 0) new YamlBinder(source, found).Bind<Fields>(node);
        });

    [Fact]
    public void Any_front_matter_becomes_a_record_or_findings_and_leaves_the_body_where_it_is() =>
        Soup.Check(from yaml in Soup.Yaml from body in Soup.Markdown select (yaml, body), 4_000, static pair =>
        {
            SourceText source = new("pelajaran/uji/a.md", "---\n" + pair.yaml + "\n---\n" + pair.body);
            List<Diagnostic> found = [];
            (Fields? record, int start) = FrontMatter.Read<Fields>(source, found);
            Assert.InRange(start, 0, source.Text.Length);
            Assert.True(record is not null || found.Count > 0);

            // A record with defaults stands beside findings about single fields; no record without a finding that says why.
            Assert.True(record is not null || found.Exists(static finding => finding.Rule.Severity == Severity.Error));
            Assert.All(found, finding => Assert.InRange(finding.Line, 1, source.Text.Count(static c => c == '\n') + 2));
        });

    [Fact]
    public void Any_bytes_become_a_text_or_findings() =>
        Soup.Check(ArbMap.Default.GeneratorFor<byte[]>(), 4_000, static bytes =>
        {
            Outcome<SourceText> read = SourceText.Read(new MemoryFiles(bytes).File("pelajaran/uji/a.md"));
            Assert.True(read.HasValue || read.Diagnostics.Count > 0);
            if (read.HasValue) Assert.DoesNotContain(read.Value.Text, static c => char.IsControl(c) && c is not ('\n' or '\t'));
        });

    [Fact]
    public void Any_text_is_scanned_without_naming_what_it_hides() =>
        Soup.Check(Soup.Personal, 6_000, static text =>
        {
            IReadOnlyList<Diagnostic> found = PrivacyScan.Scan(new SourceText("pelajaran/uji/a.md", text), PrivacyAllowance.From(["Tarmi"], ["Desa Waringin"]));
            Assert.Equal(found.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare)), found);
            Assert.All(found, static finding =>
            {
                Assert.Null(finding.Excerpt);
                Assert.InRange(finding.Arguments[0].Length, 1, 4);
                Assert.EndsWith("•", finding.Arguments[0], StringComparison.Ordinal);
            });
        });

    [Fact]
    public void Any_bytes_of_an_image_are_read_within_their_bounds() =>
        Soup.Check(from head in Gen.Elements<byte[]>([0xFF, 0xD8, 0xFF, 0xE1], [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], [.. "RIFF\0\0\0\0WEBPEXIF"u8], [])
                   from middle in Gen.Elements<byte[]>([], [0, 40, .. "Exif\0\0II*\0"u8, 8, 0, 0, 0], [0, 0, 0, 20, .. "eXIfMM\0*"u8, 0, 0, 0, 8], [20, 0, 0, 0, .. "II*\0"u8, 8, 0, 0, 0])
                   from tail in ArbMap.Default.GeneratorFor<byte[]>()
                   select (byte[])[.. head, .. middle, .. tail], 6_000, static bytes =>
        Assert.All(PrivacyScan.ScanFile("media/a.jpg", bytes), static finding => Assert.Equal(PrivacyRules.ImageMetadata, finding.Rule)));

    [Fact]
    public void Any_address_is_judged_and_a_relative_one_stays_inside() =>
        Soup.Check(Gen.Elements("..", ".", "/", "//", "\\", "%2e", "%2f", "%5c", "%25", "%00", "a", "b.md", "#", "?", ":", "javascript:", "https://", "mailto:", " ", "\t", "\u202E", "\uFF0E", "C:", "@", "&").ArrayOf().Select(static parts => string.Concat(parts)), 8_000, static url =>
        {
            JudgedUrl judged = UrlPolicy.Judge(url, "pelajaran/a");
            if (judged.Kind == UrlKind.Relative) Assert.DoesNotContain("..", judged.Path.Split('/'));
            if (judged.Kind == UrlKind.External) Assert.Matches("(?i)^\\s*(https?|mailto|tel)(:|%3a)", url);
        });

    private sealed record Fields
    {
        [Field(Required = true)]
        public string Title { get; init; } = "";

        [Field]
        public string Summary { get; init; } = "";

        [Field(Min = 1, Max = 600)]
        public int Minutes { get; init; }

        [Field]
        public EquatableArray<string> Tags { get; init; } = [];

        [Field]
        public DateOnly? Updated { get; init; }

        [Field]
        public EquatableArray<Keyed<string>> Empty { get; init; } = [];
    }
}
