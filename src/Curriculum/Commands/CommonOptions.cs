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
        if (input.Length == 0) throw new WrongUseException(tongue.Words.Text("cli.noInput", input));
        try
        {
            if (output.Length > 0 && !Overlap(input, output)) return output;
        }
        catch (IOException)
        {
            throw new WrongUseException(tongue.Words.Text("cli.foreignFolder", output)); // Links in a circle lead to no folder.
        }

        throw new WrongUseException(tongue.Words.Text("cli.sameFolder", output, input));
    }

    /// <summary>Whether a file would lie in a folder.</summary>
    public static bool Holds(string folder, string file) =>
        Ended(RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(file))!)).StartsWith(Ended(RealPath.Of(folder)), StringComparison.Ordinal);

    // A symbolic link, anywhere on the way, must not hide that two folders are one.
    private static bool Overlap(string input, string output)
    {
        string from = Ended(RealPath.Of(input));
        string to = Ended(RealPath.Of(output));
        return from.StartsWith(to, StringComparison.Ordinal) || to.StartsWith(from, StringComparison.Ordinal);
    }

    private static string Ended(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
