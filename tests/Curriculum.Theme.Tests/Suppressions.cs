using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage("Security", "MA0009:Regular expressions should not be vulnerable to Denial of Service attacks", Justification = "They read the project's own files; a time limit would make tests depend on the machine.")]
