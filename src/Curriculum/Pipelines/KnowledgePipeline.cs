using System.Collections.Frozen;
using Curriculum.Content;
using Curriculum.Content.Knowledge;
using Curriculum.Content.Lessons;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.SitePipelines;

/// <summary>The knowledge base: concepts, what relates them, and the bibliography.</summary>
internal sealed class KnowledgePipeline : Pipeline
{
    public Value<KnowledgeBase> Knowledge { get; private set; } = null!;

    public Value<EquatableArray<RelationFile>> Relations { get; private set; } = null!;

    public Value<Bibliography> Works { get; private set; } = null!;

    /// <summary>Whether every file here could be read. Where one could not, what refers to it cannot be judged.</summary>
    public Value<bool> IsWhole { get; private set; } = null!;

    public override void Compose(SiteBuilder site)
    {
        Value<EquatableArray<Keyed<Bilingual>>> kinds = site.Files("pengetahuan/jenis.yml").Check(static file => YamlFile.Read<KindFile>(file, static k => k with { Lost = true }))
            .Collect(static files => files.Count == 1 && !files[0].Lost ? files[0].Kinds : []);
        Values<SourceFile> conceptFiles = site.Files("pengetahuan/konsep/*.yml");
        Value<int> conceptFileCount = conceptFiles.Collect(static files => files.Count);
        Knowledge = conceptFiles
            .Check(ReadConcepts)
            .Collect(static files => EquatableArray.From(files))
            .Combine(conceptFileCount, static (files, count) => new Pair<EquatableArray<ConceptFile>, bool>(files, files.Count == count && !files.Any(static f => f.Lost)))
            .Check(kinds, static (read, kinds) => KnowledgeBase.From(read.Left, kinds, read.Right));
        Values<SourceFile> relationFiles = site.Files(static path => path.StartsWith("pengetahuan/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal)
                && !path.StartsWith("pengetahuan/konsep/", StringComparison.Ordinal) && path != "pengetahuan/jenis.yml");
        Value<int> relationFileCount = relationFiles.Collect(static files => files.Count);
        Relations = relationFiles
            .Check(static file => Placed(YamlFile.Read<RelationFile>(file, static r => r with { Lost = true }), r => r with { File = file.Path }))
            .Collect(static files => EquatableArray.From(files))
            .Combine(relationFileCount, static (files, count) => new Pair<EquatableArray<RelationFile>, bool>(files, files.Count == count && !files.Any(static f => f.Lost)))
            .Check(Knowledge, static (read, knowledge) => RelationCheck.Check(read.Left, knowledge, read.Right));
        Values<SourceFile> workFiles = site.Files("pustaka.yml");
        Value<int> workFileCount = workFiles.Collect(static files => files.Count);
        Works = workFiles.Check(static file => YamlFile.Read<BibliographyFile>(file, static b => b with { Lost = true })).Collect(static files => EquatableArray.From(files))
            .Check(workFileCount, static (files, count) => Bibliography.From(files, files.Count == count && !files.Any(static f => f.Lost)));
        Knowledge.Check(Works, static (knowledge, works) => Outcome<bool>.Of(true, works.Check(knowledge)));
        IsWhole = Relations.Combine(relationFileCount, static (files, count) => files.Count == count && !files.Any(static f => f.Lost))
            .Combine(Knowledge, static (whole, knowledge) => whole && knowledge.IsComplete)
            .Combine(Works, static (whole, works) => whole && works.IsComplete);
    }

    private static Outcome<ConceptFile> ReadConcepts(SourceFile file)
    {
        string section = System.IO.Path.GetFileNameWithoutExtension(file.Path);
        return Placed(YamlFile.Read<ConceptFile>(file, static f => f with { Lost = true }), f => f with { Concepts = EquatableArray.From(f.Concepts.Select(c => c with { Section = section, File = file.Path })) });
    }

    private static Outcome<T> Placed<T>(Outcome<T> outcome, Func<T, T> place) => outcome.HasValue ? outcome with { Value = place(outcome.Value) } : outcome;
}

/// <summary>The works that texts may cite.</summary>
internal sealed class Bibliography : IEquatable<Bibliography>
{
    private readonly EquatableArray<Work> _works;
    private readonly FrozenDictionary<string, Work> _byKey;

    private Bibliography(EquatableArray<Work> works, bool isComplete)
    {
        (_works, IsComplete) = (works, isComplete);
        _byKey = works.GroupBy(static w => w.Id.Value).ToFrozenDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
    }

    /// <summary>Whether the file could be read; where it could not, an unknown key is no news.</summary>
    public bool IsComplete { get; }

    public static Outcome<Bibliography> From(EquatableArray<BibliographyFile> files, bool isComplete)
    {
        EquatableArray<Work> works = files.Count == 1 ? files[0].References : [];
        List<Diagnostic> found = [];
        foreach (IGrouping<string, Work> twice in works.GroupBy(static w => w.Id.Value).Where(static g => g.Count() > 1))
        {
            Located<string> id = twice.Last().Id;
            found.Add(new Diagnostic(ContentRules.DuplicateReference, "pustaka.yml", id.Line, id.Column, [id.Value]));
        }

        return Outcome<Bibliography>.Of(new Bibliography(works, isComplete), found);
    }

    public Work? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => _works.Select(static work => work.Id.Value);

    /// <summary>Whether a key is surely wrong.</summary>
    public bool Lacks(string key) => IsComplete && Find(key) is null;

    public string Guess(string key) => Suggestion.For(key, _byKey.Keys) ?? "";

    /// <summary>Names sources of concepts that are not in the bibliography.</summary>
    public IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from concept in knowledge.Concepts
        from source in concept.Sources
        where Lacks(source.Work.Value)
        select new Diagnostic(ContentRules.UnknownCitation, concept.File, source.Work.Line, source.Work.Column, [source.Work.Value, Guess(source.Work.Value)]);

    public bool Equals(Bibliography? other) => other is not null && _works == other._works && IsComplete == other.IsComplete;

    public override bool Equals(object? obj) => Equals(obj as Bibliography);

    public override int GetHashCode() => _works.Count;
}
