using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Curriculum.Tests")]
