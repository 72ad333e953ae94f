using System.CommandLine;
using Curriculum.Output;

namespace Curriculum.Commands;

/// <summary>Options that several commands share.</summary>
internal sealed class CommonOptions
{
    public CommonOptions(Tongue tongue, bool withOutput)
    {
        Input = new("--input") { Description = tongue.Words["cli.option.input"], DefaultValueFactory = static _ => "input" };
        Output = new("--output") { Description = tongue.Words["cli.option.output"], DefaultValueFactory = static _ => "output" };
        Seed = new("--seed") { Description = tongue.Words["cli.option.seed"] };
        Format = new("--format") { Description = tongue.Words["cli.option.format"], DefaultValueFactory = static _ => "text" };
        Format.AcceptOnlyFromAmong("text", "json", "github");
        Strict = new("--strict") { Description = tongue.Words["cli.option.strict"] };
        Threads = new("--threads") { Description = tongue.Words["cli.option.threads"], Hidden = true };
        All = withOutput ? [Input, Output, Seed, Format, Strict, Threads] : [Input, Seed, Format, Strict, Threads];
    }

    public Option<string> Input { get; }

    public Option<string> Output { get; }

    public Option<string?> Seed { get; }

    public Option<string> Format { get; }

    public Option<bool> Strict { get; }

    public Option<int> Threads { get; }

    public IReadOnlyList<Option> All { get; }

    public SiteOptions Read(ParseResult parsed, Tongue tongue)
    {
        string input = parsed.GetValue(Input)!;
        if (!Directory.Exists(input)) throw new WrongUseException(tongue.Words.Text("cli.noInput", input));
        return new SiteOptions(input, parsed.GetValue(Seed), parsed.GetValue(Threads));
    }

    /// <summary>The site's folder must neither equal, contain nor lie inside the input.</summary>
    public static string Apart(string input, string output, Tongue tongue)
    {
        string from = Resolved(input) + Path.DirectorySeparatorChar;
        string to = Resolved(output) + Path.DirectorySeparatorChar;
        if (from.StartsWith(to, StringComparison.Ordinal) || to.StartsWith(from, StringComparison.Ordinal)) throw new WrongUseException(tongue.Words.Text("cli.sameFolder", output, input));
        if (Path.GetPathRoot(to) == to) throw new WrongUseException(tongue.Words.Text("cli.sameFolder", output, input));
        return output;
    }

    // A symbolic link must not hide that two folders are one.
    private static string Resolved(string folder)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        DirectoryInfo info = new(full);
        return info.Exists && info.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Path.TrimEndingDirectorySeparator(target.FullName) : full;
    }
}
