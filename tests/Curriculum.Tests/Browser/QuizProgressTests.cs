using System.Globalization;
using Curriculum.Tests.Support;
using Microsoft.Playwright;

namespace Curriculum.Tests.Browser;

/// <summary>What the device remembers: resume, review over days, shelf, file, hand-in.</summary>
[Collection(BrowserCollection.Name)]
public sealed class QuizProgressTests(BrowserFixture browser)
{
    private static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private static string Quiz => BrowserFixture.PageWith("quiz-keys", "Soal 8 dari 8");

    [Fact]
    public async Task A_quiz_goes_on_where_it_was_left()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go(Quiz);
        IPage page = visitor.Page;
        for (int i = 1; i <= 2; i++)
        {
            await QuizHand.ByMouse(page.Locator($"#soal-{i}"));
            await page.Locator("quiz-set > .quiz-bar button").Last.ClickAsync();
            await Assertions.Expect(page.Locator($"#soal-{i + 1} .ask-n")).ToBeFocusedAsync();
        }

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("#soal-3")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#soal-1")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("quiz-set > .ask-say")).ToContainTextAsync("masih tersimpan");
        await page.Locator("quiz-set > .quiz-bar button").First.ClickAsync();
        await Assertions.Expect(page.Locator("#soal-2 .ask-say")).ToContainTextAsync("Tepat");
    }

    [Fact]
    public async Task Questions_come_back_when_their_day_has_come()
    {
        await using Visitor visitor = await browser.Open(new BrowserNewContextOptions { TimezoneId = "Asia/Jakarta" });
        IPage page = visitor.Page;
        await page.Clock.SetFixedTimeAsync(Monday);
        await visitor.Go(Quiz);
        await QuizHand.ByMouse(page.Locator("#soal-1"));
        await page.Locator("quiz-set > .quiz-bar button").Last.ClickAsync();
        await QuizHand.ByMouse(page.Locator("#soal-2"), right: false);
        await visitor.Go("latihan.html");
        await Assertions.Expect(page.Locator(".desk-due")).ToContainTextAsync("Ulangan berikutnya 1 hari lagi");

        // The wrong one is due on the next day, the right one on the day after it.
        await page.Clock.SetFixedTimeAsync(Monday.AddDays(1));
        await visitor.Go("latihan.html");
        await Assertions.Expect(page.Locator(".desk-due")).ToContainTextAsync("1 soal menunggu");
        await page.Locator(".desk-review").ClickAsync();
        await QuizHand.ByMouse(page.Locator("#soal-1"));
        await Assertions.Expect(page.Locator(".desk-due")).ToContainTextAsync("Tidak ada yang perlu diulang");

        await page.Clock.SetFixedTimeAsync(Monday.AddDays(3));
        await visitor.Go("kemajuan.html");
        await Assertions.Expect(page.Locator("[data-part=review]")).ToContainTextAsync("2 soal menunggu");

        // In their time both climb: the gaps grow.
        await visitor.Go("latihan.html");
        await page.Locator(".desk-review").ClickAsync();
        await QuizHand.ByMouse(page.Locator("#soal-1"));
        await page.Locator("quiz-set > .quiz-bar button").Last.ClickAsync();
        await QuizHand.ByMouse(page.Locator("#soal-2"));
        Assert.Equal("2 2", await page.EvaluateAsync<string>($"Object.values({QuizHand.Store}.items).map((seen) => seen.k).join(' ')"));
        await Assertions.Expect(page.Locator(".desk-due")).ToContainTextAsync("Ulangan berikutnya 5 hari lagi");
    }

    [Fact]
    public async Task A_wrong_pair_counts_as_two_concepts_that_were_mixed_up()
    {
        await using Visitor visitor = await browser.Open();
        ILocator ask = await QuizHand.Open(visitor, "matching");
        string[] concepts = await ask.Locator(".ask-why li").EvaluateAllAsync<string[]>("(rows) => rows.map((row) => row.dataset.concept)");

        await QuizHand.ByMouse(ask, right: false);

        // The first partner of the list was chosen for every pair: its own concept stands in every mistake.
        string[] mixes = await visitor.Page.EvaluateAsync<string[]>($"Object.keys({QuizHand.Store}.mixes)");
        string first = await ask.EvaluateAsync<string>("(ask) => [...ask.querySelectorAll('.ask-why li')].find((row, i) => ask.querySelectorAll('select')[i].dataset.right === '0').dataset.concept");
        Assert.Equal(concepts.Where(concept => concept != first).Select(concept => string.Join('~', new[] { concept, first }.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal), mixes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_question_that_left_the_bank_leaves_the_queue()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go(Quiz);
        await QuizHand.ByMouse(page.Locator("#soal-1"));
        await page.EvaluateAsync($"() => {{ const store = {QuizHand.Store}; const [id] = Object.keys(store.items); store.items[id].d = 1; store.items['sudah-tidak-ada'] = {{ ...store.items[id] }}; localStorage.setItem('bekal.v1.belajar', JSON.stringify(store)); }}");
        await visitor.Go("latihan.html");

        await page.Locator(".desk-review").ClickAsync();

        await Assertions.Expect(page.Locator(".desk-say")).ToContainTextAsync("1 soal lama");
        await Assertions.Expect(page.Locator(".desk-round .ask")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Mixed_practice_draws_what_was_asked_for()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go("latihan.html");
        await page.Locator("select[name=module]").SelectOptionAsync("6");
        await page.Locator("select[name=type]").SelectOptionAsync("single");
        await page.Locator("select[name=level]").SelectOptionAsync("apply");
        List<string> shards = [];
        page.Request += (_, request) => { if (request.Url.Contains("/data/soal/", StringComparison.Ordinal)) shards.Add(request.Url); };

        await page.Locator(".desk-draw").ClickAsync();

        await Assertions.Expect(page.Locator(".desk-round .ask")).ToHaveCountAsync(10);
        Assert.InRange(shards.Count, 1, 4);
        string[] types = await page.Locator(".desk-round .ask").EvaluateAllAsync<string[]>("(asks) => asks.map((ask) => ask.dataset.type)");
        Assert.All(types, static type => Assert.Equal("single", type));
        Assert.Empty(await visitor.Barriers());
        await Assertions.Expect(page.Locator(".desk-round .ask-n").First).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_finished_quiz_is_handed_in_by_a_link(bool right)
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go(Quiz);
        for (int i = 1; i <= 8; i++)
        {
            await page.Locator($"#soal-{i} .ask-sure label").Last.ClickAsync();
            await QuizHand.ByMouse(page.Locator($"#soal-{i}"), right);
            await page.Locator("quiz-set > .quiz-bar button").Last.ClickAsync();
        }

        await Assertions.Expect(page.Locator(".quiz-result h2")).ToBeFocusedAsync();
        int score = int.Parse((await page.Locator(".quiz-result h2").TextContentAsync())!.Split(' ')[0], CultureInfo.InvariantCulture);
        if (right) Assert.Equal(8, score);
        else Assert.InRange(score, 0, 2);
        string link = await page.Locator(".quiz-handin input").InputValueAsync();
        Assert.InRange(link.Length, 100, 2000 * 8 / 30);
        Assert.Empty(await visitor.Barriers());
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tampilkan kode QR" }).ClickAsync();
        await Assertions.Expect(page.Locator(".quiz-code svg[role=img]")).ToBeVisibleAsync();

        // Another device, with nothing in its store.
        await using Visitor lecturer = await browser.Open();
        await lecturer.Go("periksa.html");
        await lecturer.Page.Locator("hand-in input").FillAsync(link);
        await lecturer.Page.Locator("hand-in button").ClickAsync();
        await Assertions.Expect(lecturer.Page.Locator(".desk-say")).ToContainTextAsync($"{score} dari 8 tepat");
        await Assertions.Expect(lecturer.Page.Locator(".desk-round .ask")).ToHaveCountAsync(8);
        await Assertions.Expect(lecturer.Page.Locator(".desk-round .ask-say").First).ToContainTextAsync("keyakinan: yakin");
        Assert.Empty(await lecturer.Barriers());
        await lecturer.Page.Locator("hand-in input").FillAsync(link[..^3] + "x" + link[^2..]);
        await lecturer.Page.Locator("hand-in button").ClickAsync();
        await Assertions.Expect(lecturer.Page.Locator(".desk-say")).ToContainTextAsync("rusak");
    }

    [Fact]
    public async Task Thirty_long_answers_still_fit_into_two_kilobytes()
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go("latihan.html");

        string code = await visitor.Page.EvaluateAsync<string>("""
            () => bekal.encode('evaluasi-proses-dan-hasil', Array.from({ length: 30 }, (_, i) => ({ lesson: 'ab' + String(i).padStart(2, '0'), print: 'abcdef', sure: 3, typed: true, value: 'jawaban é panjang sekali ' + i + 'x'.repeat(99) })))
            """);

        Assert.InRange(code.Length, 30, 1800);
        Assert.Equal(30, await visitor.Page.EvaluateAsync<int>("(code) => bekal.decode(code).answers.filter((answer) => answer.typed && answer.value.startsWith('jawaban é')).length", code));
        Assert.True(await visitor.Page.EvaluateAsync<bool>("(code) => bekal.decode(code.replace('abcdef', 'abcdeg')) === null", code));
    }

    [Fact]
    public async Task The_shelf_keeps_place_bookmark_note_and_finished_lessons_and_moves_to_another_device()
    {
        string lesson = BrowserFixture.PageWith("kind-lesson", "self-check");
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go(lesson);
        await page.Locator(".shelf button").First.ClickAsync();
        await page.Locator(".shelf button").Nth(1).ClickAsync();
        await page.Locator(".shelf summary").ClickAsync();
        await page.Locator(".shelf select").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator(".shelf textarea").FillAsync("Tanyakan ini kepada pembimbing.");
        Assert.Empty(await visitor.Barriers());

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".shelf button").First).ToHaveAttributeAsync("aria-pressed", "true");
        await visitor.Go("index.html");
        await Assertions.Expect(page.Locator(".continue")).ToContainTextAsync("Lanjutkan");
        await visitor.Go("jalur/student-full.html");
        await Assertions.Expect(page.Locator(".route-left")).ToContainTextAsync("1 dari");
        await visitor.Go("kemajuan.html");
        await Assertions.Expect(page.Locator("[data-part=shelf]")).ToContainTextAsync("Tanyakan ini kepada pembimbing.");
        Assert.Empty(await visitor.Barriers());
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-do=export]").ClickAsync());
        string file = await download.PathAsync();

        await using Visitor other = await browser.Open();
        await other.Go("kemajuan.html");
        await other.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await Assertions.Expect(other.Page.Locator(".desk-say")).ToContainTextAsync("1 pelajaran selesai");
        await Assertions.Expect(other.Page.Locator("[data-part=shelf]")).ToContainTextAsync("Tanyakan ini kepada pembimbing.");
        await other.Page.Locator("[data-do=delete]").ClickAsync();
        await other.Page.Locator(".desk-sure button").First.ClickAsync();
        await Assertions.Expect(other.Page.Locator("[data-part=shelf]")).ToContainTextAsync("masih kosong");
        Assert.True(await other.Page.EvaluateAsync<bool>("localStorage.getItem('bekal.v1.belajar') === null"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1, 2")]
    [InlineData("{\"v\": 2, \"items\": {}}")]
    public async Task A_foreign_file_changes_nothing(string text)
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go("kemajuan.html");

        await visitor.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "x.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });

        await Assertions.Expect(visitor.Page.Locator(".desk-say")).ToContainTextAsync("tidak ada yang diubah");
    }

    [Fact]
    public async Task A_hostile_file_brings_only_what_fits()
    {
        const string hostile = """
            {"v":1,"items":{"baik":{"k":1,"d":5,"b":1,"s":0,"t":4,"l":"apa","o":"m1.1.1","c":"broker"},"jahat":{"k":99,"d":-1},"<img src=x>":{"k":0,"d":0,"b":0,"s":0,"t":0,"l":"x","o":"","c":""}},
             "marks":{"javascript:alert(1)":"x","../../rahasia.html":"x","pelajaran/x/y.html":"<img src=x onerror=alert(1)>"},"done":{"__proto__":1,"satu":"dua","tiga":3},"notes":{"pelajaran/x/y.html":["t","n"]},"last":{"u":"https://jahat.example/a.html","t":"x","h":"","d":1}}
            """;
        await using Visitor visitor = await browser.Open();
        await visitor.Go("kemajuan.html");
        visitor.Forget();

        await visitor.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "x.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(hostile) });

        await Assertions.Expect(visitor.Page.Locator(".desk-say")).ToContainTextAsync("1 soal");
        string kept = await visitor.Page.EvaluateAsync<string>("localStorage.getItem('bekal.v1.belajar')");
        foreach (string bad in (string[])["jahat", "javascript:", "..", "https:", "dua"]) Assert.DoesNotContain(bad, kept, StringComparison.Ordinal);
        Assert.Equal(0, await visitor.Page.Locator("[data-part=shelf] img").CountAsync());
        Visit seen = await visitor.Seen("");
        Assert.Empty(seen.Breaches.Concat(seen.Strangers));
    }

    [Fact]
    public async Task Contrasts_and_mastery_are_told_with_links()
    {
        await using Visitor visitor = await browser.Open();
        IPage page = visitor.Page;
        await visitor.Go("kemajuan.html");
        await page.EvaluateAsync("() => { bekal.mix('mediator~broker'); bekal.mix('broker~mediator'); bekal.answer({ id: 'contoh', lesson: bekalKurikulum.l[0].i, outcomes: 'm1.1.1', concept: 'broker' }, true, 3); }");

        await page.ReloadAsync();

        ILocator contrasts = page.Locator("[data-part=contrasts]");
        await Assertions.Expect(contrasts).ToContainTextAsync("Kamu mencampurkan");
        await Assertions.Expect(contrasts).ToContainTextAsync("(2 kali)");
        foreach (ILocator link in await contrasts.Locator("a").AllAsync()) Assert.True(RealSite.Has(new Uri(await link.EvaluateAsync<string>("(a) => a.href")).AbsolutePath.TrimStart('/')));
        await Assertions.Expect(page.Locator("[data-part=modules]")).ToContainTextAsync("0 dari 1 soal dikuasai");
        await page.Locator("[data-part=modules] summary").First.ClickAsync();
        Assert.Empty(await visitor.Barriers());
    }

    [Fact]
    public async Task Everything_works_from_a_folder_and_without_storage()
    {
        await using Visitor visitor = await browser.OpenFolder();
        IPage page = visitor.Page;
        await page.AddInitScriptAsync("Object.defineProperty(globalThis, 'localStorage', { get() { throw new Error('no'); } });");
        visitor.Forget();
        await visitor.Go("latihan.html");
        await page.Locator(".desk-draw").ClickAsync();
        await Assertions.Expect(page.Locator(".desk-round .ask")).ToHaveCountAsync(10);
        await QuizHand.ByMouse(page.Locator("#soal-1"));
        await Assertions.Expect(page.Locator("#soal-1 .ask-say")).ToContainTextAsync("Tepat");
        await visitor.Go("kemajuan.html");
        await Assertions.Expect(page.Locator(".desk-say")).ToContainTextAsync("tidak mengizinkan penyimpanan");
        Visit seen = await visitor.Seen("");
        Assert.Empty(seen.Complaints.Concat(seen.Breaches).Concat(seen.Strangers));
    }

    [Theory]
    [InlineData("bekal", 21, "f65821f320fbd91b651814f9fd41d1664ac7a9e54f304f9629ede3904804da88")]
    [InlineData("https://bekal.example/periksa.html#j=1.casework-dasar.2yTZ.ARtcfnN31.nIjM", 33, "7ded064cf36fefb9ae0b8a7e35a1b2d4c8eb039cbbbe290ac381272683bfc06b")]
    public async Task The_QR_code_is_the_one_that_an_independent_reader_has_read(string text, int size, string print)
    {
        await using Visitor visitor = await browser.Open();
        await visitor.Go(Quiz);
        string rows = await visitor.Page.EvaluateAsync<string>("""
            async (text) => {
              await new Promise((done) => document.head.append(Object.assign(document.createElement('script'), { src: document.querySelector('quiz-set').dataset.qr, onload: done })));
              return bekal.qrMatrix(text).map((row) => row.map(Number).join('')).join('\n');
            }
            """, text);

        Assert.Equal(size, rows.Split('\n').Length);
        Assert.Equal(print, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(rows))));
    }
}
