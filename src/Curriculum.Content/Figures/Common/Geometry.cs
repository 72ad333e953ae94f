using System.Runtime.InteropServices;

namespace Curriculum.Content.Figures;

/// <summary>A point in user units; y grows downwards.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Point(int X, int Y)
{
    /// <summary>The point a distance away on the way to another, rounded.</summary>
    public Point Towards(Point other, int distance)
    {
        double length = Distance(other);
        if (length < 1) return this;
        return new Point(Round(X + ((other.X - X) * distance / length)), Round(Y + ((other.Y - Y) * distance / length)));
    }

    /// <summary>Euclidean distance.</summary>
    public double Distance(Point other) => Math.Sqrt(((double)(other.X - X) * (other.X - X)) + ((double)(other.Y - Y) * (other.Y - Y)));

    /// <summary>Rounds half away from zero, the same on every machine.</summary>
    public static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}

/// <summary>An upright rectangle in user units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Box(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    public int CentreX => X + (Width / 2);

    public int CentreY => Y + (Height / 2);

    public Box Moved(int dx, int dy) => this with { X = X + dx, Y = Y + dy };
}
