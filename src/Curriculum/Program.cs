using Curriculum.Commands;

return Cli.Run(args, Console.Out, Console.Error);
