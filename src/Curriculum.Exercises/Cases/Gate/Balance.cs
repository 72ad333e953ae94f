using System.Globalization;

namespace Curriculum.Exercises.Cases;

/// <summary>Proves over thousands of draws that who people are says nothing about what troubles them or what they did wrong (K12).</summary>
public static class Balance
{
    /// <summary>The highest association allowed.</summary>
    public const double MostAssociation = 0.10;

    /// <summary>The smallest share of either sex, in percent, where a model allows both.</summary>
    public const int LeastShare = 25;

    /// <summary>One association that was measured.</summary>
    /// <param name="Group">What people are: <c>sex</c>, <c>age</c> or <c>region</c>.</param>
    /// <param name="Matter">What troubles them: <c>problem</c>, a radical slot, or <c>fault:</c> and a person.</param>
    /// <param name="V">Bias-corrected Cramér's V.</param>
    public sealed record Measured(string Group, string Matter, double V);

    /// <summary>All associations of a model.</summary>
    /// <param name="maker">Draws.</param>
    /// <param name="model">The model.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="count">How many cases are drawn.</param>
    public static IReadOnlyList<Measured> Measure(CaseMaker maker, CaseModel model, string seed, int count) => Measure(model, Draw(maker, model, seed, count));

    private static CaseFacts[] Draw(CaseMaker maker, CaseModel model, string seed, int count) => [.. Enumerable.Range(1, count).Select(index => maker.Outline(model, seed, index))];

    private static IReadOnlyList<Measured> Measure(CaseModel model, CaseFacts[] facts)
    {
        List<(string Name, Func<CaseFacts, string> Of)> groups =
        [
            ("sex", static each => each.Client.Woman ? "P" : "L"),
            ("age", each => (each.Client.Age / 10).ToString(CultureInfo.InvariantCulture)),
            ("region", static each => each.Region),
        ];
        List<(string Name, Func<CaseFacts, string> Of)> matters = [("problem", static each => each.Problem)];
        foreach (SlotModel slot in model.Slots.Where(static slot => slot.Radical)) matters.Add((slot.Name, each => each.FindSlot(slot.Name)?.Id ?? each.FindNumber(slot.Name) ?? string.Empty));
        foreach (PersonModel person in model.Households.SelectMany(static household => household.People).Concat(model.Others).Where(static person => person.Fault))
        {
            matters.Add(("fault:" + person.Id, each => each.FindPerson(person.Id) is { } at ? at.Woman ? "P" : "L" : string.Empty));
        }

        return [.. from grouped in groups from matter in matters select new Measured(grouped.Name, matter.Name, CramersV(facts, grouped.Of, matter.Of))];
    }

    internal static void Check(CaseMaker maker, CaseModel model, string seed, int count, Findings found)
    {
        CaseFacts[] facts = Draw(maker, model, seed, count);
        foreach (Measured measured in Measure(model, facts).Where(static each => each.V > MostAssociation))
        {
            found.Add(CaseRules.Association, model.At, measured.Group + " × " + measured.Matter, measured.V.ToString("0.00", CultureInfo.InvariantCulture));
        }

        if (model.Client.Sex.Length > 0) return;
        int women = facts.Count(static each => each.Client.Woman) * 100 / count;
        if (women < LeastShare || women > 100 - LeastShare) found.Add(CaseRules.OneSided, model.At, women.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What the models together leave out (the required cells: every setting, level, theme and region).</summary>
    internal static void Coverage(IReadOnlyList<CaseModel> models, CaseLibrary library, Findings found)
    {
        if (models.Count == 0) return;
        void Missing(string kind, IEnumerable<string> wanted, IEnumerable<string> had)
        {
            foreach (string id in wanted.Except(had, StringComparer.Ordinal)) found.Add(CaseRules.Uncovered, models[0].At, id, kind);
        }

        Missing("setting", library.Settings.Select(static each => each.Id), models.Select(static model => model.Setting.Text));
        Missing("level", library.Levels.Select(static each => each.Id), models.Select(static model => model.Level.Text));
        Missing("method", library.Methods.Select(static each => each.Id), models.SelectMany(static model => model.Methods).Select(static each => each.Text));
        Missing("theme", library.Themes.Select(static each => each.Id), models.SelectMany(static model => model.Slots).SelectMany(static slot => slot.Values).Select(static value => value.Find("problem")?.Text ?? string.Empty));
        Missing("region", library.Regions.Select(static each => each.Name), models.SelectMany(static model => model.Regions).Select(static each => each.Text));
    }

    /// <summary>Cramér's V with the bias correction of Bergsma (2013); 0 where one side is constant.</summary>
    public static double CramersV<T>(IReadOnlyList<T> items, Func<T, string> row, Func<T, string> column)
    {
        string[] rows = [.. items.Select(row)];
        string[] columns = [.. items.Select(column)];
        string[] rowNames = [.. rows.Distinct(StringComparer.Ordinal)];
        string[] columnNames = [.. columns.Distinct(StringComparer.Ordinal)];
        int n = items.Count;
        if (rowNames.Length < 2 || columnNames.Length < 2 || n < 2) return 0;
        Dictionary<(string, string), int> cells = [];
        for (int i = 0; i < n; i++) cells[(rows[i], columns[i])] = cells.GetValueOrDefault((rows[i], columns[i])) + 1;
        Dictionary<string, int> totals = columns.CountBy(static each => each, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        double chi = 0;
        foreach (string r in rowNames)
        {
            double inRow = rows.Count(each => each == r);
            foreach (string c in columnNames)
            {
                double expected = inRow * totals[c] / n;
                double seen = cells.GetValueOrDefault((r, c));
                chi += (seen - expected) * (seen - expected) / expected;
            }
        }

        double phi = Math.Max(0, (chi / n) - ((rowNames.Length - 1.0) * (columnNames.Length - 1) / (n - 1)));
        double rowsCorrected = rowNames.Length - ((rowNames.Length - 1.0) * (rowNames.Length - 1) / (n - 1));
        double columnsCorrected = columnNames.Length - ((columnNames.Length - 1.0) * (columnNames.Length - 1) / (n - 1));
        return Math.Sqrt(phi / Math.Max(1e-9, Math.Min(rowsCorrected, columnsCorrected) - 1));
    }
}
