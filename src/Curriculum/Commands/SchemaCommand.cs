using System.CommandLine;
using Curriculum.Output;

namespace Curriculum.Commands;

internal static class SchemaCommand
{
    public static Command Create(Tongue tongue, TextWriter output)
    {
        Command command = new("schema", tongue.Words["cli.schema"]);
        command.SetAction(static _ => 0);
        _ = output;
        return command;
    }
}
