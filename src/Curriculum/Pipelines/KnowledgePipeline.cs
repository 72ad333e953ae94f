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

    public override void Compose(SiteBuilder site)
    {
        Value<EquatableArray<Keyed<Bilingual>>> kinds = site.Files("pengetahuan/jenis.yml").Check(YamlFile.Read<KindFile>)
            .Collect(static files => files.Count == 1 ? files[0].Kinds : []);
        Knowledge = site.Files("pengetahuan/konsep/*.yml")
            .Check(ReadConcepts)
            .Collect(static files => EquatableArray.From(files))
            .Check(kinds, static (files, kinds) => KnowledgeBase.From(files, kinds));
        Relations = site.Files(static path => path.StartsWith("pengetahuan/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal)
                && !path.StartsWith("pengetahuan/konsep/", StringComparison.Ordinal) && path != "pengetahuan/jenis.yml")
            .Check(static file => Placed(YamlFile.Read<RelationFile>(file), r => r with { File = file.Path }))
            .Collect(static files => EquatableArray.From(files))
            .Check(Knowledge, static (files, knowledge) => RelationCheck.Check(files, knowledge));
        Works = site.Files("pustaka.yml").Check(YamlFile.Read<BibliographyFile>).Gather(static files => Bibliography.From(files));
        Knowledge.Check(Works, static (knowledge, works) => Outcome<bool>.Of(true, works.Check(knowledge)));
    }

    private static Outcome<ConceptFile> ReadConcepts(SourceFile file)
    {
        string section = System.IO.Path.GetFileNameWithoutExtension(file.Path);
        return Placed(YamlFile.Read<ConceptFile>(file), f => f with { Concepts = EquatableArray.From(f.Concepts.Select(c => c with { Section = section, File = file.Path })) });
    }

    private static Outcome<T> Placed<T>(Outcome<T> outcome, Func<T, T> place) => outcome.HasValue ? outcome with { Value = place(outcome.Value) } : outcome;
}

/// <summary>The works that texts may cite.</summary>
internal sealed class Bibliography : IEquatable<Bibliography>
{
    private readonly EquatableArray<Work> _works;
    private readonly FrozenDictionary<string, Work> _byKey;

    private Bibliography(EquatableArray<Work> works)
    {
        _works = works;
        _byKey = works.GroupBy(static w => w.Id.Value).ToFrozenDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
    }

    public static Outcome<Bibliography> From(IReadOnlyList<BibliographyFile> files)
    {
        EquatableArray<Work> works = files.Count == 1 ? files[0].References : [];
        List<Diagnostic> found = [];
        foreach (IGrouping<string, Work> twice in works.GroupBy(static w => w.Id.Value).Where(static g => g.Count() > 1))
        {
            Located<string> id = twice.Last().Id;
            found.Add(new Diagnostic(ContentRules.DuplicateReference, "pustaka.yml", id.Line, id.Column, [id.Value]));
        }

        return Outcome<Bibliography>.Of(new Bibliography(works), found);
    }

    public Work? Find(string key) => _byKey.GetValueOrDefault(key);

    public string Guess(string key) => Suggestion.For(key, _byKey.Keys) ?? "";

    /// <summary>Names sources of concepts that are not in the bibliography.</summary>
    public IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from concept in knowledge.Concepts
        from source in concept.Sources
        where Find(source.Work.Value) is null
        select new Diagnostic(ContentRules.UnknownCitation, concept.File, source.Work.Line, source.Work.Column, [source.Work.Value, Guess(source.Work.Value)]);

    public bool Equals(Bibliography? other) => other is not null && _works == other._works;

    public override bool Equals(object? obj) => Equals(obj as Bibliography);

    public override int GetHashCode() => _works.Count;
}
