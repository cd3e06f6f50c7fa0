using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing.Headings;

/// <summary>The heading row of a sheet and the columns found by it.</summary>
/// <param name="LastRow">Row of the sheet on which the headings end.</param>
/// <param name="Columns">What each column is taken for, by position from 0.</param>
/// <param name="Headings">The headings as the file spells them, by position.</param>
/// <param name="Score">How many columns are known.</param>
public sealed record HeadingRow(int LastRow, Column[] Columns, string[] Headings, int Score)
{
    /// <summary>By position: whether the heading is in the table, be it as one that names nothing of use.</summary>
    internal bool[] IsKnown { get; init; } = [];

    /// <summary>Columns that name one field equally well, by field; the last of them is read if nothing tells otherwise.</summary>
    internal IReadOnlyList<(Column Field, int[] At)> Rivals { get; init; } = [];

    public bool Has(Column column) => Array.IndexOf(Columns, column) >= 0;

    public int IndexOf(Column column) => Array.IndexOf(Columns, column);

    /// <summary>The heading of a field as the file spells it; "" where there is none.</summary>
    public string HeadingOf(Column column) => IndexOf(column) is >= 0 and var index ? Headings[index] : "";

    /// <summary>The row with one more heading taken for a field.</summary>
    internal HeadingRow With(string heading, Column column)
    {
        var columns = (Column[])Columns.Clone();
        columns[Array.IndexOf(Headings, heading)] = column;
        return this with { Columns = columns };
    }

    /// <summary>The row with a field moved to another column.</summary>
    internal HeadingRow Moved(Column field, int to)
    {
        var columns = (Column[])Columns.Clone();
        columns[IndexOf(field)] = Column.None;
        columns[to] = field;
        return this with { Columns = columns };
    }

    /// <summary>The kind of file that the columns make; <see langword="null"/> where they make none.</summary>
    public ImportKind? Kind =>
        Has(Column.StillValidTotal) && Has(Column.StillValidDone) && Has(Column.Unit) ? ImportKind.StillValid
        : Has(Column.ReceivedTotal) && Has(Column.ResolvedTotal) && Has(Column.OpenTotal) && (Has(Column.Unit) || Has(Column.Field)) ? ImportKind.Form06
        : !Has(Column.Code) ? null
        : Has(Column.LetterDate) && (Has(Column.LetterNumber) || Has(Column.OldDue) || Has(Column.NewDue)) ? ImportKind.Letters
        : Has(Column.Received) || Has(Column.Due) || Has(Column.Status) || Has(Column.Finished) ? ImportKind.Dossiers
        : Has(Column.DossierDigitized) || Has(Column.ResultDigitized) ? ImportKind.Digitized
        : null;

    /// <summary>The facts that a dossier list with these columns may state.</summary>
    public Facts Stated
    {
        get
        {
            var stated = Facts.None;
            foreach (var column in Columns)
            {
                if (Enum.TryParse<Facts>(column.ToString(), out var fact))
                {
                    stated |= fact;
                }
            }

            return stated;
        }
    }
}
