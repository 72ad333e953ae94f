using Curriculum.Exercises.Knowledge;

namespace Curriculum.Exercises.Cases;

/// <summary>Everything that a reader of a case reads, with the place where it was written.</summary>
internal static class CaseTexts
{
    /// <summary>Each text once: a decision stands on several pages, one for each memory.</summary>
    public static IEnumerable<(string Text, SourcePoint At)> Of(PracticeCase practice, CaseModel model) => All(practice, model).Distinct();

    private static IEnumerable<(string Text, SourcePoint At)> All(PracticeCase practice, CaseModel model)
    {
        yield return (practice.Title, model.Title.At);
        yield return (practice.Summary, model.Summary.At);
        foreach (CaseDocument document in practice.Documents) yield return (document.Title + ". " + document.Text, document.At);
        foreach (CaseNode node in practice.Nodes)
        {
            yield return (node.Text, node.At);
            foreach (CaseOption option in node.Options)
            {
                yield return (option.Text, option.At);
                yield return (option.Rationale, option.At);
            }
        }

        for (int i = 0; i < practice.Reflections.Count; i++) yield return (practice.Reflections[i], model.Reflections[i].At);
    }
}
