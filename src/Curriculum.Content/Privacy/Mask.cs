namespace Curriculum.Content.Privacy;

/// <summary>Shows just enough of a value to find it again in its line: build logs are public.</summary>
public static class Mask
{
    /// <summary>The first letter or digit and one to three dots: up to 4 characters, up to 10, more.</summary>
    public static string Of(ReadOnlySpan<char> value)
    {
        int first = 0;
        while (first < value.Length && !char.IsLetterOrDigit(value[first])) first++;
        string dots = value.Length switch { <= 4 => "•", <= 10 => "••", _ => "•••" };
        return first < value.Length && !char.IsSurrogate(value[first]) ? value[first] + dots : dots;
    }
}
