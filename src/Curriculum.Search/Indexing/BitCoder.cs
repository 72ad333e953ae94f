namespace Curriculum.Search.Indexing;

/// <summary>An arithmetic coder: a bit that was foretold well takes next to no room. Writes, or reads what it wrote.</summary>
internal sealed class BitCoder
{
    private readonly List<byte>? written;
    private readonly byte[] given = [];
    private int at;
    private uint low;
    private uint high = uint.MaxValue;
    private uint value;

    /// <summary>A coder that writes.</summary>
    public BitCoder() => written = [];

    /// <summary>A coder that reads.</summary>
    public BitCoder(string text)
    {
        given = Codec.ReadBytes(text);
        for (var i = 0; i < 4; i++)
        {
            value = (value << 8) | Next();
        }
    }

    /// <summary>Writes a bit, or reads one, whatever is given.</summary>
    /// <param name="bit">The bit to write.</param>
    /// <param name="chance">How likely it is a one, in 1/4096: 1 to 4095.</param>
    /// <returns>The bit.</returns>
    public int Code(int bit, int chance)
    {
        var middle = low + (((high - low) >> 12) * (uint)chance);
        if (written is null)
        {
            bit = value <= middle ? 1 : 0;
        }

        if (bit == 1)
        {
            high = middle;
        }
        else
        {
            low = middle + 1;
        }

        while ((low ^ high) < 1 << 24)
        {
            written?.Add((byte)(high >> 24));
            low <<= 8;
            high = (high << 8) | 255;
            value = (value << 8) | Next();
        }

        return bit;
    }

    /// <summary>What was written, as text.</summary>
    public string Finish()
    {
        // Any number between the two will do: this one ends in as few bytes as there are.
        written!.Add((byte)((low >> 24) + 1));
        return Codec.WriteBytes([.. written]);
    }

    private uint Next() => at < given.Length ? given[at++] : 0u;
}
