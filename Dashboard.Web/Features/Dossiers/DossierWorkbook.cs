using Dashboard.Core.Documents.Excel;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>A list as a workbook: all columns, all rows that the filter keeps, and where they come from.</summary>
internal static class DossierWorkbook
{
    private const int RowsAtOnce = 1000;

    /// <summary>The columns, in order: what each is called, how wide it is, how a cell is written.</summary>
    public static IReadOnlyList<(SheetColumn Column, Action<SheetWriter, ListContext, ListLine> Write)> Columns { get; } =
    [
        (new("Mã hồ sơ", 22), (cell, _, line) => cell.Text(line.Code)),
        (new("Đơn vị", 30), (cell, context, line) => cell.Text(context.NameOf(line.Unit))),
        (new("Thủ tục", 60), (cell, _, line) => cell.Text(line.Procedure)),
        (new("Lĩnh vực", 24), (cell, _, line) => cell.Text(line.Field)),
        (new("Kênh nộp", 12), (cell, _, line) => cell.Text(ListWords.Channel(line.Channel))),
        (new("Tiếp nhận", 12), (cell, _, line) => cell.Day(line.Received)),
        (new("Hẹn trả", 12), (cell, _, line) => cell.Day(line.Due)),
        (new("Hẹn đầu tiên", 12), (cell, _, line) => cell.Day(line.FirstDue)),
        (new("Kết thúc", 12), (cell, _, line) => cell.Day(line.ClosedOn)),
        (new("Trễ (ngày làm việc)", 11), (cell, _, line) => cell.Number(line.Late)),
        (new("Trễ so với hẹn đầu (ngày làm việc)", 14), (cell, _, line) => cell.Number(line.LateFirst)),
        (new("Thư xin lỗi", 20), (cell, _, line) => cell.Text(ListWords.Letter(line.Letter))),
        (new("Số thư", 18), (cell, _, line) => cell.Text(line.LetterNumber)),
        (new("Ngày thư", 12), (cell, _, line) => cell.Day(line.LetterOn)),
        (new("Nguyên nhân trễ", 24), (cell, _, line) => cell.Text(line.Cause)),
        (new("Trạng thái", 20), (cell, _, line) => cell.Text(FilterWords.StatusOf(line.Status))),
        (new("Số hóa hồ sơ", 13), (cell, _, line) => cell.Text(ListWords.YesNo(line.DossierDigitized))),
        (new("Số hóa kết quả", 13), (cell, _, line) => cell.Text(ListWords.YesNo(line.ResultDigitized))),
        (new("Cán bộ", 22), (cell, _, line) => cell.Text(line.Officer)),
        (new("Lần nạp", 9), (cell, _, line) => cell.Number(line.Import)),
        (new("Tệp", 34), (cell, _, line) => cell.Text(line.File)),
        (new("Trang tính", 14), (cell, _, line) => cell.Text(line.Sheet)),
        (new("Dòng", 9), (cell, _, line) => cell.Number(line.Row)),
    ];

    /// <summary>Writes the workbook.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="context">The list's address, figures and units.</param>
    /// <param name="list">The dossiers.</param>
    /// <param name="lines">Gives rows of the list: how many to pass over, how many to give.</param>
    /// <param name="origin">Who exports it, when, and the address that reopens the list.</param>
    /// <param name="leaving">Ends the work when nobody waits for it any more.</param>
    public static void Write(
        Stream target, ListContext context, DossierList list, Func<int, int, IReadOnlyList<ListLine>> lines, ExportOrigin origin, CancellationToken leaving)
    {
        var title = Title(context, list);
        using var workbook = new WorkbookWriter(target);
        var sheet = workbook.Begin(new("Hồ sơ", [.. Columns.Select(column => column.Column)], title));
        for (var skip = 0; skip < list.Count; skip += RowsAtOnce)
        {
            leaving.ThrowIfCancellationRequested();
            foreach (var line in lines(skip, RowsAtOnce))
            {
                sheet.BeginRow();
                foreach (var (_, write) in Columns)
                {
                    write(sheet, context, line);
                }

                sheet.EndRow();
            }
        }

        OriginSheet.Write(workbook, title, context, list, origin);
        workbook.Finish();
    }

    /// <summary>Name of the file, in Vietnamese.</summary>
    public static string FileName(ListContext context)
    {
        var which = ListTitle.Which(context.List.Set);
        var name = $"Hồ sơ {which} - {context.List.Unit ?? context.Office.Whole} - {PeriodWords.Of(context.Address.Period)}";
        return string.Concat(name.Select(letter => letter is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(letter) ? '-' : letter)) + ".xlsx";
    }

    private static string Title(ListContext context, DossierList list) => ListTitle.Of(
        context, new(list.Size, list.Count, 1, list.Choices, list.Procedures, list.Letters, list.MostLate, list.MostLateFirst, []));
}
