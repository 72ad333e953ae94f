using BenchmarkDotNet.Running;
using Curriculum.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Rendering).Assembly).Run(args);
