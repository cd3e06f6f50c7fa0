using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Excerpts;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Importing.Titles;

namespace Dashboard.Core.Importing;

/// <summary>A row of a dossier or digitization list that can be taken over.</summary>
/// <param name="Sheet">Sheet, counted from 1.</param>
/// <param name="Row">Row of the sheet, counted from 1.</param>
/// <param name="Code">Code in upper case without spaces.</param>
/// <param name="IsNational">Whether the code is of the national shape, and so a key by itself.</param>
/// <param name="Facts">What the row states.</param>
/// <param name="UnitForKey">Wording of the unit that a short code belongs to; it may be one that the row does not state as a fact.</param>
public sealed record DossierRow(int Sheet, int Row, string Code, bool IsNational, FactSet Facts, int UnitForKey);

/// <summary>A row of a register of letters of apology.</summary>
/// <param name="Number">Number folded and without spaces.</param>
/// <param name="Reason">Wording of the reason; 0 where empty.</param>
public sealed record LetterRow(
    int Sheet, int Row, string Code, bool IsNational, int UnitForKey,
    string Number, int Day, int OldDue, int NewDue, int Cause, int Reason,
    bool StatesOldDue, bool StatesNewDue, bool StatesCause);

/// <summary>A row of a register of still-valid results.</summary>
/// <param name="Day">Day of the row's own column; <see langword="null"/> where it has none.</param>
public sealed record StillValidLine(int Sheet, int Row, int Unit, DateOnly? Day, long Total, long Done);

/// <summary>What a file says, before it is compared with what is known.</summary>
public sealed class ParsedFile
{
    public required ImportKind Kind { get; init; }

    /// <summary>Name of the mapping that it was read by.</summary>
    public string Mapping { get; init; } = Mappings.Mapping.ByHeadings;

    /// <summary>Names of the sheets, in order.</summary>
    public List<string> Sheets { get; } = [];

    /// <summary>The moment that a title line tells.</summary>
    public DateTime? MomentInTitle { get; set; }

    /// <summary>What the titles say of the dossiers listed.</summary>
    public TitleFilters Filters { get; } = new();

    /// <summary>The heading row of each sheet with a table, by the sheet's number.</summary>
    public Dictionary<int, HeadingRow> Headings { get; } = [];

    /// <summary>What stands around the rows of each sheet with a table, by the sheet's number.</summary>
    public Dictionary<int, SheetFrame> Frames { get; } = [];

    /// <summary>Whether it holds the rows that an earlier check turned away, and so speaks for no others.</summary>
    public bool IsExcerpt { get; set; }

    /// <summary>Whether text in an old encoding was converted.</summary>
    public bool IsConverted { get; set; }

    /// <summary>Dates of which day and month were swapped throughout the file.</summary>
    internal SwappedThroughout Swapped { get; set; }

    public List<DossierRow> Dossiers { get; } = [];

    public List<LetterRow> Letters { get; } = [];

    public List<StillValidLine> StillValid { get; } = [];

    public List<Form06Line> Form06 { get; } = [];

    /// <summary>Wordings of units that the file covers, with rows or without: named by a group row, or by the title of a sheet that states no others.</summary>
    public HashSet<int> CoveredUnits { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];

    /// <summary>The grand total that each sheet with rows states; <see langword="null"/> for one that states none.</summary>
    internal List<long?> StatedTotals { get; } = [];

    /// <summary>Wordings of the units of rows that were turned away once they were read, by sheet and row.</summary>
    internal Dictionary<(string Sheet, int Row), int> UnitsOfRejected { get; } = [];

    /// <summary>Wordings of the units of rows that repeat another row, one for each.</summary>
    internal List<int> UnitsOfRepeated { get; } = [];

    public List<string> Warnings { get; } = [];

    /// <summary>Cells of yes/no columns that say neither.</summary>
    public UnclearCells Unclear { get; } = new();

    /// <summary>The texts that are kept of the file.</summary>
    internal TextMeter Kept { get; } = new();

    /// <summary>Rows that repeat another row of the file word for word: nothing changes.</summary>
    public int Repeated { get; set; }

    /// <summary>Data rows: no titles, headings, group rows, totals or signatures.</summary>
    public int RowsRead => Dossiers.Count + Letters.Count + StillValid.Count + Form06.Count + Rejected.Count + Repeated;

    public string SheetName(int sheet) => Sheets[sheet - 1];

    /// <summary>The heading of a column as the sheet spells it; <see langword="null"/> where it has none.</summary>
    public string? HeadingOf(int sheet, Column column) =>
        Headings.GetValueOrDefault(sheet)?.HeadingOf(column) is { Length: > 0 } heading ? heading : null;
}
