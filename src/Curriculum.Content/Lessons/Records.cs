using Curriculum.Content.Knowledge;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Lessons;

/// <summary>The front matter of a lesson.</summary>
public sealed record LessonFrontMatter
{
    /// <summary>Shown as the page's heading.</summary>
    [Field(Required = true, Example = "title: Ventilasi")]
    public string Title { get; init; } = "";

    /// <summary>One or two sentences for lists and search engines.</summary>
    [Field(Required = true, Shortest = 40, Longest = 200, Example = "summary: Mendengar luapan perasaan tanpa menghakimi.")]
    public string Summary { get; init; } = "";

    /// <summary>Outcomes that the lesson serves; their texts stand in the module's <c>_modul.yml</c>.</summary>
    [Field(Required = true, Example = "outcomes: [m4.3.1]")]
    public EquatableArray<Located<string>> Outcomes { get; init; }

    /// <summary>Concepts whose main lesson this is.</summary>
    [Field]
    public EquatableArray<Located<string>> Concepts { get; init; }

    /// <summary>Concepts that are touched upon.</summary>
    [Field]
    public EquatableArray<Located<string>> Also { get; init; }

    /// <summary>Slugs of lessons to read first.</summary>
    [Field]
    public EquatableArray<Located<string>> Prerequisites { get; init; }

    /// <summary>Minutes of study.</summary>
    [Field(Required = true, Min = 1, Max = 600, Example = "minutes: 30")]
    public int Minutes { get; init; }

    /// <summary>Place in the module, from 1.</summary>
    [Field(Required = true, Min = 0, Max = 9999, Example = "order: 2")]
    public Located<int> Order { get; init; }

    /// <summary>Free words for search.</summary>
    [Field]
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Day of the last review of the content.</summary>
    [Field]
    public DateOnly? Updated { get; init; }

    /// <summary>Old addresses of this page, relative to the site.</summary>
    [Field]
    public EquatableArray<Located<string>> RedirectFrom { get; init; }
}

/// <summary>A module: <c>pelajaran/&lt;modul&gt;/_modul.yml</c>.</summary>
public sealed record ModuleFile
{
    /// <summary>Id, such as m4.</summary>
    [Field(Required = true, Example = "id: m4")]
    public string Id { get; init; } = "";

    /// <summary>Shown as the module's heading.</summary>
    [Field(Required = true, Example = "title: Casework")]
    public string Title { get; init; } = "";

    /// <summary>The same in English.</summary>
    [Field]
    public string? TitleEn { get; init; }

    /// <summary>Place in the curriculum.</summary>
    [Field(Required = true, Min = 0, Max = 9999, Example = "order: 4")]
    public Located<int> Order { get; init; }

    /// <summary>One sentence about the module.</summary>
    [Field]
    public string? Summary { get; init; }

    /// <summary>The same in English.</summary>
    [Field]
    public string? SummaryEn { get; init; }

    /// <summary>What students can do after the module's lessons.</summary>
    [Field]
    public EquatableArray<Outcome> Outcomes { get; init; }

    /// <summary>Whether some of its outcomes could not be read.</summary>
    public bool Lost { get; init; }
}

/// <summary>A learning outcome.</summary>
public sealed record Outcome
{
    /// <summary>Id: m&lt;module&gt;.&lt;lesson&gt;.&lt;n&gt;.</summary>
    [Field(Required = true, Example = "id: m4.3.1")]
    public Located<string> Id { get; init; }

    /// <summary>What a student can do.</summary>
    [Field(Required = true, Example = "text: Membedakan dua teknik dari contoh kalimat.")]
    public string Text { get; init; } = "";

    /// <summary>The same in English.</summary>
    [Field]
    public string? TextEn { get; init; }
}

/// <summary>The front matter of a placement reflection.</summary>
public sealed record ReflectionFrontMatter
{
    /// <summary>Shown as the page's heading.</summary>
    [Field(Required = true, Example = "title: Belajar dari relawan")]
    public string Title { get; init; } = "";

    /// <summary>The same in English.</summary>
    [Field]
    public string? TitleEn { get; init; }

