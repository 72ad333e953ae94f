using System.Globalization;
using Curriculum.Output;
using Curriculum.Pipelines;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Curriculum.Tests.Diagnostics;

/// <summary>Whatever a finger does to a file, the program says something sensible or nothing at all.</summary>
public sealed class SlipTests
{
    private static readonly string[] Strays = ["", ":", ": ", "\"", "'", "[", "]", "{", "}", "[[", "]]", "*", "**", "#", "# ", "- ", "-", "---\n", ":::\n", "::: ", "\t", "  ", "\n", "|", "&", "!", "`", "<b>", "\\", "@", "%", "~", "null", "0", "é", "\u200b"];

    /// <summary>How many slips are tried; <c>CURRICULUM_SLIPS</c> asks for more.</summary>
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("CURRICULUM_SLIPS"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 100;

    [Fact]
    public void A_slip_ends_in_pages_or_in_findings_with_a_place_and_words()
    {
        using TemporaryFolder work = new();
        InvalidSite.CopyGood(work.Path);
        string[] files = [.. Directory.EnumerateFiles(work.Path, "*", SearchOption.AllDirectories).Where(static file => Path.GetExtension(file) is ".md" or ".yml").Order(StringComparer.Ordinal)];
        Gen<(string File, int From, int Length, string Stray)> slips =
            from file in Gen.Elements(files)
            from place in Gen.Choose(0, (int)new FileInfo(file).Length)
            from length in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Constant(1)), (2, Gen.Choose(2, 40)))
            from stray in Gen.Elements(Strays)
            select (file, place, length, stray);
        FolderSource source = new(work.Path);
        Site site = new(new SiteOptions(work.Path), source);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Count).WithReplay(20261122, 1),
            Prop.ForAll(slips.ToArbitrary(), slip =>
            {
                string before = File.ReadAllText(slip.File);
                int from = Math.Min(slip.From, before.Length), to = Math.Min(before.Length, from + slip.Length);
                string after = before[..from] + slip.Stray + before[to..];
                File.WriteAllText(slip.File, after);
                source.Touch([Path.GetRelativePath(work.Path, slip.File)]);
                try
                {
                    IReadOnlyList<Diagnostic> findings = site.Preview(new NoSink()).Diagnostics;
                    int lines = after.Split('\n').Length;
                    string own = Path.GetRelativePath(work.Path, slip.File);
                    return findings.All(f => f.Line >= 1 && f.Column >= 1 && (f.File != own || f.Line <= lines))
                        && Tongue.All.All(tongue => InvalidSite.Report(findings, tongue).Split('\n').All(static line => !line.Contains("{0", StringComparison.Ordinal)));
                }
                finally
                {
                    File.WriteAllText(slip.File, before);
                    source.Touch([Path.GetRelativePath(work.Path, slip.File)]);
                }
            }));
    }

    private sealed class NoSink : IOutputSink
    {
        public void Write(string path, ReadOnlySpan<byte> content)
        {
        }

        public void Delete(string path)
        {
        }
    }
}
