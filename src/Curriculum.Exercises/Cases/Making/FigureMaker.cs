using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>Draws figures from the case's data and says the same in words.</summary>
internal static class FigureMaker
{
    public static EcomapFigure Ecomap(string id, string title, Scene scene, IEnumerable<EcomapTie> ties) => new(id, title, scene.Call(scene.Facts.Client), EquatableArray.From(ties));

    public static IEnumerable<DocumentBlock> Words(EcomapFigure figure, PhraseBook phrases) =>
        from tie in figure.Ties
        let line = phrases.Say("ikatan_kalimat", tie.Name, phrases["ikatan." + tie.Tie], phrases.Say("arus." + tie.Flow, figure.Center))
        select new DocumentBlock(DocumentBlockKind.Paragraph, string.Empty, tie.Note.Length == 0 ? line + "." : $"{line} ({tie.Note}).");

    /// <summary>The genogram of everybody who is kin by birth or union.</summary>
    public static GenogramFigure Genogram(string id, string title, CaseFacts facts)
    {
        Person[] kin = [.. facts.People.Where(person => IsKin(person, facts))];
        GenogramPerson[] people = [.. kin.Select(person => new GenogramPerson(person.Id, person.Name, person.Woman, person.Age, person.Deceased, person.Id == facts.Client.Id))];
        List<GenogramUnion> unions = [];
        foreach (Person person in kin.Where(static person => person.PartnerOf.Length > 0))
        {
            unions.Add(new GenogramUnion([person.PartnerOf, person.Id], person.Union, ChildrenOf(kin, person.PartnerOf, person.Id)));
        }

        foreach (Person parent in kin)
        {
            EquatableArray<string> alone = ChildrenOf(kin, parent.Id);
            if (alone.Count > 0) unions.Add(new GenogramUnion([parent.Id], "married", alone));
        }

        string[] home = [.. kin.Where(person => !person.Deceased && (person.Home || person.Id == facts.Client.Id)).Select(static person => person.Id)];
        PersonTie[] ties = [.. facts.Household.Ties.Where(tie => kin.Any(person => person.Id == tie.From) && kin.Any(person => person.Id == tie.To))];
        return new GenogramFigure(id, title, EquatableArray.From(people), EquatableArray.From(unions), EquatableArray.From(home), EquatableArray.From(ties));
    }

    public static IEnumerable<DocumentBlock> Words(GenogramFigure figure, Scene scene)
    {
        PhraseBook phrases = scene.Phrases;
        string Name(string id) => figure.People.First(person => person.Id == id).Name;
        foreach (GenogramPerson person in figure.People)
        {
            Person known = scene.Facts.FindPerson(person.Id)!;
            string relation = person.Focus ? phrases.For("kelamin", person.Woman) : scene.RelationOf(known);
            yield return Line(person.Deceased
                ? phrases.Say("keluarga.almarhum", person.Name, relation)
                : phrases.Say("keluarga.orang", person.Name, relation, person.Age.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        foreach (GenogramUnion union in figure.Unions)
        {
            if (union.Partners.Count == 2) yield return Line(phrases.Say("keluarga." + union.Kind, Name(union.Partners[0]), Name(union.Partners[1])));
            if (union.Children.Count > 0) yield return Line(phrases.Say("keluarga.anak", phrases.List([.. union.Partners.Select(Name)]), phrases.List([.. union.Children.Select(Name)])));
        }

        if (figure.Household.Count > 1) yield return Line(phrases.Say("keluarga.serumah", phrases.List([.. figure.Household.Select(Name)])));
        foreach (PersonTie tie in figure.Ties) yield return Line(phrases.Say("keluarga." + tie.Kind, Name(tie.From), Name(tie.To)));
    }

    public static IEnumerable<DocumentBlock> Words(QuadrantFigure figure, PhraseBook phrases) =>
        from field in Enumerable.Range(0, figure.Fields.Count)
        from point in figure.Fields[field]
        select new DocumentBlock(DocumentBlockKind.Point, phrases["kuadran." + field.ToString(System.Globalization.CultureInfo.InvariantCulture)], point);

    /// <summary>Whether a person belongs on the genogram.</summary>
    public static bool IsKin(Person person, CaseFacts facts) =>
        person.Id == facts.Client.Id || person.ChildOf.Count > 0 || person.PartnerOf.Length > 0
        || facts.People.Any(other => other.ChildOf.Contains(person.Id) || other.PartnerOf == person.Id);

    private static DocumentBlock Line(string text) => new(DocumentBlockKind.Paragraph, string.Empty, text);

    private static EquatableArray<string> ChildrenOf(Person[] kin, params string[] parents) => EquatableArray.From(kin
        .Where(person => person.ChildOf.Count == parents.Length && parents.All(person.ChildOf.Contains))
        .OrderByDescending(static person => person.Age).ThenBy(static person => person.Id, StringComparer.Ordinal)
        .Select(static person => person.Id));
}
