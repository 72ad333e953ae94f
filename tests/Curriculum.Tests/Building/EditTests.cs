using Curriculum.Pipelines;
using Curriculum.Tests.Support;

namespace Curriculum.Tests.Building;

/// <summary>A lecturer changes one thing; what follows from it reaches every page, and nothing else is touched.</summary>
public sealed class EditTests
{
    private const string First = "pelajaran/dasar/satu.md";
    private const string Second = "pelajaran/dasar/dua.md";

    private static string[] Codes(RunReport report) => [.. report.Diagnostics.Where(static d => d.Rule.Severity == Severity.Error).Select(static d => $"{d.File}:{d.Line} {d.Rule.Code}")];

    [Fact]
    public void A_renamed_title_reaches_the_sidebar_of_its_neighbours()
    {
        using TestSite site = TestSite.From("two-lessons");
        site.Build();

        site.Edit(First, static text => text.Replace("title: Pengantar", "title: Pembuka", StringComparison.Ordinal));
        site.Rebuild();

        Assert.Contains("Pembuka", site.Output("pelajaran/dasar/dua.html"), StringComparison.Ordinal);
        foreach (string page in (string[])["index.html", "pelajaran/dasar/dua.html", "pelajaran/dasar/index.html", "konsep/empati.html", "peta.html", "feed.xml"])
        {
            Assert.DoesNotContain("Pengantar", site.Output(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_edited_text_rewrites_its_own_page_alone()
    {
        using TestSite site = TestSite.From("two-lessons");
        site.Build();

        site.Edit(First, static text => text.Replace("Seorang teman", "Seorang kawan", StringComparison.Ordinal));
        site.Rebuild();

        Assert.Equal(["pelajaran/dasar/satu.html"], site.ChangedPages);
    }

    [Fact]
    public void A_file_saved_unchanged_rewrites_nothing()
    {
        using TestSite site = TestSite.From("small-faculty");
        site.Build();

        foreach (string file in (string[])["situs.yml", "pelajaran/relasi/mendengar.md", "pengetahuan/konsep/tahap.yml", "refleksi/panti.md", "halaman/tentang.md"])
        {
            site.Write(file, File.ReadAllText(Path.Combine(site.Input, file)));
        }

        site.Rebuild();

        Assert.Empty(site.Changed);
    }

    [Fact]
    public void A_new_lesson_takes_its_place_between_its_neighbours()
    {
        using TestSite site = TestSite.From("two-lessons");
        site.Build();

        site.Edit(Second, static text => text.Replace("order: 2", "order: 3", StringComparison.Ordinal));
        site.Write("pelajaran/dasar/tengah.md", """
            ---
            title: Di tengah
            summary: Pelajaran baru yang berdiri di antara pengantar dan pelajaran membedakan, sebagai jembatan.
            outcomes: [m1.1.1]
            minutes: 5
            order: 2
            ---

            Isi yang baru.
            """);
        RunReport report = site.Rebuild();

        Assert.Empty(report.Diagnostics);
        Assert.Contains("rel=\"next\" href=\"tengah.html\"", site.Output("pelajaran/dasar/satu.html"), StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\" href=\"tengah.html\"", site.Output("pelajaran/dasar/dua.html"), StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\" href=\"satu.html\"", site.Output("pelajaran/dasar/tengah.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deleted_lesson_is_missed_by_all_who_link_to_it()
    {
        using TestSite site = TestSite.From("two-lessons");
        site.Build();

        RunReport report = site.Delete(First).Build();

        Assert.Equal(["beranda.md:6 KUR100", "pelajaran/dasar/dua.md:6 KUR033", "pelajaran/dasar/dua.md:12 KUR100"], Codes(report));
        Assert.True(site.Has("pelajaran/dasar/satu.html"), "While the site is wrong, the last good one stays.");
    }

    [Fact]
    public void A_deleted_page_that_nobody_links_to_is_gone()
    {
        using TestSite site = TestSite.From("two-lessons");
        site.Build();

        site.Delete("halaman/tentang.md").Rebuild();

        Assert.False(site.Has("halaman/tentang.html"));
        Assert.DoesNotContain("tentang.html", site.Output("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("tentang.html", site.Output("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lesson_moved_to_another_module_is_found_there_by_all_who_name_it()
    {
        using TestSite site = TestSite.From("small-faculty");
        site.Build();

        site.Rename("pelajaran/relasi/empati-dan-simpati.md", "pelajaran/tahap/empati-dan-simpati.md");
        site.Edit("pelajaran/tahap/empati-dan-simpati.md", static text => text.Replace("m1.2.1", "m2.1.1", StringComparison.Ordinal).Replace("order: 2", "order: 9", StringComparison.Ordinal));
        RunReport report = site.Rebuild();

        Assert.Empty(Codes(report));
        Assert.False(site.Has("pelajaran/relasi/empati-dan-simpati.html"));
        Assert.Contains("href=\"../pelajaran/tahap/empati-dan-simpati.html\"", site.Output("konsep/simpati.html"), StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\" href=\"pamit.html\"", site.Output("pelajaran/tahap/empati-dan-simpati.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_definition_reaches_every_tooltip_and_list()
    {
        using TestSite site = TestSite.From("small-faculty");
        site.Build();

        site.Edit("pengetahuan/konsep/relasi.yml", static text => text.Replace("Menyimak isi dan perasaan, lalu", "Menyimak dengan sabar, lalu", StringComparison.Ordinal));
        site.Rebuild();

        foreach (string page in (string[])["pelajaran/relasi/mendengar.html", "pelajaran/tahap/memahami.html", "refleksi/panti.html", "glosarium.html", "konsep/mendengar-aktif.html"])
        {
            Assert.Contains("Menyimak dengan sabar", site.Output(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_new_name_of_the_site_reaches_every_page()
    {
        using TestSite site = TestSite.From("small-faculty");
        site.Build();

        site.Edit("situs.yml", static text => text.Replace("name: Fakultas Kecil", "name: Fakultas Baru", StringComparison.Ordinal).Replace("name_en: Small Faculty", "name_en: New Faculty", StringComparison.Ordinal));
        site.Rebuild();

        foreach (string page in Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories))
        {
            Assert.Contains(page.Contains("/en/", StringComparison.Ordinal) ? "New Faculty" : "Fakultas Baru", File.ReadAllText(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_broken_lesson_keeps_its_last_page_until_it_is_mended()
    {
        using TestSite site = TestSite.From("two-lessons");
        site.Build();

        site.Edit(First, static text => text.Replace("minutes: 10", "minutes: sepuluh", StringComparison.Ordinal).Replace("Seorang teman", "Seorang kawan", StringComparison.Ordinal));
        RunReport broken = site.Rebuild();
        Assert.Contains("pelajaran/dasar/satu.md:6 KUR013", Codes(broken));
        Assert.Contains("Seorang teman", site.Output("pelajaran/dasar/satu.html"), StringComparison.Ordinal);

        site.Edit(First, static text => text.Replace("minutes: sepuluh", "minutes: 12", StringComparison.Ordinal));
        RunReport mended = site.Rebuild();
        Assert.Empty(mended.Diagnostics);
        Assert.Contains("Seorang kawan", site.Output("pelajaran/dasar/satu.html"), StringComparison.Ordinal);
        Tree.Equal(site.Clean(), Tree.Read(site.Folder));
    }

    [Fact]
    public void A_wrong_input_leaves_the_site_as_it_was()
    {
        using TestSite site = TestSite.From("two-lessons");
        site.Build();
        SortedDictionary<string, string> before = Tree.Read(site.Folder);

        site.Edit(First, static text => text.Replace("concepts: [empati]", "concepts: [empat]", StringComparison.Ordinal));
        RunReport report = site.Build();

        Assert.False(report.Published);
        Tree.Equal(before, Tree.Read(site.Folder));
    }

    [Fact]
    public void A_warning_in_an_unchanged_file_is_named_in_every_run()
    {
        using TestSite site = TestSite.From("two-lessons");
        site.Edit(First, static text => text.Replace("Pelajaran ini tentang [[empati]].", "Pelajaran ini tidak menautkan konsepnya.", StringComparison.Ordinal));
        site.Build();

        site.Edit(Second, static text => text.Replace("satu kalimat", "dua kalimat", StringComparison.Ordinal));
        RunReport report = site.Rebuild();

        Diagnostic warning = Assert.Single(report.Diagnostics);
        Assert.Equal(("pelajaran/dasar/satu.md", "KUR046"), (warning.File, warning.Rule.Code));
    }

    [Fact]
    public void A_translation_takes_the_place_of_the_notice_and_leaves_it_again()
    {
        using TestSite site = TestSite.From("small-faculty");
        site.Build();
        Assert.Contains("class=\"fallback\"", site.Output("en/pelajaran/tahap/pamit.html"), StringComparison.Ordinal);

        site.Write("en/pelajaran/tahap/pamit.md", File.ReadAllText(Path.Combine(site.Input, "pelajaran/tahap/pamit.md")).Replace("title: Pamit", "title: Farewell", StringComparison.Ordinal));
        site.Rebuild();
        Assert.Contains("Farewell", site.Output("en/pelajaran/tahap/pamit.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"fallback\"", site.Output("en/pelajaran/tahap/pamit.html"), StringComparison.Ordinal);

        site.Delete("en/pelajaran/tahap/pamit.md").Rebuild();
        Assert.Contains("class=\"fallback\"", site.Output("en/pelajaran/tahap/pamit.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_given_up_takes_its_pages_along()
    {
        using TestSite site = TestSite.From("small-faculty");
        site.Build();
        Assert.True(site.Has("en/index.html"));

        site.Edit("situs.yml", static text => text.Replace("languages: [id, en]", "languages: [id]", StringComparison.Ordinal));
        site.Rebuild();

        Assert.Empty(Directory.EnumerateFiles(Path.Combine(site.Folder, "en"), "*", SearchOption.AllDirectories));
        Assert.DoesNotContain("hreflang", site.Output("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_replaced_picture_is_published_and_a_missing_one_is_named()
    {
        using TestSite site = TestSite.From("small-faculty");
        site.Build();

        site.Write("media/papan.png", "another picture").Rebuild();
        Assert.Equal("another picture", site.Output("media/papan.png"));
        Assert.Equal(["media/papan.png"], site.ChangedPages);

        Assert.Equal(["pelajaran/relasi/mendengar.md:25 KUR102"], Codes(site.Delete("media/papan.png").Rebuild()));
    }

    [Fact]
    public void An_old_address_leads_to_the_new_one()
    {
        using TestSite site = TestSite.From("small-faculty");
        site.Build();

        site.Edit("pelajaran/tahap/pamit.md", static text => text.Replace("minutes:", "redirect_from: [pelajaran/lama/pamit.html]\nminutes:", StringComparison.Ordinal));
        site.Rebuild();

        Assert.Contains("/pelajaran/lama/pamit.html  /pelajaran/tahap/pamit.html  301\n", site.Output("_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lesson_that_took_the_address_of_its_modules_page_gives_it_back()
    {
        using TestSite site = TestSite.From("two-lessons");
        site.Build();
        string module = site.Output("pelajaran/dasar/index.html");

        site.Write("pelajaran/dasar/index.md", File.ReadAllText(Path.Combine(site.Input, Second)).Replace("order: 2", "order: 7", StringComparison.Ordinal).Replace("concepts: [simpati]\n", "", StringComparison.Ordinal)).Rebuild();
        site.Delete("pelajaran/dasar/index.md").Rebuild();

        Assert.Equal(module, site.Output("pelajaran/dasar/index.html"));
        Tree.Equal(site.Clean(), Tree.Read(site.Folder));
    }
}
