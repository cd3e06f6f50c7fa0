namespace Dashboard.Core.Importing;

/// <summary>A row of form 06 (Biểu 06, TT 01/2020/TT-VPCP): the dossiers of a unit or of a field in the form's period.</summary>
/// <param name="Sheet">Sheet, counted from 1.</param>
/// <param name="Row">Row of the sheet, counted from 1.</param>
/// <param name="Scope">Wording of the unit or field that the row is about.</param>
/// <param name="Counts">The form's columns (3) to (13), see <see cref="Columns"/>.</param>
public sealed record Form06Line(int Sheet, int Row, int Scope, IReadOnlyList<long> Counts)
{
    /// <summary>The form's columns (3) to (13) in their order.</summary>
    public static IReadOnlyList<Column> Columns { get; } =
    [
        Column.ReceivedTotal, Column.ReceivedOnline, Column.ReceivedDirect, Column.CarriedOver,
        Column.ResolvedTotal, Column.ResolvedEarly, Column.ResolvedOnTime, Column.ResolvedLate,
        Column.OpenTotal, Column.OpenInTime, Column.OpenLate,
    ];

    /// <summary>The sums by which the form must hold: (3)=(4)+(5)+(6), (3)=(7)+(11), (7)=(8)+(9)+(10), (11)=(12)+(13).</summary>
    public static IReadOnlyList<(int Sum, int[] Parts)> Identities { get; } = [(3, [4, 5, 6]), (3, [7, 11]), (7, [8, 9, 10]), (11, [12, 13])];

    /// <summary>The count of a column by the form's own number, 3 to 13.</summary>
    public long this[int number] => Counts[number - 3];
}
