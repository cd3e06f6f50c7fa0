namespace Dashboard.Core.Importing;

/// <summary>What a line of form 06 is about.</summary>
/// <param name="From">First day of the form's period.</param>
/// <param name="To">Last day of the period.</param>
/// <param name="Unit">Wording of the unit: of its column, or of the title or sheet; 0 where none is told.</param>
/// <param name="Group">Wording of the group above ("TTHC cấp xã"); 0 where there is none.</param>
/// <param name="Field">Wording of the field; 0 where the lines are units.</param>
public sealed record Form06Scope(int From, int To, int Unit, int Group, int Field);

/// <summary>A row of form 06 (Biểu 06, TT 01/2020/TT-VPCP): the dossiers of a unit or of a field in the form's period.</summary>
/// <param name="Sheet">Sheet, counted from 1.</param>
/// <param name="Row">Row of the sheet, counted from 1.</param>
/// <param name="Scope">What it is about.</param>
/// <param name="Counts">The form's columns (3) to (13), see <see cref="Columns"/>.</param>
public sealed record Form06Line(int Sheet, int Row, Form06Scope Scope, IReadOnlyList<long> Counts)
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

/// <summary>A line of form 06 that an import in force holds.</summary>
/// <param name="Import">The import.</param>
/// <param name="Scope">What it is about.</param>
/// <param name="Counts">The form's columns (3) to (13).</param>
public sealed record Form06Row(Dossiers.ImportMoment Import, Form06Scope Scope, IReadOnlyList<long> Counts);
