using BenchmarkDotNet.Attributes;
using Curriculum.Content;
using Curriculum.Content.Markdown;

namespace Curriculum.Benchmarks;

/// <summary>What one lesson of about 6 kB costs to parse and render.</summary>
[MemoryDiagnoser]
public class Rendering
{
    private SourceText _lesson = null!;

    [GlobalSetup]
    public void Read()
    {
        string paragraph = string.Concat(Enumerable.Repeat("Praktikan mendengar **dulu**, lalu bertanya *pelan* kepada Bu Tarmi tentang harinya. ", 6));
        string section = $"## Bagian\n\n{paragraph}\n\n- satu\n- dua\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n::: catatan Ingat\n{paragraph}\n:::\n\n";
        _lesson = new SourceText("pelajaran/a/b.md", string.Concat(Enumerable.Repeat(section, 5)));
    }

    [Benchmark]
    public Body? Render() => BodyRenderer.Render(_lesson, 0, static (key, _) => key, []);
}
