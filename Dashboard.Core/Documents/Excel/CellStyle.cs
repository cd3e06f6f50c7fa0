namespace Dashboard.Core.Documents.Excel;

/// <summary>The formats of cells, in the order in which <see cref="WorkbookParts.Styles"/> writes them.</summary>
public enum CellStyle
{
    Plain,
    Heading,
    Day,
    Whole,

    /// <summary>Text that begins like a formula: it stays text even after the cell is edited.</summary>
    Quoted,

    /// <summary>Text over several lines.</summary>
    Wrapped,
    Label,
    Moment,

    /// <summary>A number with one decimal.</summary>
    Tenths,
}
