using Curriculum.Pipelines;

#pragma warning disable CS1591 // Each rule's title, reason and cure stand in the language files; a second wording here would drift.

namespace Curriculum.Content.Privacy;

/// <summary>Every kind of personal data that the scan names. Slot {0} is the masked value, slot {1} the word that gave it away.</summary>
public static class PrivacyRules
{
    public static readonly Rule NationalNumber = Error("KUR200");
    public static readonly Rule SixteenDigits = Error("KUR201");
    public static readonly Rule OfficialNumber = Error("KUR202");
    public static readonly Rule StudentNumber = Error("KUR203");
    public static readonly Rule Phone = Error("KUR204");
    public static readonly Rule Email = Error("KUR205");
    public static readonly Rule SocialHandle = Error("KUR206");
    public static readonly Rule PersonalUrl = Error("KUR207");
    public static readonly Rule Address = Error("KUR208");
    public static readonly Rule BirthDate = Error("KUR209");
    public static readonly Rule Coordinates = Error("KUR210");
    public static readonly Rule Plate = Error("KUR211");
    public static readonly Rule PersonName = Error("KUR212");
    public static readonly Rule Institution = Warning("KUR213");
    public static readonly Rule SmallCell = Warning("KUR214");
    public static readonly Rule ImageMetadata = Error("KUR215");
    public static readonly Rule DocumentFile = Warning("KUR216");

    /// <summary>All rules of the scan, in the order of their codes.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NationalNumber, SixteenDigits, OfficialNumber, StudentNumber, Phone, Email, SocialHandle, PersonalUrl, Address,
        BirthDate, Coordinates, Plate, PersonName, Institution, SmallCell, ImageMetadata, DocumentFile,
    ];

    private static Rule Error(string code) => new(code, "privacy", Severity.Error);

    private static Rule Warning(string code) => new(code, "privacy", Severity.Warning);
}
