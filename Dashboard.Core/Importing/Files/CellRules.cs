using System.Globalization;

namespace Dashboard.Core.Importing.Files;

/// <summary>What all formats share when they put a value into a row.</summary>
internal static class CellRules
{
    private const int DaysTo1900 = 60;
    private const int DaysBetweenSystems = 1462;
    private const double FirstSerialAfterYear9999 = 2_958_466;
    private const double SecondsADay = 86_400;
    private static readonly DateTime Origin = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Sets a cell. Beyond the limits a cell without content is ignored and one with content refuses the file.</summary>
    public static void Put(SheetRow row, int column, in Cell cell, ReadLimits limits)
    {
        if (column < limits.Columns && row.Number <= limits.Rows)
        {
            if (cell.Kind != CellKind.Empty && !(cell.Kind == CellKind.Text && string.IsNullOrEmpty(cell.Text)))
            {
                row.Set(column, cell);
            }
        }
        else if (!cell.IsEmpty)
        {
            throw column >= limits.Columns
                ? Refusals.TooManyColumns(row.Number, limits.Columns)
                : Refusals.TooManyRows(limits.Rows);
        }
    }

    /// <summary>The row after one; far beyond any sheet it stops growing.</summary>
    public static int NextRow(int row) => row == int.MaxValue ? row : row + 1;

    /// <summary>A number of days as a date, to the nearest second; a plain number where no such date exists.</summary>
    /// <param name="serial">Days and parts of days; 1 is 1 January 1900, or 2 January 1904 in the 1904 system.</param>
    /// <param name="from1904">Whether the workbook counts from 1904.</param>
    public static Cell FromSerial(double serial, bool from1904)
    {
        double days = serial + (from1904 ? DaysBetweenSystems : 0);
        if (!(serial >= 0) || days >= FirstSerialAfterYear9999)
        {
            return new Cell(CellKind.Number, Number: serial);
        }

        // The 1900 system has a 29 February 1900, so its first sixty days are off by one.
        double shift = !from1904 && days < DaysTo1900 ? 1 : 0;
        return FromSeconds(Math.Round((days + shift) * SecondsADay, MidpointRounding.AwayFromZero));
    }

    /// <summary>A moment as a cell, to the nearest second.</summary>
    public static Cell FromMoment(DateTime moment) =>
        FromSeconds(Math.Round((moment - Origin).TotalSeconds, MidpointRounding.AwayFromZero));

    /// <summary>A moment written 2023-10-24T08:35:00, with the clock as written; other text stays text.</summary>
    public static Cell FromIso(string text) =>
        text is [_, _, _, _, '-', ..]
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? FromMoment(moment.DateTime)
            : new Cell(CellKind.Text, text);

    public static Cell FromBoolean(bool value) => new(CellKind.Boolean, Number: value ? 1 : 0);

    private static Cell FromSeconds(double seconds) =>
        new(CellKind.Date, Moment: Origin.AddSeconds(Math.Min(seconds, (FirstSerialAfterYear9999 * SecondsADay) - 1)));
}
