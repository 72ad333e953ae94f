using Curriculum.Exercises.Items;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Text;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Gate.Solving;

/// <summary>Reads a document the way a student does: which part does each row belong to, which part is asked for or missing?</summary>
internal sealed class MaterialSolver
{
    private readonly (Material Material, Dictionary<string, string> PartOf)[] _known;

    public MaterialSolver(EquatableArray<Material> materials) =>
        _known = materials.Select(m => (m, m.Rows.DistinctBy(r => Key(r.Text), StringComparer.Ordinal).ToDictionary(r => Key(r.Text), r => r.Part, StringComparer.Ordinal))).ToArray();

    /// <summary>The texts of the right options, or null where the question is from no stock.</summary>
    public HashSet<string>? Answer(Item item)
    {
        string[] options = item.Options.Select(o => o.Text).ToArray();
        string[] keys = options.Select(Key).ToArray();
        foreach ((Material material, Dictionary<string, string> partOf) in _known)
        {
            if (keys.All(partOf.ContainsKey) && Asked(material, item) is { } asked) return options.Where((_, i) => string.Equals(partOf[keys[i]], asked.Id, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
            if (item.Exhibits.Count == 0 || !options.All(o => material.Parts.Any(p => string.Equals(p.Label, o, StringComparison.Ordinal)))) continue;
            string[] shown = item.Exhibits[0].Rows.Select(r => Key(r.Text)).ToArray();
            if (!shown.All(partOf.ContainsKey)) continue;

            string vignette = Key(item.Stem.Vignette);
            string? placed = partOf.Where(pair => vignette.EndsWith(pair.Key, StringComparison.Ordinal)).Select(pair => pair.Value).FirstOrDefault();
            HashSet<string> present = shown.Select(r => partOf[r]).ToHashSet(StringComparer.Ordinal);
            IEnumerable<MaterialPart> right = placed is null ? material.Parts.Where(p => !present.Contains(p.Id)) : material.Parts.Where(p => string.Equals(p.Id, placed, StringComparison.Ordinal));
            return right.Select(p => p.Label).ToHashSet(StringComparer.Ordinal);
        }

        return null;
    }

    private static MaterialPart? Asked(Material material, Item item) =>
        material.Parts.FirstOrDefault(p => p.Ask.Length > 0 && string.Equals(Key(p.Ask), Key(item.Stem.LeadIn), StringComparison.Ordinal));

    // The person of a document is drawn anew each time; everything else stays.
    private static string Key(string text)
    {
        string neutral = Neutral.Of(text.Replace("{person}", "Bu Nama", StringComparison.Ordinal));
        return Words.Normalise(neutral);
    }
}