    /// <summary>One or two sentences for lists.</summary>
    [Field(Required = true, Shortest = 40, Longest = 200, Example = "summary: Tiga bulan bersama relawan.")]
    public string Summary { get; init; } = "";

    /// <summary>The kind of institution or its public name.</summary>
    [Field(Required = true, Example = "institution: Dinas Sosial kabupaten")]
    public string Institution { get; init; } = "";

    /// <summary>The part of the institution.</summary>
    [Field]
    public string? Unit { get; init; }

    /// <summary>Regency, city or province; nothing smaller.</summary>
    [Field(Required = true, Example = "place: Jawa Timur")]
    public string Place { get; init; } = "";

    /// <summary>The programme of the placement.</summary>
    [Field]
    public string? Programme { get; init; }

    /// <summary>The university, where published.</summary>
    [Field]
    public string? University { get; init; }

    /// <summary>The field of study.</summary>
    [Field]
    public string? StudyProgramme { get; init; }

    /// <summary>When it began (year, month or day).</summary>
    [Field]
    public string? Start { get; init; }

    /// <summary>When it ended.</summary>
    [Field]
    public string? End { get; init; }

    /// <summary>How long, in words.</summary>
    [Field(Required = true, Example = "duration: 3 bulan")]
    public string Duration { get; init; } = "";

    /// <summary>How long, in days, for comparison.</summary>
    [Field(Min = 1, Max = 1000)]
    public int? DurationDays { get; init; }

    /// <summary>A setting of the knowledge base.</summary>
    [Field(Required = true, Example = "setting: set-lks")]
    public Located<string> Setting { get; init; }

    /// <summary>Populations met.</summary>
    [Field]
    public EquatableArray<Located<string>> Populations { get; init; }

    /// <summary>Levels of intervention.</summary>
    [Field]
    public EquatableArray<Located<string>> Levels { get; init; }

    /// <summary>Methods used.</summary>
    [Field]
    public EquatableArray<Located<string>> Methods { get; init; }

    /// <summary>Techniques and tools used.</summary>
    [Field]
    public EquatableArray<Located<string>> TechniquesTools { get; init; }

    /// <summary>Stages gone through.</summary>
    [Field]
    public EquatableArray<Located<string>> StagesUsed { get; init; }

    /// <summary>Concepts that the reflection shows at work.</summary>
    [Field]
    public EquatableArray<Located<string>> Concepts { get; init; }

    /// <summary>What was really done.</summary>
    [Field(Required = true, Example = "activities: [Mendampingi kunjungan rumah]")]
    public EquatableArray<string> Activities { get; init; }

    /// <summary>Moments that were hard.</summary>
    [Field]
    public EquatableArray<string> HardMoments { get; init; }

    /// <summary>What was learned.</summary>
    [Field]
    public EquatableArray<string> Learned { get; init; }

    /// <summary>The published work that it rests on.</summary>
    [Field]
    public Credit? Credit { get; init; }

    /// <summary>Day of the last review.</summary>
    [Field]
    public DateOnly? Updated { get; init; }

    /// <summary>Place in lists.</summary>
    [Field(Min = 0, Max = 9999)]
    public int Order { get; init; }

    /// <summary>Old addresses of this page.</summary>
    [Field]
    public EquatableArray<Located<string>> RedirectFrom { get; init; }
}

/// <summary>The front matter of any other page.</summary>
public sealed record PageFrontMatter
{
    /// <summary>Shown as the page's heading.</summary>
    [Field(Required = true, Example = "title: Tentang")]
    public string Title { get; init; } = "";

    /// <summary>One or two sentences.</summary>
    [Field(Required = true, Shortest = 40, Longest = 200, Example = "summary: Untuk siapa situs ini dan siapa yang menulisnya.")]
    public string Summary { get; init; } = "";

    /// <summary>Day of the last review.</summary>
    [Field]
    public DateOnly? Updated { get; init; }

    /// <summary>Place in lists.</summary>
    [Field(Min = 0, Max = 9999)]
    public int Order { get; init; }

    /// <summary>Old addresses of this page.</summary>
    [Field]
    public EquatableArray<Located<string>> RedirectFrom { get; init; }
}

