using BenchmarkDotNet.Running;
using Curriculum.Benchmarks;

if (args is ["questions", ..]) QuestionRun.Run(args.Length > 1 ? args[1] : "input", Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(Rendering).Assembly).Run(args);
