namespace Dashboard.Core.Search;

/// <summary>How well something answers a search, best first.</summary>
public enum Rank : byte
{
    /// <summary>The whole name or code.</summary>
    Exact,

    /// <summary>Whole words of a name, or whole parts of a code.</summary>
    Words,

    /// <summary>A word, or a part of a code, begins with it.</summary>
    Prefix,

    /// <summary>Every word of the search begins a word of the name, in any order.</summary>
    Scattered,

    /// <summary>It stands somewhere inside.</summary>
    Part,
}

/// <summary>What was found.</summary>
public enum SearchGroup : byte
{
    Unit,
    Indicator,
    Procedure,
    Dossier,
}
