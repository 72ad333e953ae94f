using System.CommandLine;
using System.Text;
using Curriculum.Output;

namespace Curriculum.Commands;

/// <summary>The command line: parses, runs, and turns what happens into exit codes 0 fine, 1 problems in the input, 2 wrong use, 70 a bug of ours.</summary>
public static class Cli
{
    /// <summary>Fine.</summary>
    public const int Fine = 0;

    /// <summary>Problems in the input.</summary>
    public const int Problems = 1;

    /// <summary>Wrong use.</summary>
    public const int WrongUse = 2;

    /// <summary>A bug of the program.</summary>
    public const int Bug = 70;

    /// <summary>Runs a command line.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (ReferenceEquals(output, Console.Out)) Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Tongue tongue = Wanted(args);
        try
        {
            RootCommand root = Commands(tongue, output, error);
            ParseResult parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
            if (parsed.Errors.Count > 0)
            {
                foreach (System.CommandLine.Parsing.ParseError problem in parsed.Errors) error.WriteLine(problem.Message);
                error.WriteLine(tongue.Words["cli.seeHelp"]);
                return WrongUse;
            }

            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (WrongUseException wrong)
        {
            error.WriteLine(wrong.Message);
            return WrongUse;
        }
#pragma warning disable CA1031 // The last line of defence: whatever is left is a bug of ours and says what to report.
        catch (Exception bug)
        {
            Exception inner = bug is AggregateException { InnerExceptions.Count: > 0 } many ? many.InnerExceptions[0] : bug;
            error.WriteLine(tongue.Words["cli.bug"]);
            error.WriteLine(inner.ToString());
            return Bug;
        }
#pragma warning restore CA1031
    }

    private static RootCommand Commands(Tongue tongue, TextWriter output, TextWriter error)
    {
        Option<string> lang = new("--lang") { Description = tongue.Words["cli.option.lang"], Recursive = true, DefaultValueFactory = static _ => "id" };
        lang.AcceptOnlyFromAmong("id", "en");
        RootCommand root = new(tongue.Words["cli.description"]) { lang };
        root.Subcommands.Add(BuildCommand.Create(tongue, output, error));
        root.Subcommands.Add(CheckCommand.Create(tongue, output, error));
        root.Subcommands.Add(ServeCommand.Create(tongue, output, error));
        root.Subcommands.Add(CasesCommand.Create(tongue, output, error));
        root.Subcommands.Add(NewCommand.Create(tongue, output));
        root.Subcommands.Add(QuestionsCommand.Create(tongue, output, error));
        root.Subcommands.Add(SearchCommand.Create(tongue, output));
        root.Subcommands.Add(SchemaCommand.Create(tongue, output));
        return root;
    }

    // The language is needed before parsing: the help texts are in it.
    private static Tongue Wanted(string[] args)
    {
        int at = Array.IndexOf(args, "--lang");
        return (at >= 0 && at + 1 < args.Length && args[at + 1] == "en") || args.Contains("--lang=en", StringComparer.Ordinal) ? Tongue.English : Tongue.Indonesian;
    }
}

/// <summary>The program was called in a way that cannot work; the message says why.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
