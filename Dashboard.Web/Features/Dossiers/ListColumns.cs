using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Components.Lists;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Which columns a list shows.</summary>
internal static class ListColumns
{
    public static IReadOnlyList<ListColumn> All { get; } = Enum.GetValues<ListColumn>();

    /// <summary>The columns that a list shows where nobody has chosen.</summary>
    public static IReadOnlyList<ListColumn> Usual(ListAddress list)
    {
        var late = list.Set.AllLate;
        var byFirst = list.Set.ByFirstDue;
        ListColumn?[] columns =
        [
            ListColumn.Code,
            list.Unit is null ? ListColumn.Unit : null,
            ListColumn.Procedure,
            ListColumn.Received,
            ListColumn.Due,
            ListColumn.Closed,
            !byFirst ? ListColumn.Late : null,
            byFirst ? ListColumn.LateFirst : null,
            late ? ListColumn.Letter : null,
            late ? null : ListColumn.Status,
        ];
        return [.. columns.OfType<ListColumn>().Order()];
    }

    /// <summary>The columns shown.</summary>
    public static IReadOnlyList<ListColumn> Of(ListAddress list) => list.Columns ?? Usual(list);

    /// <summary>The list with a column shown or not; the usual columns leave the address.</summary>
    public static ListAddress Toggle(ListAddress list, ListColumn column)
    {
        var shown = Of(list);
        var next = shown.Contains(column) ? shown.Where(known => known != column) : shown.Append(column).Order();
        return With(list, [.. next]);
    }

    /// <summary>The list with chosen columns.</summary>
    public static ListAddress With(ListAddress list, IReadOnlyList<ListColumn> columns) =>
        list with { Columns = columns.SequenceEqual(Usual(list)) ? null : columns };

    /// <summary>Columns as they were kept, read back; <see langword="null"/> where they cannot be.</summary>
    public static IReadOnlyList<ListColumn>? Read(string? kept)
    {
        var columns = kept?.Split('.').Select(name => ListNames.Find(ListNames.OfColumns, name)).ToList();
        return columns is null || columns.Contains(null) ? null : [.. columns.OfType<ListColumn>().Append(ListColumn.Code).Distinct().Order()];
    }
}
