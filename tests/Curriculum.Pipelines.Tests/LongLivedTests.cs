using FsCheck;
using FsCheck.Fluent;

namespace Curriculum.Pipelines.Tests;

/// <summary>Pieces of a block are lent once: nobody writes into another's.</summary>
public sealed class LongLivedTests
{
    [Fact]
    public void Every_piece_is_as_long_as_asked_and_its_own() => Prop
        .ForAll(Gen.Choose(0, 40_000).ListOf().ToArbitrary(), static lengths =>
        {
            Memory<int>[] pieces = new Memory<int>[lengths.Count];
            Parallel.For(0, pieces.Length, i =>
            {
                pieces[i] = LongLived.Room<int>(lengths[i]);
                pieces[i].Span.Fill(i);
            });
            return Enumerable.Range(0, pieces.Length).All(i => pieces[i].Length == lengths[i] && !pieces[i].Span.ContainsAnyExcept(i));
        })
        .Check(Config.QuickThrowOnFailure);
}
