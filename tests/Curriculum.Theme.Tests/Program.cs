using System.Diagnostics;
using System.Globalization;
using Curriculum.Theme.Rendering;
using Curriculum.Theme.Tests.Samples;

namespace Curriculum.Theme.Tests;

/// <summary>
/// Lets a person look: <c>dotnet run --project tests/Curriculum.Theme.Tests -- folder</c> writes the sample pages there and tells what a page costs.
/// </summary>
public static class Program
{
    private const int Rounds = 3_000;

    public static int Main(string[] arguments)
    {
        if (arguments is not [var folder])
        {
            Console.Error.WriteLine("folder?");
            return 2;
        }

        using var renderer = new PageRenderer(SampleSite.Assets);
        foreach (var page in SampleSite.Pages)
        {
            Write(folder, page.Model.Head.Path, System.Text.Encoding.UTF8.GetBytes(page.Render(renderer)));
        }

        foreach (var asset in SampleSite.Assets.Files)
        {
            Write(folder, asset.Path, asset.Bytes.ToArray());
        }

        foreach (var page in SampleSite.Pages)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Cost(renderer, page),7:F3} ms  {page}"));
        }

        return 0;
    }

    private static double Cost(PageRenderer renderer, SamplePage page)
    {
        Run(Rounds / 3);
        var watch = Stopwatch.StartNew();
        Run(Rounds);
        return watch.Elapsed.TotalMilliseconds / Rounds;

        void Run(int rounds)
        {
            for (var round = 0; round < rounds; round++)
            {
                page.Render(renderer);
            }
        }
    }

    private static void Write(string folder, string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
