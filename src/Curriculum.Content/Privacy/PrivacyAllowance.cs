using System.Collections.Frozen;

namespace Curriculum.Content.Privacy;

/// <summary>The invented people and places that stories may name. They come from one curated file, so that nobody slips in a real one.</summary>
public sealed class PrivacyAllowance
{
    private static readonly string[] PlaceTypes = ["Desa", "Kelurahan", "Dusun", "Kampung", "Kecamatan", "Nagari", "RW", "RT", "Kota", "Kabupaten", "Pasar", "Provinsi"];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly string[] _places;
    private readonly bool _unknown;

    private PrivacyAllowance(IEnumerable<string> names, IEnumerable<string> places, bool unknown = false)
    {
        _unknown = unknown;
        FrozenSet<string> set = names.SelectMany(static name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _names = set.GetAlternateLookup<ReadOnlySpan<char>>();
        _places = [.. places.Select(static place => Bare(place.Trim())).Where(static place => place.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }

    /// <summary>Nobody and nowhere.</summary>
    public static PrivacyAllowance None { get; } = new([], []);

    /// <summary>The list could not be read: its own file is named already, and nobody can tell invented names from real ones.</summary>
    public static PrivacyAllowance Unknown { get; } = new([], [], unknown: true);

    /// <summary>Allows these names and places, without regard to case.</summary>
    /// <param name="names">Given names, for example <c>Tarmi</c>.</param>
    /// <param name="places">Places with their kind, for example <c>Desa Waringin</c>; the bare name is allowed after any kind of place.</param>
    public static PrivacyAllowance From(IEnumerable<string> names, IEnumerable<string> places) => new(names, places);

    /// <summary>Whether a name is an invented one.</summary>
    public bool Name(ReadOnlySpan<char> name) => _unknown || _names.Contains(name);

    /// <summary>The length of the invented place that a text begins with; 0 for none.</summary>
    public int Place(ReadOnlySpan<char> text)
    {
        if (_unknown) return Math.Max(1, text.IndexOf('\n'));
        foreach (string place in _places)
        {
            if (text.StartsWith(place, StringComparison.OrdinalIgnoreCase) && (text.Length == place.Length || !char.IsLetterOrDigit(text[place.Length]))) return place.Length;
        }

        return 0;
    }

    private static string Bare(string place)
    {
        foreach (string type in PlaceTypes)
        {
            if (place.Length > type.Length + 1 && place.StartsWith(type, StringComparison.OrdinalIgnoreCase) && place[type.Length] == ' ') return place[(type.Length + 1)..];
        }

        return place;
    }
}
