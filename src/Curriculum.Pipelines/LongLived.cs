using System.Runtime.CompilerServices;

namespace Curriculum.Pipelines;

/// <summary>Room for data that lives as long as the site: pieces of blocks that the garbage collector never moves.</summary>
/// <remarks>
/// Nearly all texts and postings live that long, and copying each twice on its way to the old generation was half of all pauses of a large build.
/// A block stays as long as any piece of it is held; while somebody writes, that is a few blocks more.
/// </remarks>
public static class LongLived
{
    // An array above 85,000 bytes is among the large objects.
    private const int BlockBytes = 256 * 1024;

    /// <summary>A piece of a block of the calling thread; what it holds at first is undefined.</summary>
    /// <param name="length">How many values.</param>
    public static Memory<T> Room<T>(int length)
        where T : unmanaged
    {
        int block = BlockBytes / Unsafe.SizeOf<T>();
        if (length > block / 8) return new T[length];
        if (Rest<T>.Free.Length < length) Rest<T>.Free = GC.AllocateUninitializedArray<T>(block);
        Memory<T> room = Rest<T>.Free[..length];
        Rest<T>.Free = Rest<T>.Free[length..];
        return room;
    }

    private static class Rest<T>
    {
        [ThreadStatic]
        public static Memory<T> Free;
    }
}
