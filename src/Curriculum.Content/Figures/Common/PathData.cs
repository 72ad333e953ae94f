using System.Globalization;
using System.Text;

namespace Curriculum.Content.Figures;

/// <summary>The data of SVG paths, in whole numbers.</summary>
internal static class PathData
{
    /// <summary>Straight from point to point.</summary>
    public static string Line(IReadOnlyList<Point> points) => Append(new StringBuilder(), points).ToString();

    /// <summary>Straight from point to point and back to the first.</summary>
    public static string Closed(IReadOnlyList<Point> points) => Append(new StringBuilder(), points).Append('Z').ToString();

    /// <summary>From point to point with rounded corners.</summary>
    /// <param name="points">Upright and level pieces.</param>
    /// <param name="radius">Of the corners, less where a piece is short.</param>
    public static string Rounded(IReadOnlyList<Point> points, int radius)
    {
        StringBuilder path = new();
        path.Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}");
        for (int i = 1; i < points.Count - 1; i++)
        {
            Point corner = points[i];
            int room = (int)Math.Min(corner.Distance(points[i - 1]), corner.Distance(points[i + 1])) / 2;
            Point before = corner.Towards(points[i - 1], Math.Min(radius, room));
            Point after = corner.Towards(points[i + 1], Math.Min(radius, room));
            path.Append(CultureInfo.InvariantCulture, $"L{before.X} {before.Y}Q{corner.X} {corner.Y} {after.X} {after.Y}");
        }

        path.Append(CultureInfo.InvariantCulture, $"L{points[^1].X} {points[^1].Y}");
        return path.ToString();
    }

    /// <summary>A zigzag along a line of straight pieces, with short plain ends.</summary>
    public static string Zigzag(IReadOnlyList<Point> points)
    {
        const int lead = 5, step = 6, height = 5;
        List<Point> all = [points[0]];
        for (int i = 1; i < points.Count; i++)
        {
            (Point from, Point to) = (points[i - 1], points[i]);
            double length = from.Distance(to);
            int count = (int)((length - (2 * lead)) / step);
            if (count >= 2)
            {
                // The offset is the same whole vector at every tooth, so that rounding shows nowhere.
                int ox = Point.Round(-(to.Y - from.Y) * height / length), oy = Point.Round((to.X - from.X) * height / length);
                Point begin = from.Towards(to, lead), end = to.Towards(from, lead);
                all.Add(begin);
                for (int k = 0; k < count; k++)
                {
                    double part = (k + 0.5) / count;
                    int sign = k % 2 == 0 ? 1 : -1;
                    all.Add(new Point(Point.Round(begin.X + ((end.X - begin.X) * part)) + (sign * ox), Point.Round(begin.Y + ((end.Y - begin.Y) * part)) + (sign * oy)));
                }

                all.Add(end);
            }

            all.Add(to);
        }

        return Line(all);
    }

    private static StringBuilder Append(StringBuilder path, IReadOnlyList<Point> points)
    {
        for (int i = 0; i < points.Count; i++) path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{points[i].X} {points[i].Y}");
        return path;
    }
}
