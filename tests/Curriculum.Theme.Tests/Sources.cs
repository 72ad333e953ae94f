namespace Curriculum.Theme.Tests;

/// <summary>The theme's sources as text.</summary>
internal static class Sources
{
    private const string Folder = "source/";

    public static IEnumerable<(string Name, string Text)> All(string ending) =>
        typeof(Sources).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name[Folder.Length..], Read(name)));

    public static string One(string name) => Read(Folder + name);

    private static string Read(string resource)
    {
        using var stream = typeof(Sources).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
