using Curriculum.Content.Exercises;
using Curriculum.Content.Lessons;
using Curriculum.Pipelines;

namespace Curriculum.Questions;

/// <summary>Everything that lecturers wrote for questions alone: <c>soal/</c>.</summary>
/// <param name="Models">Item models.</param>
/// <param name="Materials">Stock for documents.</param>
/// <param name="Others">Questions by hand, scopes, labels, cast.</param>
/// <param name="IsWhole">Whether every file could be read; where one could not, half a bank would only raise false alarms.</param>
/// <param name="Faulty">Files in which single fields are wrong: what the gate would say of their questions is told already.</param>
internal sealed record QuestionInput(EquatableArray<ModelFile> Models, EquatableArray<MaterialFile> Materials, EquatableArray<QuestionFile> Others, bool IsWhole, EquatableArray<string> Faulty)
{
    /// <summary>Whether the site has questions at all.</summary>
    public bool IsEmpty => Models.Count == 0 && Others.All(static file => file.Questions.Count == 0);

    /// <summary>All questions by hand, each with its file.</summary>
    public IEnumerable<(string File, QuestionFields Question)> Written => Others.SelectMany(static file => file.Questions.Select(question => (file.File, question)));

    /// <summary>Adds the steps that read the folder.</summary>
    public static Value<QuestionInput> Read(SiteBuilder site)
    {
        Value<Folder<ModelFile>> models = Files<ModelFile>(site, "soal/model/*.yml", static f => f with { Lost = true }, static (f, path) => f with { File = path }, static f => f.Lost);
        Value<Folder<MaterialFile>> materials = Files<MaterialFile>(site, "soal/bahan/*.yml", static f => f with { Lost = true }, static (f, path) => f with { File = path }, static f => f.Lost);
        Value<Folder<QuestionFile>> others = Files<QuestionFile>(site, "soal/*.yml", static f => f with { Lost = true }, static (f, path) => f with { File = path }, static f => f.Lost);
        return models.With(materials)
            .Combine(others, static (read, c) => new QuestionInput(
                read.Left.Read,
                read.Right.Read,
                c.Read,
                read.Left.IsWhole && read.Right.IsWhole && c.IsWhole,
                [.. read.Left.Faulty, .. read.Right.Faulty, .. c.Faulty]));
    }

    private static Value<Folder<T>> Files<T>(SiteBuilder site, string pattern, Func<T, T> lose, Func<T, string, T> place, Func<T, bool> lost)
        where T : class
    {
        Values<SourceFile> files = site.Files(pattern);
        Value<int> count = files.Collect(static all => all.Count);
        return files
            .Check(file =>
            {
                Outcome<T> read = YamlFile.Read(file, lose);
                return new Outcome<Pair<T, string>>(read.HasValue, read.HasValue ? new Pair<T, string>(place(read.Value, file.Path), read.Diagnostics.Count > 0 ? file.Path : "") : null!, read.Diagnostics);
            })
            .Collect(static all => EquatableArray.From(all))
            .Combine(count, (all, present) => new Folder<T>(
                EquatableArray.From(all.Select(static read => read.Left)),
                all.Count == present && !all.Any(read => lost(read.Left)),
                EquatableArray.From(all.Select(static read => read.Right).Where(static path => path.Length > 0))));
    }

    private sealed record Folder<T>(EquatableArray<T> Read, bool IsWhole, EquatableArray<string> Faulty);
}
