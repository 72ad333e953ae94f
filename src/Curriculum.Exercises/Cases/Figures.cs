using System.Globalization;
using System.Text;
using Curriculum.Pipelines;

namespace Curriculum.Exercises.Cases;

/// <summary>A drawing of a document, as data.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="Title">The caption.</param>
public abstract record CaseFigure(string Id, string Title)
{
    /// <summary>The kind of figure, as lessons name it.</summary>
    public abstract string Kind { get; }

    /// <summary>The figure in the YAML that lessons use, so that one hand draws both.</summary>
    public string ToYaml()
    {
        StringBuilder yaml = new();
        yaml.Append("id: ").Append(Id).Append('\n').Append("title: ").Append(Quote(Title)).Append('\n');
        WriteYaml(yaml);
        return yaml.ToString();
    }

    /// <summary>Writes what the kind adds.</summary>
    protected abstract void WriteYaml(StringBuilder yaml);

    /// <summary>A text as a double-quoted scalar.</summary>
    protected static string Quote(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>Ids as a flow list.</summary>
    protected static string List(IEnumerable<string> ids) => "[" + string.Join(", ", ids) + "]";
}

/// <summary>An ecomap.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="Title">The caption.</param>
/// <param name="Center">Who stands in the centre.</param>
/// <param name="Ties">What surrounds the person.</param>
public sealed record EcomapFigure(string Id, string Title, string Center, EquatableArray<EcomapTie> Ties) : CaseFigure(Id, Title)
{
    /// <inheritdoc/>
    public override string Kind => "ecomap";

    /// <inheritdoc/>
    protected override void WriteYaml(StringBuilder yaml)
    {
        yaml.Append("center: ").Append(Quote(Center)).Append("\nties:\n");
        foreach (EcomapTie tie in Ties)
        {
            yaml.Append("  - { name: ").Append(Quote(tie.Name)).Append(", tie: ").Append(tie.Tie).Append(", flow: ").Append(tie.Flow);
            if (tie.Note.Length > 0) yaml.Append(", note: ").Append(Quote(tie.Note));
            yaml.Append(" }\n");
        }
    }
}

/// <summary>A tie of an ecomap.</summary>
/// <param name="Name">Who or what.</param>
/// <param name="Tie">How strong.</param>
/// <param name="Flow">Where energy goes.</param>
/// <param name="Note">A remark; may be empty.</param>
public sealed record EcomapTie(string Name, string Tie, string Flow, string Note);

/// <summary>A genogram.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="Title">The caption.</param>
/// <param name="People">The family.</param>
/// <param name="Unions">Couples and single parents.</param>
/// <param name="Household">Ids of those who live together.</param>
/// <param name="Ties">How people get on.</param>
public sealed record GenogramFigure(string Id, string Title, EquatableArray<GenogramPerson> People, EquatableArray<GenogramUnion> Unions, EquatableArray<string> Household, EquatableArray<PersonTie> Ties)
    : CaseFigure(Id, Title)
{
    /// <inheritdoc/>
    public override string Kind => "genogram";

    /// <inheritdoc/>
    protected override void WriteYaml(StringBuilder yaml)
    {
        yaml.Append("people:\n");
        foreach (GenogramPerson person in People)
        {
            yaml.Append("  - { id: ").Append(person.Id).Append(", name: ").Append(Quote(person.Name)).Append(", sex: ").Append(person.Woman ? "female" : "male");
            yaml.Append(person.Deceased ? ", status: deceased" : ", age: " + person.Age.ToString(CultureInfo.InvariantCulture));
            if (person.Focus) yaml.Append(", focus: true");
            yaml.Append(" }\n");
        }

        if (Unions.Count > 0) yaml.Append("unions:\n");
        foreach (GenogramUnion union in Unions)
        {
            yaml.Append("  - { partners: ").Append(List(union.Partners)).Append(", kind: ").Append(union.Kind);
            if (union.Children.Count > 0) yaml.Append(", children: ").Append(List(union.Children));
            yaml.Append(" }\n");
        }

        yaml.Append("household: ").Append(List(Household)).Append('\n');
        if (Ties.Count > 0) yaml.Append("ties:\n");
        foreach (PersonTie tie in Ties) yaml.Append("  - { from: ").Append(tie.From).Append(", to: ").Append(tie.To).Append(", kind: ").Append(tie.Kind).Append(" }\n");
    }
}

/// <summary>A person of a genogram.</summary>
/// <param name="Id">The id in the case.</param>
/// <param name="Name">The given name.</param>
/// <param name="Woman">Whether a woman.</param>
/// <param name="Age">In years.</param>
/// <param name="Deceased">Whether the person has died.</param>
/// <param name="Focus">Whether it is the client.</param>
public sealed record GenogramPerson(string Id, string Name, bool Woman, int Age, bool Deceased, bool Focus);

/// <summary>A couple or a single parent.</summary>
/// <param name="Partners">One or two ids.</param>
/// <param name="Kind">How they live.</param>
/// <param name="Children">Ids, the eldest first.</param>
public sealed record GenogramUnion(EquatableArray<string> Partners, string Kind, EquatableArray<string> Children);

/// <summary>A quadrant of strengths.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="Title">The caption.</param>
/// <param name="Fields">Personal strengths, personal obstacles, strengths and obstacles around the person.</param>
public sealed record QuadrantFigure(string Id, string Title, EquatableArray<EquatableArray<string>> Fields) : CaseFigure(Id, Title)
{
    /// <summary>The keys of the four fields.</summary>
    public static readonly IReadOnlyList<string> Keys = ["personal_strengths", "personal_obstacles", "environment_strengths", "environment_obstacles"];

    /// <inheritdoc/>
    public override string Kind => "kuadran";

    /// <inheritdoc/>
    protected override void WriteYaml(StringBuilder yaml)
    {
        for (int i = 0; i < Keys.Count; i++) yaml.Append(Keys[i]).Append(": ").Append(List(Fields[i].Select(Quote))).Append('\n');
    }
}
