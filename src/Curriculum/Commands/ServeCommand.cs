using System.CommandLine;
using Curriculum.Output;

namespace Curriculum.Commands;

internal static class ServeCommand
{
    public static Command Create(Tongue tongue, TextWriter output, TextWriter error)
    {
        Command command = new("serve", tongue.Words["cli.serve"]);
        command.SetAction(static _ => 0);
        _ = (output, error);
        return command;
    }
}
