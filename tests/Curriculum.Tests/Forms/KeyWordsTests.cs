using System.Text.Json.Nodes;
using Curriculum.Commands;
using Curriculum.Content.Yaml;
using Curriculum.Forms;
using Curriculum.Output;
using Curriculum.Theme.Models;
using Xunit;

namespace Curriculum.Tests.Forms;

/// <summary>Every key that a lecturer may write is told in both languages: in the schema for editors, and on the page of keys.</summary>
public sealed class KeyWordsTests
{
    private static readonly Type[] Records = [.. Form.All.SelectMany(static form => form.Records()).Distinct()];

    public static TheoryData<string> Languages => [.. Tongue.All.Select(static tongue => tongue.Code)];

    private static Tongue In(string language) => Tongue.All.Single(tongue => tongue.Code == language);

    [Fact]
    public void Every_record_has_a_name_of_its_own() => Assert.Equal(Records.Length, Records.Select(Form.NameOf).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_key_has_a_description_and_every_description_a_key(string language)
    {
        Assert.Equal(
            Records.SelectMany(static record => Field.Of(record).Select(field => Form.Words(record, field))).Order(StringComparer.Ordinal),
            In(language).Words.Section("field").Select(static pair => "field." + pair.Key));
        Assert.Equal(Records.Select(Form.NameOf).Order(StringComparer.Ordinal), In(language).Words.Section("record").Select(static pair => pair.Key));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_description_is_whole_sentences_with_even_backticks(string language) => Assert.All(In(language).Words.Section("field"), static pair =>
    {
        Assert.EndsWith(".", pair.Value, StringComparison.Ordinal);
        Assert.True(char.IsUpper(pair.Value[0]) || pair.Value[0] == '`', pair.Value);
        Assert.True(pair.Value.Count(static sign => sign == '`') % 2 == 0, pair.Value);
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_schema_describes_every_property_of_every_form(string language)
    {
        JsonNode schema = JsonNode.Parse(SchemaCommand.Write(null, In(language)))!;
        Assert.Equal(Form.Files.Select(static form => form.Name), schema["$defs"]!.AsObject().Select(static pair => pair.Key));

        (string Path, JsonNode Value)[] properties = [.. Properties(schema)];
        Assert.True(properties.Length >= Form.Files.SelectMany(static form => form.Records()).Distinct().Sum(static record => Field.Of(record).Count));
        Assert.All(properties, static property => Assert.False(string.IsNullOrWhiteSpace((string?)property.Value["description"]), property.Path));
    }

    [Fact]
    public void An_example_of_the_schema_is_a_value_and_not_a_line()
    {
        JsonNode lesson = JsonNode.Parse(SchemaCommand.Write("lesson", Tongue.Indonesian))!;

        Assert.Equal("Ventilasi", (string?)lesson["properties"]!["title"]!["examples"]![0]);
        Assert.Equal(30, (int?)lesson["properties"]!["minutes"]!["examples"]![0]);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_tells_every_key_once_and_its_links_arrive(string language)
    {
        KeyRecord[] told = [.. KeyReference.In(In(language)).SelectMany(static form => form.Records)];
        string[] anchors = [.. KeyReference.Anchors];

        Assert.Equal(Records.Select(Form.NameOf).Order(StringComparer.Ordinal), told.Select(static record => record.Id).Order(StringComparer.Ordinal));
        Assert.Equal(anchors.Length, anchors.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(anchors, told.SelectMany(static record => record.Keys.Select(static key => key.Id).Prepend(record.Id)));
        Assert.All(told.SelectMany(static record => record.Keys).Select(static key => key.Part).OfType<KeyPart>(), part => Assert.Contains(part.Id, anchors));
    }

    private static IEnumerable<(string Path, JsonNode Value)> Properties(JsonNode node)
    {
        foreach ((string key, JsonNode? value) in node is JsonObject map ? map : [])
        {
            if (value is not (JsonObject or JsonArray)) continue;
            if (key == "properties")
            {
                foreach ((string name, JsonNode? property) in value.AsObject()) yield return ($"{value.GetPath()}.{name}", property!);
            }

            foreach ((string, JsonNode) inner in Properties(value)) yield return inner;
        }
    }
}
