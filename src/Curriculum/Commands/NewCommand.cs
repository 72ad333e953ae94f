using System.CommandLine;
using Curriculum.Output;

namespace Curriculum.Commands;

internal static class NewCommand
{
    public static Command Create(Tongue tongue, TextWriter output)
    {
        Command command = new("new", tongue.Words["cli.new"]);
        command.SetAction(static _ => 0);
        _ = output;
        return command;
    }
}
