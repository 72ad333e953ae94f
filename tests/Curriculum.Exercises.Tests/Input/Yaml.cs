using Curriculum.Exercises.Knowledge;
using Curriculum.Pipelines;
using YamlDotNet.RepresentationModel;

namespace Curriculum.Exercises.Tests.Input;

/// <summary>A node of a YAML file, read leniently: a missing key is empty. The site's own reader is strict; here only tests read.</summary>
internal sealed class Yaml(YamlNode? node, string file)
{
    public SourcePoint Source => new(file, (int)(node?.Start.Line ?? 1));

    public string Text => (node as YamlScalarNode)?.Value ?? string.Empty;

    public int Number(int fallback) => int.TryParse(Text, System.Globalization.CultureInfo.InvariantCulture, out int value) ? value : fallback;

    public bool IsTrue => Text is "true";

    public bool IsEmpty => node is null;

    public Yaml this[string key] => new(node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null, file);

    public IEnumerable<Yaml> Items => node is YamlSequenceNode list ? list.Children.Select(child => new Yaml(child, file)) : [];

    public IEnumerable<(string Key, Yaml Value)> Entries =>
        node is YamlMappingNode map ? map.Children.Select(pair => (((YamlScalarNode)pair.Key).Value ?? string.Empty, new Yaml(pair.Value, file))) : [];

    public EquatableArray<string> Strings => EquatableArray.From(Items.Select(item => item.Text));

    public static Yaml Load(string root, string path)
    {
        using StreamReader reader = new(Path.Combine(root, path));
        return Parse(reader.ReadToEnd(), path);
    }

    public static Yaml Parse(string text, string path)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(text));
        return new Yaml(stream.Documents[0].RootNode, path);
    }
}
