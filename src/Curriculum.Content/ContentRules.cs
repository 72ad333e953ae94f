using Curriculum.Pipelines;

#pragma warning disable CS1591 // Each rule's title, reason and cure stand in the language files; a second wording here would drift.

namespace Curriculum.Content;

/// <summary>Every kind of mistake that this room finds. Codes are stable; texts stand in the language files.</summary>
public static class ContentRules
{
    // The file itself.
    public static readonly Rule NotUtf8 = Error("KUR001");
    public static readonly Rule ControlCharacter = Error("KUR002");
    public static readonly Rule MergeConflict = Error("KUR003");
    public static readonly Rule FileTooLarge = Error("KUR004", "security");
    public static readonly Rule UnusualFileEnding = Warning("KUR005");
    public static readonly Rule UnusualFileName = Warning("KUR006");
    public static readonly Rule FrontMatterMissing = Error("KUR007");
    public static readonly Rule FrontMatterUnclosed = Error("KUR008");
    public static readonly Rule FrontMatterTooLarge = Error("KUR009", "security");
    public static readonly Rule UnexpectedFile = Warning("KUR029");

    // YAML and its fields.
    public static readonly Rule YamlSyntax = Error("KUR010");
    public static readonly Rule UnknownKey = Error("KUR011");
    public static readonly Rule MissingKey = Error("KUR012");
    public static readonly Rule WrongType = Error("KUR013");
    public static readonly Rule TabInYaml = Error("KUR014");
    public static readonly Rule MissingColon = Error("KUR015");
    public static readonly Rule DuplicateKey = Error("KUR016");
    public static readonly Rule YamlAlias = Error("KUR017", "security");
    public static readonly Rule YamlTag = Error("KUR018", "security");
    public static readonly Rule YamlTooDeep = Error("KUR019", "security");
    public static readonly Rule EmptyValue = Error("KUR020");
    public static readonly Rule BadDate = Error("KUR021");
    public static readonly Rule OutOfRange = Error("KUR022");
    public static readonly Rule NotAllowedValue = Error("KUR023");
    public static readonly Rule UnclosedQuote = Error("KUR024");
    public static readonly Rule EmptyFile = Error("KUR025");
    public static readonly Rule UnquotedColon = Error("KUR026");
    public static readonly Rule SummaryLength = Warning("KUR027");
    public static readonly Rule BadIndentation = Error("KUR028");
    public static readonly Rule UnclosedBracket = Error("KUR054");

    // What refers to what.
    public static readonly Rule DuplicateSlug = Error("KUR030");
    public static readonly Rule UnknownConcept = Error("KUR031");
    public static readonly Rule UnknownOutcome = Error("KUR032");
    public static readonly Rule UnknownPrerequisite = Error("KUR033");
    public static readonly Rule PrerequisiteCycle = Error("KUR034");
    public static readonly Rule ConceptTaughtTwice = Error("KUR035");
    public static readonly Rule ConceptNotTaught = Warning("KUR036");
    public static readonly Rule OutcomeNotCovered = Warning("KUR037");
    public static readonly Rule DuplicateConcept = Error("KUR038");
    public static readonly Rule DuplicateOutcome = Error("KUR039");
    public static readonly Rule UnknownCitation = Error("KUR040");
    public static readonly Rule UnknownKind = Error("KUR041");
    public static readonly Rule UnknownRelation = Error("KUR042");
    public static readonly Rule DuplicateOrder = Warning("KUR043");
    public static readonly Rule ModuleFileMissing = Error("KUR044");
    public static readonly Rule UnknownLesson = Error("KUR045");
    public static readonly Rule ConceptNotLinked = Warning("KUR046");
    public static readonly Rule DuplicateReference = Error("KUR047");
    public static readonly Rule BadRedirect = Error("KUR048");
    public static readonly Rule RedirectClash = Error("KUR049");
    public static readonly Rule AliasClash = Warning("KUR050");
    public static readonly Rule OutcomeOfOtherLesson = Error("KUR051");
    public static readonly Rule BadId = Error("KUR052");
    public static readonly Rule TranslationAlone = Warning("KUR053");

    // Markdown.
    public static readonly Rule RawHtml = Warning("KUR060", "security");
    public static readonly Rule TitleInBody = Error("KUR061");
    public static readonly Rule HeadingSkipped = Error("KUR062");
    public static readonly Rule ImageWithoutText = Error("KUR063");
    public static readonly Rule UnclosedContainer = Error("KUR064");
    public static readonly Rule UnknownContainer = Error("KUR065");
    public static readonly Rule FootnoteUndefined = Error("KUR066");
    public static readonly Rule FigureData = Error("KUR067");
    public static readonly Rule EmptyLinkText = Error("KUR068");
    public static readonly Rule StrayFence = Error("KUR069");
    public static readonly Rule TooManyHeadings = Error("KUR070", "security");
    public static readonly Rule MarkdownTooComplex = Error("KUR071", "security");
    public static readonly Rule DuplicateFigure = Error("KUR072");
    public static readonly Rule EmptyHeading = Error("KUR073");
    public static readonly Rule EmptyBody = Warning("KUR074");
    public static readonly Rule VagueLinkText = Warning("KUR075");
    public static readonly Rule UnknownFigure = Error("KUR076");
    public static readonly Rule TableWithoutHeader = Error("KUR077");
    public static readonly Rule UnclosedReference = Error("KUR078");
    public static readonly Rule BadCitation = Error("KUR079");
    public static readonly Rule TableRowTooLong = Error("KUR080");
    public static readonly Rule HeadingWithoutSpace = Error("KUR081");
    public static readonly Rule SpacedLink = Error("KUR082");
    public static readonly Rule UnclosedEmphasis = Warning("KUR083");

    // Links.
    public static readonly Rule BrokenLink = Error("KUR100", "link");
    public static readonly Rule BrokenAnchor = Error("KUR101", "link");
    public static readonly Rule MissingMedia = Error("KUR102", "link");
    public static readonly Rule LinkOutside = Error("KUR103", "security");
    public static readonly Rule RootedLink = Error("KUR104", "link");
    public static readonly Rule SchemeNotAllowed = Error("KUR150", "security");
    public static readonly Rule SymbolicLink = Error("KUR151", "security");

    // The site as a whole.
    public static readonly Rule SiteFileMissing = Error("KUR300", "site");
    public static readonly Rule NavigationTarget = Error("KUR301", "site");
    public static readonly Rule BadBaseUrl = Error("KUR302", "site");
    public static readonly Rule AddressClash = Error("KUR303", "site");

    private static Rule Error(string code, string category = "content") => new(code, category, Severity.Error);

    private static Rule Warning(string code, string category = "content") => new(code, category, Severity.Warning);
}
