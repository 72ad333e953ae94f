using System.Collections;
using Curriculum.Content.Yaml;
using Curriculum.Pipelines;

namespace Curriculum.Content.Knowledge;

/// <summary>Finds every id in the relations that names nothing: a concept, setting, theme, list or population that does not exist.</summary>
public static class RelationCheck
{
    /// <summary>Checks all relation files against the knowledge base and against each other.</summary>
    /// <param name="files">The files.</param>
    /// <param name="knowledge">All concepts.</param>
    /// <param name="isComplete">Whether every file could be read; where one could not, an unknown id is no news.</param>
    public static Outcome<EquatableArray<RelationFile>> Check(IReadOnlyList<RelationFile> files, KnowledgeBase knowledge, bool isComplete)
    {
        HashSet<string> own = new(StringComparer.Ordinal);
        foreach (RelationFile file in files)
        {
            own.UnionWith(file.Settings.Select(static s => s.Id.Value));
            own.UnionWith(file.ProblemThemes.Select(static t => t.Id.Value));
        }

        List<Diagnostic> found = [];
        foreach (RelationFile file in files)
        {
            if (isComplete) Walk(file, file.File, [], own, knowledge, found);
            foreach (Keyed<EquatableArray<string>> term in file.SearchTerms)
            {
                if (knowledge.Lacks(term.Key)) found.Add(new Diagnostic(ContentRules.UnknownRelation, file.File, term.Line, term.Column, [term.Key, knowledge.Guess(term.Key)]));
            }
        }

        foreach (IGrouping<string, (string File, Located<string> Id)> twice in files
            .SelectMany(static f => f.Situations.Select(s => (f.File, s.Id)).Concat(f.Decisions.Select(d => (f.File, d.Id))).Concat(f.OrderedLists.Select(l => (f.File, l.Id))))
            .GroupBy(static item => item.Id.Value).Where(static group => group.Count() > 1))
        {
            (string file, Located<string> id) = twice.Last();
            found.Add(new Diagnostic(ContentRules.DuplicateConcept, file, id.Line, id.Column, [id.Value, twice.First().File]));
        }

        return Outcome<EquatableArray<RelationFile>>.Of(EquatableArray.From(files), found);
    }

    // Ids that define something of their own (situations, decisions, lists, groups) are no references.
    private static readonly HashSet<Type> Definitions =
        [typeof(Situation), typeof(Decision), typeof(OrderedList), typeof(DistractorGroup), typeof(RedFlag), typeof(Complication), typeof(Setting), typeof(ProblemTheme)];

    private static void Walk(object record, string file, HashSet<object> seen, HashSet<string> own, KnowledgeBase knowledge, List<Diagnostic> found)
    {
        foreach (Field field in Field.Of(record.GetType()))
        {
            bool defines = field.Name == "id" && Definitions.Contains(record.GetType());
            switch (field.Property.GetValue(record))
            {
                case Located<string> id when !defines: Reference(id, file, own, knowledge, found); break;
                case IEnumerable list and not string:
                    foreach (object item in list)
                    {
                        if (item is Located<string> id) Reference(id, file, own, knowledge, found);
                        else if (item.GetType().Namespace == typeof(RelationFile).Namespace) Walk(item, file, seen, own, knowledge, found);
                    }

                    break;
            }
        }
    }

    private static void Reference(Located<string> id, string file, HashSet<string> own, KnowledgeBase knowledge, List<Diagnostic> found)
    {
        if (id.Value is null || own.Contains(id.Value) || !knowledge.Lacks(id.Value)) return;
        found.Add(new Diagnostic(ContentRules.UnknownRelation, file, id.Line, id.Column, [id.Value, Suggestion.For(id.Value, own) ?? knowledge.Guess(id.Value)]));
    }
}
