namespace Curriculum.Tests.Support;

/// <summary>Tests that change what the whole process shares, or need the machine for themselves: nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