/// <summary>Settings of the site: <c>situs.yml</c>.</summary>
public sealed record SiteFile
{
    /// <summary>The site's name.</summary>
    [Field(Required = true, Example = "name: Bekal Praktikum")]
    public string Name { get; init; } = "";

    /// <summary>The name in English.</summary>
    [Field]
    public string? NameEn { get; init; }

    /// <summary>A line under the name.</summary>
    [Field]
    public string? Tagline { get; init; }

    /// <summary>The line in English.</summary>
    [Field]
    public string? TaglineEn { get; init; }

    /// <summary>One sentence about the site.</summary>
    [Field(Required = true, Example = "description: Bahan ajar sebelum praktikum.")]
    public string Description { get; init; } = "";

    /// <summary>The sentence in English.</summary>
    [Field]
    public string? DescriptionEn { get; init; }

    /// <summary>Where the site will be published, for feeds and previews.</summary>
    [Field]
    public Located<string>? BaseUrl { get; init; }

    /// <summary>Where its source is.</summary>
    [Field]
    public string? Repository { get; init; }

    /// <summary>From the repository to a file's editor.</summary>
    [Field]
    public string? EditPath { get; init; }

    /// <summary>Languages; the first is the content's.</summary>
    [Field(OneOf = ["id", "en"])]
    public EquatableArray<string> Languages { get; init; } = ["id"];

    /// <summary>The seed of generated questions and cases.</summary>
    [Field]
    public string Seed { get; init; } = "1";

    /// <summary>Name of the content's licence.</summary>
    [Field]
    public string? License { get; init; }

    /// <summary>Its text.</summary>
    [Field]
    public string? LicenseUrl { get; init; }

    /// <summary>Who publishes.</summary>
    [Field]
    public string? Organization { get; init; }

    /// <summary>The main navigation.</summary>
    [Field]
    public EquatableArray<NavigationItem> Navigation { get; init; }
}

/// <summary>A link of the main navigation.</summary>
public sealed record NavigationItem
{
    /// <summary>Address in the site.</summary>
    [Field(Required = true, Example = "page: glosarium.html")]
    public Located<string> Page { get; init; }

    /// <summary>The link's words.</summary>
    [Field(Required = true, Example = "label: Glosarium")]
    public string Label { get; init; } = "";

    /// <summary>The same in English.</summary>
    [Field]
    public string? LabelEn { get; init; }
}

/// <summary>Learning paths: <c>jalur.yml</c>.</summary>
public sealed record PathsFile
{
    /// <summary>Whether some of its paths could not be read.</summary>
    public bool Lost { get; init; }

    /// <summary>The paths.</summary>
    [Field(Required = true, Example = "paths: [{ id: jalur-inti, title: Jalur inti, lessons: [apa-itu-praktikum] }]")]
    public EquatableArray<LearningPath> Paths { get; init; }
}

/// <summary>Lessons in a recommended order, for one kind of reader.</summary>
public sealed record LearningPath
{
    /// <summary>Id and address.</summary>
    [Field(Required = true, Address = true, Example = "id: jalur-inti")]
    public Located<string> Id { get; init; }

    /// <summary>Shown as its heading.</summary>
    [Field(Required = true, Example = "title: Jalur inti")]
    public string Title { get; init; } = "";

    /// <summary>The same in English.</summary>
    [Field]
    public string? TitleEn { get; init; }

    /// <summary>For whom and how long.</summary>
    [Field]
    public string? Note { get; init; }

    /// <summary>The same in English.</summary>
    [Field]
    public string? NoteEn { get; init; }

    /// <summary>Who goes it.</summary>
    [Field(OneOf = ["student", "lecturer", "intern"])]
    public string Audience { get; init; } = "student";

    /// <summary>The setting it prepares for.</summary>
    [Field]
    public Located<string>? Setting { get; init; }

    /// <summary>Slugs in order; a single * means all lessons.</summary>
    [Field(Required = true, Example = "lessons: [apa-itu-praktikum]")]
    public EquatableArray<Located<string>> Lessons { get; init; }
}
