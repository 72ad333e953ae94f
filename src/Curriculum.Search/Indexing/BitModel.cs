namespace Curriculum.Search.Indexing;

/// <summary>Foretells the next bit from several contexts at once, and learns from each bit which of them to believe.</summary>
internal sealed class BitModel
{
    private const int Sets = 10;
    private const int MostContexts = 4;
    private const int TableBits = 18;
    private const int MostSeen = 120;
    private const int FirstTrust = 26000;
    private const int Haste = 41;

    private static readonly int[] Curve =
    [
        1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047,
        2549, 2994, 3348, 3607, 3785, 3901, 3975, 4024, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
    ];

    private static readonly int[] Stretched = StretchAll();
    private readonly ushort[] chances = new ushort[1 << TableBits];
    private readonly byte[] seen = new byte[1 << TableBits];
    private readonly int[] trust = [.. Enumerable.Repeat(FirstTrust, Sets * MostContexts)];
    private readonly uint[] hashes = new uint[MostContexts];
    private readonly int[] places = new int[MostContexts];
    private readonly int[] inputs = new int[MostContexts];
    private int set;
    private int count;
    private int foretold;

    /// <summary>A model that knows nothing.</summary>
    public BitModel() => Array.Fill(chances, (ushort)32_768);

    /// <summary>What the next bits depend on.</summary>
    /// <param name="number">Which kind of symbol they belong to; each trusts its contexts by itself.</param>
    /// <param name="contexts">What was before.</param>
    public void Choose(int number, ReadOnlySpan<int> contexts)
    {
        (set, count) = (number, contexts.Length);
        for (var i = 0; i < count; i++)
        {
            hashes[i] = ((uint)contexts[i] * 0x9E37_79B1) + ((uint)((Math.Min(number, 2) * 8) + i + 1) * 0x85EB_CA6B);
        }
    }

    /// <summary>How likely the next bit is a one, in 1/4096: 1 to 4095.</summary>
    /// <param name="node">The bits of the symbol so far, behind a leading one.</param>
    public int Foretell(int node)
    {
        long sum = 0;
        for (var i = 0; i < count; i++)
        {
            var mixed = (hashes[i] ^ ((uint)node * 0x2545_F491)) * 0x9E37_79B1;
            var place = (int)((mixed ^ (mixed >> 15)) & ((1 << TableBits) - 1));
            places[i] = place;
            inputs[i] = seen[place] == 0 ? 0 : Stretched[chances[place] >> 4];
            sum += (long)trust[(set * MostContexts) + i] * inputs[i];
        }

        foretold = Math.Clamp(Squash(sum >> 16), 1, 4095);
        return foretold;
    }

    /// <summary>What the bit was.</summary>
    public void Learn(int bit)
    {
        var error = ((bit << 12) - foretold) * Haste;
        for (var i = 0; i < count; i++)
        {
            trust[(set * MostContexts) + i] += ((inputs[i] * error) + 32_768) >> 16;
            var place = places[i];
            var rate = 655_360 / ((10 * seen[place]) + 16);
            chances[place] += (ushort)((((bit << 16) - bit - chances[place]) * (long)rate) >> 16);
            if (seen[place] < MostSeen)
            {
                seen[place]++;
            }
        }
    }

    private static int Squash(long stretched)
    {
        if (stretched is > 2047 or < -2047)
        {
            return stretched > 0 ? 4095 : 0;
        }

        var at = ((int)stretched >> 7) + 16;
        var part = (int)stretched & 127;
        return ((Curve[at] * (128 - part)) + (Curve[at + 1] * part) + 64) >> 7;
    }

    private static int[] StretchAll()
    {
        var all = new int[4096];
        Array.Fill(all, 2047);
        for (int stretched = -2047, next = 0; stretched <= 2047; stretched++)
        {
            for (var chance = Squash(stretched); next <= chance; next++)
            {
                all[next] = stretched;
            }
        }

        return all;
    }
}
