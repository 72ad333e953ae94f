using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Curriculum.Exercises.Randomness;

/// <summary>A generator that gives the same numbers for the same key on every machine, thread and version.</summary>
/// <remarks>
/// xoshiro256** (Blackman and Vigna, 2018), its 256 bits of state being the SHA-256 of the key in UTF-8, read as four little-endian
/// numbers. The framework's <c>Random</c> promises no sequence over versions, so it can't carry a bank whose ids must survive.
/// </remarks>
public sealed class StableRandom
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>A generator for this key, for example seed, model and index joined by <c>/</c>.</summary>
    public StableRandom(string key)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), hash);
        _s0 = BinaryPrimitives.ReadUInt64LittleEndian(hash);
        _s1 = BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]);
        _s2 = BinaryPrimitives.ReadUInt64LittleEndian(hash[16..]);
        _s3 = BinaryPrimitives.ReadUInt64LittleEndian(hash[24..]);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextBits()
    {
        ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        ulong t = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= t;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>A whole number from 0 to below <paramref name="bound"/>, every one equally likely (Lemire 2019).</summary>
    /// <param name="bound">Above 0.</param>
    public int Next(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        ulong threshold = unchecked(0UL - (ulong)bound) % (ulong)bound;
        while (true)
        {
            ulong high = Math.BigMul(NextBits(), (ulong)bound, out ulong low);
            if (low >= threshold) return (int)high;
        }
    }

    /// <summary>A number from 0 to below 1.</summary>
    public double NextUnit() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>One of the elements.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>The elements in a uniformly drawn order (Fisher and Yates).</summary>
    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        T[] result = items.ToArray();
        for (int i = result.Length - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (result[i], result[j]) = (result[j], result[i]);
        }

        return result;
    }

    /// <summary>Elements sorted by a lot that each draws for itself, so that one more element moves none of the others past each other.</summary>
    /// <param name="items">What is sorted.</param>
    /// <param name="name">A stable name of each element.</param>
    public T[] Lottery<T>(IEnumerable<T> items, Func<T, string> name) => Lottery(items, name, static _ => 1);

    /// <summary>The same with weights: the chance to come first is in proportion to the weight (a race of exponential clocks).</summary>
    /// <param name="items">What is sorted.</param>
    /// <param name="name">A stable name of each element.</param>
    /// <param name="weight">Above 0.</param>
    public T[] Lottery<T>(IEnumerable<T> items, Func<T, string> name, Func<T, double> weight)
    {
        ulong key = NextBits();
        return items.OrderBy(item => Clock(Lot(key, name(item)), weight(item))).ThenBy(name, StringComparer.Ordinal).ToArray();
    }

    private static double Clock(ulong lot, double weight) => -Math.Log(((lot >> 11) + 1) * (1.0 / (1UL << 53))) / weight;

    /// <summary>A lot for a name under a key: FNV-1a over its UTF-16 units, finished like SplitMix64.</summary>
    public static ulong Lot(ulong key, string name)
    {
        ulong hash = key ^ 0xcbf29ce484222325UL;
        foreach (char c in name) hash = (hash ^ c) * 0x100000001b3UL;
        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9UL;
        hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebUL;
        return hash ^ (hash >> 31);
    }
}
