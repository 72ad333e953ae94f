using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Curriculum.Tests")]
[assembly: InternalsVisibleTo("Curriculum.Exercises.Tests")]
[assembly: InternalsVisibleTo("Benchmarks")]
