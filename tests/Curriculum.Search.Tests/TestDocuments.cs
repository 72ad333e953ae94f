using System.Collections.Immutable;
using System.Text;
using Curriculum.Search.Documents;
using Curriculum.Search.Indexing;
using Curriculum.Search.Querying;
using FsCheck;
using FsCheck.Fluent;

namespace Curriculum.Search.Tests;

/// <summary>Small documents, and an index over them.</summary>
internal static class TestDocuments
{
    private static readonly string[] Words =
        ["klien", "pemberdayaan", "memberdayakan", "asesmen", "keluarga", "rujukan", "merujuk", "empati", "groupwork", "skills", "posyandu", "Tarmi", "anak-anak", "dan", "ODGJ", "wawancara"];

    /// <summary>A page with one section.</summary>
    public static SearchDocument Page(string url, string title, string text, string summary = "", string kind = "lesson", params SearchTerm[] terms) =>
        new(url, title, kind, [], summary, [new SearchSection("isi", "Isi", text)], [.. terms]);

    /// <summary>The files of an index over documents.</summary>
    public static ImmutableArray<SearchFile> Build(IEnumerable<SearchDocument> documents, SearchOptions? options = null)
    {
        var analyzer = new DocumentAnalyzer();
        return SearchIndex.Build(documents.Select(analyzer.Analyze), options);
    }

    /// <summary>An engine over an index.</summary>
    public static SearchEngine Open(ImmutableArray<SearchFile> files)
    {
        var byName = files.ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal);
        return new SearchEngine(name => byName[name]);
    }

    /// <summary>An engine over documents.</summary>
    public static SearchEngine Open(params SearchDocument[] documents) => Open(Build(documents));

    /// <summary>The text of a file.</summary>
    public static string Text(SearchFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    /// <summary>Whole sites of random pages.</summary>
    public static Arbitrary<SearchDocument[]> Sites
    {
        get
        {
            var text = Gen.Elements(Words).ArrayOf().Select(words => string.Join(' ', words));
            var section =
                from heading in text
                from body in text
                select new SearchSection("a", heading, body);
            var page =
                from number in Gen.Choose(0, 40)
                from title in text
                from summary in text
                from sections in section.ArrayOf()
                from term in text
                from role in Gen.Elements(TermRole.Name, TermRole.Lead, TermRole.Mention)
                from facet in Gen.Elements("satu", "dua")
                select new SearchDocument(
                    $"halaman/{number:00}.html",
                    title,
                    number % 2 == 0 ? "lesson" : "concept",
                    [new SearchFacet("module", facet)],
                    summary,
                    [.. sections],
                    [new SearchTerm(term, role)]);
            return page.ArrayOf().Select(pages => pages.DistinctBy(one => one.Url).ToArray()).ToArbitrary();
        }
    }
}
