using Curriculum.Exercises.Knowledge;

namespace Curriculum.Exercises.Cases;

/// <summary>Proves that drawings equal the case's data and that their words leave nothing out (K10).</summary>
internal static class FigureCheck
{
    private const int LongestName = 24;
    private const int LongestNote = 64;

    public static void Check(PracticeCase practice, Findings found)
    {
        foreach (CaseDocument document in practice.Documents)
        {
            void Wrong(string what, string value) => found.Add(CaseRules.FigureDisagrees, document.At, what, value, practice.Id);
            switch (document.Figure)
            {
                case EcomapFigure ecomap:
                    Ecomap(ecomap, document, practice, Wrong);
                    break;
                case GenogramFigure genogram:
                    Genogram(genogram, document, practice, Wrong);
                    break;
                case QuadrantFigure quadrant:
                    foreach (string point in quadrant.Fields.SelectMany(static field => field))
                    {
                        if (!document.Text.Contains(point, StringComparison.Ordinal)) Wrong("untold", point);
                    }

                    if (quadrant.Fields.Any(static field => field.Count == 0)) Wrong("empty", document.Id);
                    break;
                default:
                    if (document.Kind is "ecomap" or "genogram" or "quadrant") Wrong("missing", document.Kind);
                    break;
            }
        }
    }

    private static void Ecomap(EcomapFigure ecomap, CaseDocument document, PracticeCase practice, Action<string, string> wrong)
    {
        if (!ecomap.Center.EndsWith(practice.Client.Alias, StringComparison.Ordinal)) wrong("center", ecomap.Center);
        if (ecomap.Ties.Count is < 4 or > 9) wrong("ties", ecomap.Ties.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (EcomapTie tie in ecomap.Ties)
        {
            if (tie.Name.Length > LongestName) wrong("long", tie.Name);
            if (tie.Note.Length > LongestNote) wrong("long", tie.Note);
            if (!document.Text.Contains(tie.Name, StringComparison.Ordinal) || !document.Text.Contains(tie.Note, StringComparison.Ordinal)) wrong("untold", tie.Name);
        }

        if (ecomap.Ties.Select(static tie => tie.Name).Distinct(StringComparer.Ordinal).Count() != ecomap.Ties.Count) wrong("twice", document.Id);
    }

    private static void Genogram(GenogramFigure genogram, CaseDocument document, PracticeCase practice, Action<string, string> wrong)
    {
        Dictionary<string, Person> people = practice.People.ToDictionary(static person => person.Id, StringComparer.Ordinal);
        foreach (GenogramPerson drawn in genogram.People)
        {
            Person person = people[drawn.Id];
            if ((drawn.Name, drawn.Woman, drawn.Age, drawn.Deceased) != (person.Name, person.Woman, person.Age, person.Deceased)) wrong("person", drawn.Name);
            if (!document.Text.Contains(drawn.Name, StringComparison.Ordinal)) wrong("untold", drawn.Name);
        }

        // Every parent and every couple of the data is a line of the drawing, and no line is more than the data.
        HashSet<string> drawnIds = [.. genogram.People.Select(static person => person.Id)];
        foreach (Person person in practice.People)
        {
            bool kin = person.ChildOf.Count > 0 || person.PartnerOf.Length > 0;
            if (kin && !drawnIds.Contains(person.Id)) wrong("absent", person.Name);
            if (person.ChildOf.Count > 0 && !genogram.Unions.Any(union => union.Children.Contains(person.Id) && union.Partners.Order(StringComparer.Ordinal).SequenceEqual(person.ChildOf.Order(StringComparer.Ordinal)))) wrong("parents", person.Name);
            if (person.PartnerOf.Length > 0 && !genogram.Unions.Any(union => union.Partners.Contains(person.Id) && union.Partners.Contains(person.PartnerOf) && union.Kind == person.Union)) wrong("couple", person.Name);
        }

        foreach (GenogramUnion union in genogram.Unions)
        {
            if (union.Children.Any(child => !people[child].ChildOf.All(parent => union.Partners.Contains(parent)))) wrong("child", string.Join('+', union.Partners));
        }

        string[] home = [.. practice.People.Where(person => !person.Deceased && drawnIds.Contains(person.Id) && (person.Home || person.Id == practice.People[0].Id)).Select(static person => person.Id)];
        if (!home.Order(StringComparer.Ordinal).SequenceEqual(genogram.Household.Order(StringComparer.Ordinal))) wrong("household", document.Id);
        if (genogram.People.Count(static person => person.Focus) != 1) wrong("focus", document.Id);
    }
}
