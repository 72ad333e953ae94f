using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Curriculum.Search.Analysis;

/// <summary>The distinct words of all texts: one entry per word, numbered from 0. It only grows, and is safe for many threads.</summary>
/// <remarks>A table of our own: nearly every word of a site is known already, and finding it must cost no lock and no string.</remarks>
/// <param name="describe">Makes the entry of a word from its letters and its number; asked again where two threads meet the same new word.</param>
internal sealed class WordPool(Func<string, int, WordEntry> describe)
{
    private readonly Lock growing = new();

    // Secret, so that no text can be written whose words all fall on one place.
    private readonly ulong secret = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    // Open addressing, never more than half full; a full place never changes.
    private WordEntry?[] places = new WordEntry?[1 << 14];
    private WordEntry[] entries = new WordEntry[1 << 12];
    private int count;

    /// <summary>The entry with a number.</summary>
    public WordEntry this[int number] => Volatile.Read(ref entries)[number];

    /// <summary>The entry of a folded word, made if the word is new.</summary>
    public WordEntry EntryOf(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var known = Volatile.Read(ref places);
        return known[PlaceOf(word, hash, known)] ?? Add(word, hash);
    }

    private WordEntry Add(ReadOnlySpan<char> word, ulong hash)
    {
        lock (growing)
        {
            var place = PlaceOf(word, hash, places);
            if (places[place] is { } known)
            {
                return known;
            }

            if (2 * (count + 1) > places.Length)
            {
                Grow();
                place = PlaceOf(word, hash, places);
            }

            var entry = describe(word.ToString(), count);
            if (count == entries.Length)
            {
                var more = new WordEntry[2 * count];
                entries.CopyTo(more, 0);
                Volatile.Write(ref entries, more);
            }

            entries[count++] = entry;
            Volatile.Write(ref places[place], entry);
            return entry;
        }
    }

    private void Grow()
    {
        var more = new WordEntry?[2 * places.Length];
        for (var i = 0; i < count; i++)
        {
            var word = entries[i].Surface;
            more[PlaceOf(word, Hash(word), more)] = entries[i];
        }

        Volatile.Write(ref places, more);
    }

    /// <summary>Where a word stands or belongs.</summary>
    private static int PlaceOf(ReadOnlySpan<char> word, ulong hash, WordEntry?[] places)
    {
        var place = (int)hash & (places.Length - 1);
        while (Volatile.Read(ref places[place]) is { } entry && !word.SequenceEqual(entry.Surface))
        {
            place = (place + 1) & (places.Length - 1);
        }

        return place;
    }

    private ulong Hash(ReadOnlySpan<char> word)
    {
        var bytes = MemoryMarshal.AsBytes(word);
        var hash = (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        ulong rest = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            rest |= (ulong)bytes[i] << (8 * i);
        }

        return Mix(hash ^ rest);
    }

    private ulong Mix(ulong value)
    {
        var high = Math.BigMul(value ^ secret, 0x9E3779B97F4A7C15 ^ secret, out var low);
        return high ^ low;
    }
}
