using System.Collections;
using System.Reflection;
using System.Text;
using Curriculum.Theme.Models;

namespace Curriculum.Theme.Tests;

/// <summary>All text in a page model, however deep.</summary>
internal static class ModelText
{
    public static string Of(PageModel model)
    {
        var text = new StringBuilder();
        Collect(model, text);
        return text.ToString();
    }

    private static void Collect(object? value, StringBuilder text)
    {
        if (value is string words)
        {
            text.Append(words).Append('\n');
        }
        else if (value is IEnumerable many)
        {
            foreach (var one in many)
            {
                Collect(one, text);
            }
        }
        else if (value is not null && value.GetType().Namespace?.StartsWith("Curriculum.", StringComparison.Ordinal) == true && !value.GetType().IsEnum)
        {
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                Collect(property.GetValue(value), text);
            }
        }
    }
}
