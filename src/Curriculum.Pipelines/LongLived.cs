using System.Runtime.CompilerServices;

namespace Curriculum.Pipelines;

/// <summary>Room for data that lives as long as the site: pieces of blocks that the garbage collector never moves.</summary>
/// <remarks>
/// Nearly all texts and postings live that long, and copying each twice on its way to the old generation was half of all pauses of a large build.
/// Blocks grow with what is asked for, since every few megabytes of large objects make the collector search the whole heap.
/// A block stays as long as any piece of it is held: while somebody writes, at most what the edits of that day took.
/// </remarks>
public static class LongLived
{
    // An array above 85,000 bytes is among the large objects.
    private const int LeastBytes = 256 * 1024;
    private const int MostBytes = 16 * 1024 * 1024;

    // A quarter of the smallest block: what asks for more has an array of its own.
    private const int PieceBytes = LeastBytes / 4;

    /// <summary>Room that nobody else has; what it holds at first is undefined.</summary>
    /// <param name="length">How many values.</param>
    public static Memory<T> Room<T>(int length)
        where T : unmanaged
    {
        int piece = PieceBytes / Unsafe.SizeOf<T>();
        if (length > piece / 8) return Blocks<T>.Take(length);
        if (Rest<T>.Free.Length < length) Rest<T>.Free = Blocks<T>.Take(piece);
        Memory<T> room = Rest<T>.Free[..length];
        Rest<T>.Free = Rest<T>.Free[length..];
        return room;
    }

    // What a thread has left of its last piece.
    private static class Rest<T>
    {
        [ThreadStatic]
        public static Memory<T> Free;
    }

    private static class Blocks<T>
    {
        private static readonly Lock Taking = new();
        private static Memory<T> _free;
        private static long _taken;

        public static Memory<T> Take(int length)
        {
            lock (Taking)
            {
                if (_free.Length < length)
                {
                    int block = (int)Math.Clamp(_taken, LeastBytes, MostBytes) / Unsafe.SizeOf<T>();
                    if (length > block / 4) return new T[length];
                    _free = GC.AllocateUninitializedArray<T>(block);
                }

                Memory<T> room = _free[..length];
                _free = _free[length..];
                _taken += (long)length * Unsafe.SizeOf<T>();
                return room;
            }
        }
    }
}
