using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Curriculum.Theme.Text;

/// <summary>Reads nested mappings of texts into dotted keys, from parser events: a deserializer would cost more than the file.</summary>
internal static class WordsFile
{
    public static Dictionary<string, string> Read(TextReader yaml)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var parser = new Parser(yaml);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        ReadMapping(parser, prefix: "", texts);
        return texts;
    }

    private static void ReadMapping(Parser parser, string prefix, Dictionary<string, string> texts)
    {
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Consume<Scalar>();
            var key = prefix + name.Value;
            if (parser.TryConsume<Scalar>(out var text))
            {
                if (!texts.TryAdd(key, text.Value))
                {
                    throw new YamlException(name.Start, name.End, key);
                }
            }
            else
            {
                ReadMapping(parser, key + ".", texts);
            }
        }
    }
}
