namespace Dashboard.Core.Documents.Excel;

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">Text of its heading.</param>
/// <param name="Width">Width in characters of the default font.</param>
public sealed record SheetColumn(string Heading, double Width);

/// <summary>How a sheet is laid out.</summary>
/// <param name="Name">Name on its tab: at most 31 characters, none of <c>[ ] : * ? / \</c>.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="PrintTitle">Text at the head of every printed page.</param>
/// <param name="IsTable">Whether it has a row of headings, which stays in view, filters and is repeated in print.</param>
public sealed record SheetPlan(string Name, IReadOnlyList<SheetColumn> Columns, string PrintTitle, bool IsTable = true);
