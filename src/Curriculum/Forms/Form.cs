using System.Text;
using Curriculum.Content.Cases;
using Curriculum.Content.Exercises;
using Curriculum.Content.Figures;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Lessons;
using Curriculum.Content.Yaml;

namespace Curriculum.Forms;

/// <summary>A kind of YAML that a lecturer writes, and the record that reads it.</summary>
/// <param name="Name">Its name on the command line, in anchors and in the words files.</param>
/// <param name="Record">The record of its outermost keys.</param>
/// <param name="Places">The files below <c>input/</c> that hold it, or the block of Markdown.</param>
internal sealed record Form(string Name, Type Record, string[] Places)
{
    private static readonly string[] Endings = ["Fields", "Data"];

    /// <summary>Whole files and heads of pages: what editors check by the schema.</summary>
    public static IReadOnlyList<Form> Files { get; } =
    [
        new("lesson", typeof(LessonFrontMatter), ["pelajaran/<modul>/<slug>.md"]),
        new("module", typeof(ModuleFile), ["pelajaran/<modul>/_modul.yml"]),
        new("reflection", typeof(ReflectionFrontMatter), ["refleksi/<slug>.md"]),
        new("page", typeof(PageFrontMatter), ["beranda.md", "halaman/<slug>.md"]),
        new("site", typeof(SiteFile), ["situs.yml"]),
        new("paths", typeof(PathsFile), ["jalur.yml"]),
        new("concepts", typeof(ConceptFile), ["pengetahuan/konsep/*.yml"]),
        new("kinds", typeof(KindFile), ["pengetahuan/jenis.yml"]),
        new("relations", typeof(RelationFile), ["pengetahuan/*.yml", "pengetahuan/situasi/*.yml", "pengetahuan/keputusan/*.yml"]),
        new("bibliography", typeof(BibliographyFile), ["pustaka.yml"]),
        new("questions", typeof(QuestionFile), ["soal/*.yml"]),
        new("question-models", typeof(ModelFile), ["soal/model/*.yml"]),
        new("question-materials", typeof(MaterialFile), ["soal/bahan/*.yml"]),
        new("case", typeof(CaseModelFile), ["kasus/<model>.yml"]),
        new("cases", typeof(CaseCommonFile), ["kasus/_*.yml"]),
    ];

    /// <summary>All of them, in the order of the reference: figures, which are blocks in Markdown, come last.</summary>
    public static IReadOnlyList<Form> All { get; } =
    [
        .. Files,
        new("ecomap", typeof(EcomapData), ["::: ecomap"]),
        new("genogram", typeof(GenogramData), ["::: genogram"]),
        new("flow", typeof(FlowData), ["::: alur"]),
        new("quadrant", typeof(QuadrantData), ["::: kuadran"]),
    ];

    /// <summary>The short name of a record: its form's, or its own without the ending; what belongs to cases says so.</summary>
    public static string NameOf(Type record)
    {
        if (All.FirstOrDefault(form => form.Record == record) is { } form) return form.Name;
        string own = Endings.FirstOrDefault(ending => record.Name.EndsWith(ending, StringComparison.Ordinal)) is { } ending ? record.Name[..^ending.Length] : record.Name;
        StringBuilder name = new(record.Namespace == typeof(CaseModelFile).Namespace ? "Case" + own : own);
        for (int at = name.Length - 1; at >= 0; at--)
        {
            if (!char.IsUpper(name[at])) continue;
            name[at] = char.ToLowerInvariant(name[at]);
            if (at > 0) name.Insert(at, '-');
        }

        return name.ToString();
    }

    /// <summary>Where the words files tell what a key means.</summary>
    public static string Words(Type record, Field field) => $"field.{NameOf(record)}.{field.Name}";

    /// <summary>Its record and those within it, each once, the outer before the inner.</summary>
    public IReadOnlyList<Type> Records()
    {
        List<Type> records = [];
        Collect(Record, records);
        return records;
    }

    private static void Collect(Type record, List<Type> records)
    {
        if (records.Contains(record)) return;
        records.Add(record);
        foreach (Field field in Field.Of(record))
        {
            if (Shape.Of(field.Property.PropertyType).Leaf is { } leaf && Shape.IsRecord(leaf)) Collect(leaf, records);
        }
    }
}
