using Curriculum.Content.Markdown;

namespace Curriculum.Content.Figures;

/// <summary>Says a genogram in words: who there is, who belongs to whom, who lives together, who gets on how.</summary>
internal static class GenogramWords
{
    /// <summary>Writes the text equivalent.</summary>
    public static string Write(Genogram genogram, Phrase say)
    {
        WordsHtml words = new();
        for (int g = 0; g < genogram.Generations; g++)
        {
            words.Heading(say("figure.genogram.generation", FigureReport.Number(g + 1)));
            words.List(genogram.Generation(g).Select(i => (genogram.People[i].Name + ":", Person(genogram.People[i], say))));
        }

        if (genogram.Unions.Count > 0)
        {
            words.Heading(say("figure.genogram.families"));
            words.List(genogram.Unions.Select(union => (Names(genogram, union.Partners, say) + ":", Union(genogram, union, say))));
        }

        if (genogram.Household.Count > 0) words.Paragraph(WordsHtml.Sentence(say("figure.genogram.household", Names(genogram, genogram.Household, say))));
        if (genogram.Ties.Count > 0)
        {
            words.Heading(say("figure.genogram.ties"));
            words.List(genogram.Ties.Select(tie => (Names(genogram, [tie.From, tie.To], say) + ":", say("figure.genogram.tie." + tie.Kind) + ".")));
        }

        return words.ToString();
    }

    private static string Person(GenogramPerson person, Phrase say)
    {
        List<string> parts = [say("figure.genogram.sex." + person.Sex)];
        if (person.Age is { } age) parts.Add(say("figure.genogram.age", FigureReport.Number(age)));
        if (person.Deceased) parts.Add(say("figure.genogram.deceased"));
        if (person.Focus) parts.Add(say("figure.genogram.focus"));
        return string.Join(", ", parts) + ".";
    }

    private static string Union(Genogram genogram, GenogramUnion union, Phrase say)
    {
        string kind = say("figure.genogram.union." + (union.IsCouple ? union.Kind : "alone"));
        return union.Children.Count == 0 ? kind + "." : kind + "; " + say("figure.genogram.children", Names(genogram, union.Children, say)) + ".";
    }

    private static string Names(Genogram genogram, IEnumerable<int> people, Phrase say)
    {
        string[] names = [.. people.Select(i => genogram.People[i].Name)];
        return names.Length switch
        {
            0 => "",
            1 => names[0],
            2 => say("figure.and-two", names[0], names[1]),
            _ => say("figure.and-more", string.Join(", ", names[..^1]), names[^1]),
        };
    }
}
