using Dashboard.Tests.Layouts.Files;

namespace Dashboard.Tests.Layouts.Sheets;

/// <summary>The headings of a sheet in one row, or in two where some stand under a common parent.</summary>
internal static class HeadingRows
{
    public static void Write(Grid grid, List<LayoutColumn> columns, int left, int width)
    {
        var start = grid.Rows.Count;
        var first = new object?[width];
        var second = new object?[width];
        for (var at = 0; at < columns.Count; at++)
        {
            var column = columns[at];
            if (column.Parent is null)
            {
                first[left + at] = column.Heading;
                continue;
            }

            second[left + at] = column.Heading;
            if (at == 0 || columns[at - 1].Parent != column.Parent)
            {
                first[left + at] = column.Parent;
                grid.Merge(start, left + at, 1, columns.Skip(at).TakeWhile(next => next.Parent == column.Parent).Count());
            }
        }

        grid.Add(first);
        if (columns.TrueForAll(column => column.Parent is null))
        {
            return;
        }

        for (var at = 0; at < columns.Count; at++)
        {
            grid.Merge(start, left + at, columns[at].Parent is null ? 2 : 1, 1);
        }

        grid.Add(second);
    }
}
