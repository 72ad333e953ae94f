using System.CommandLine;
using Curriculum.Output;

namespace Curriculum.Commands;

internal static class CheckCommand
{
    public static Command Create(Tongue tongue, TextWriter output, TextWriter error)
    {
        Command command = new("check", tongue.Words["cli.check"]);
        command.SetAction(static _ => 0);
        _ = (output, error);
        return command;
    }
}
