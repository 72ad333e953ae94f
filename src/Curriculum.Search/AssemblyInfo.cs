using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Curriculum.Search.Tests")]
