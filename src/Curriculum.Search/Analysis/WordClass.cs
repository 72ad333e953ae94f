namespace Curriculum.Search.Analysis;

/// <summary>What the lexicon knows of a word, and so which affixes may lead to it.</summary>
public enum WordClass
{
    /// <summary>An unknown word.</summary>
    None,

    /// <summary>An Indonesian root: every affix may lead to it.</summary>
    Root,

    /// <summary>A whole word that only clitics may lead to.</summary>
    Fixed,

    /// <summary>An English root: English endings and clitics may lead to it.</summary>
    English,

    /// <summary>A word that the site itself uses: evidence for a root nobody listed.</summary>
    Site,
}
