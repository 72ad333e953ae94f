using System.Globalization;
using Curriculum.Pipelines;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Curriculum.Content.Yaml;

/// <summary>Reads YAML event by event into a tree, within limits, so that no input can exhaust stack or memory.</summary>
/// <remarks>A deserialiser ends the process at a few thousand nested brackets; this pass stops at depth 64 and takes no anchors, aliases or tags.</remarks>
public sealed class YamlReader
{
    /// <summary>How deep lists and mappings may lie in each other.</summary>
    public const int MaxDepth = 64;

    private readonly SourceText _source;
    private readonly int _lineOffset;
    private readonly List<Diagnostic> _found;
    private readonly Parser _parser;

    private YamlReader(SourceText source, string yaml, int lineOffset, List<Diagnostic> found)
    {
        (_source, _lineOffset, _found) = (source, lineOffset, found);
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
    }

    /// <summary>Reads a whole YAML file.</summary>
    public static YamlNode? Read(SourceText source, List<Diagnostic> found) => Read(source, source.Text, 0, found);

    /// <summary>Reads a piece of YAML inside a file.</summary>
    /// <param name="source">The file, for positions and excerpts.</param>
    /// <param name="yaml">The piece.</param>
    /// <param name="lineOffset">Lines before the piece.</param>
    /// <param name="found">Takes what is wrong.</param>
    /// <returns>The tree, or null where it is too broken (then something was found) or empty.</returns>
    public static YamlNode? Read(SourceText source, string yaml, int lineOffset, List<Diagnostic> found)
    {
        YamlReader reader = new(source, yaml, lineOffset, found);
        try
        {
            reader._parser.MoveNext();
            if (!reader._parser.MoveNext() || reader._parser.Current is StreamEnd) return null;
            reader._parser.MoveNext();
            YamlNode node = reader.Node(0);
            reader.End();
            return node;
        }
        catch (YamlException error)
        {
            found.Add(YamlMistake.Explain(source, yaml, lineOffset, (int)error.Start.Line, (int)error.Start.Column, error.Message));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner loses its way in brackets that are never closed.
            found.Add(YamlMistake.Explain(source, yaml, lineOffset, 1, 1, ""));
            return null;
        }
        catch (ArgumentException)
        {
            // The parser's checks of tags (!<>), escapes (\UFFFFFFFF) and of its own state have no place; the last event is near.
            Mark near = reader._parser.Current?.End ?? Mark.Empty;
            found.Add(source.AtLine(ContentRules.YamlSyntax, Math.Max(1, (int)near.Line) + lineOffset, Math.Max(1, (int)near.Column)));
            return null;
        }
        catch (StopException)
        {
            return null;
        }
    }

    // A line of --- in the middle starts a second document, which nobody would read.
    private void End()
    {
        _parser.MoveNext();
        if (_parser.Current is DocumentStart second) throw Stop(ContentRules.YamlSyntax, second, "document");
    }

    private YamlNode Node(int depth)
    {
        ParsingEvent at = _parser.Current!;
        if (depth > MaxDepth) throw Stop(ContentRules.YamlTooDeep, at, "64");
        if (at is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias) throw Stop(ContentRules.YamlAlias, at);
        if (at is NodeEvent { Tag.IsEmpty: false } tagged && (at is not Scalar scalarTag || !scalarTag.IsQuotedImplicit || tagged.Tag.IsNonSpecific is false)) throw Stop(ContentRules.YamlTag, at);
        (int line, int column) = Place(at.Start);
        switch (at)
        {
            case Scalar scalar:
                _parser.MoveNext();
                return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, line, column);
            case SequenceStart:
                return Sequence(depth, line, column);
            case MappingStart:
                return Mapping(depth, line, column);
            default:
                throw Stop(ContentRules.YamlSyntax, at, "form");
        }
    }

    private YamlSequence Sequence(int depth, int line, int column)
    {
        List<YamlNode> items = [];
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd) items.Add(Node(depth + 1));
        _parser.MoveNext();
        return new YamlSequence(items, line, column);
    }

    private YamlMapping Mapping(int depth, int line, int column)
    {
        List<KeyValuePair<YamlScalar, YamlNode>> items = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            ParsingEvent at = _parser.Current!;
            if (Node(depth + 1) is not YamlScalar key) throw Stop(ContentRules.YamlSyntax, at, "key");
            YamlNode value = Node(depth + 1);
            if (keys.Add(key.Value)) items.Add(new(key, value));
            else _found.Add(_source.AtLine(ContentRules.DuplicateKey, key.Line, key.Column, key.Value, items.First(item => item.Key.Value == key.Value).Key.Line.ToString(CultureInfo.InvariantCulture)));
        }

        _parser.MoveNext();
        return new YamlMapping(items, line, column);
    }

    private (int Line, int Column) Place(Mark mark) => ((int)mark.Line + _lineOffset, (int)mark.Column);

    private StopException Stop(Rule rule, ParsingEvent at, params string[] arguments)
    {
        (int line, int column) = Place(at.Start);
        _found.Add(_source.AtLine(rule, line, column, arguments));
        return new StopException();
    }

    private sealed class StopException : Exception;
}
