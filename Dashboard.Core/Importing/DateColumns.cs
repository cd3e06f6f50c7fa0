namespace Dashboard.Core.Importing;

/// <summary>The columns that hold dates; a date in one of them makes a row a data row.</summary>
internal static class DateColumns
{
    public static IReadOnlyList<Column> All { get; } =
    [
        Column.Submitted, Column.Received, Column.Due, Column.Finished, Column.Returned,
        Column.SupplementRequested, Column.SupplementReturned, Column.LetterDate, Column.OldDue, Column.NewDue,
    ];

    public static bool Contains(Column column) => All.Contains(column);
}
