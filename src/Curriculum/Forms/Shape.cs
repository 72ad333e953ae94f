using Curriculum.Content.Yaml;

namespace Curriculum.Forms;

/// <summary>How a type looks in YAML: lists and mappings with free keys, from the outside in, and what stands in the innermost.</summary>
/// <param name="Around">For each layer, whether it is a mapping; else it is a list.</param>
/// <param name="Leaf">Text, number, yes or no, day, or a record.</param>
internal sealed record Shape(IReadOnlyList<bool> Around, Type Leaf)
{
    public static Shape Of(Type type)
    {
        List<bool> around = [];
        while (true)
        {
            type = Field.Unlocated(Nullable.GetUnderlyingType(type) ?? type);
            if (Field.ElementOf(type) is not { } element) return new(around, type);
            bool isMapping = element.IsGenericType && element.GetGenericTypeDefinition() == typeof(Keyed<>);
            around.Add(isMapping);
            type = isMapping ? element.GetGenericArguments()[0] : element;
        }
    }

    public static bool IsRecord(Type leaf) => leaf != typeof(string) && leaf != typeof(int) && leaf != typeof(bool) && leaf != typeof(DateOnly);
}
