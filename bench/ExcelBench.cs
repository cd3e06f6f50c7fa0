using System.Globalization;
using Dashboard.Core.Documents.Excel;
using Dashboard.Core.Importing.Files;
using MiniExcelLibs;

namespace Bench;

/// <summary>Writing a list of 50,000 rows and 15 columns as .xlsx: our writer against MiniExcel, the same cells.</summary>
internal static class ExcelBench
{
    private const int RowCount = 50_000, PairCount = 7;

    private static readonly string[] Procedures =
    [
        "Đăng ký và cấp Giấy chứng nhận quyền sử dụng đất lần đầu",
        "Thủ tục đăng ký kết hôn có yếu tố nước ngoài & xác nhận tình trạng hôn nhân",
        "Cấp bản sao trích lục hộ tịch",
        "Bán hoặc góp vốn bằng tài sản gắn liền với đất thuê của Nhà nước",
    ];

    public static int Run()
    {
        Row[] rows = [.. Enumerable.Range(1, RowCount).Select(Make)];
        var (ours, other) = (Ours(rows), Other(rows));
        if (!Cells(ours).SequenceEqual(Cells(other), StringComparer.Ordinal))
        {
            Console.WriteLine("The cells differ: " + Cells(ours).Zip(Cells(other)).FirstOrDefault(pair => pair.First != pair.Second));
            return 1;
        }

        Pairs.Print($"{RowCount} rows x 15 columns, cells equal; ours {ours.Length / 1024} KiB, MiniExcel {other.Length / 1024} KiB");
        var met = Pairs.Compare("writing .xlsx / MiniExcel", 2.0, PairCount, () => Pairs.Cpu(() => Ours(rows)), () => Pairs.Cpu(() => Other(rows)));
        return met ? 0 : 1;
    }

    private static Row Make(int number)
    {
        var received = new DateTime(2023, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(number % 330);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"H20.32-{received:yyMMdd}-{number % 10_000:0000}"),
            $"UBND Phường {number % 19}", Procedures[number % 4], "Đất đai", number % 3 == 0 ? "Trực tuyến" : "Trực tiếp",
            received, received.AddDays(7 + (number % 20)), received.AddDays(7), received.AddDays(number % 40),
            number % 25, number % 7 == 0 ? "Chưa gửi" : "Không phải gửi", "Đã trả kết quả", $"Nguyễn Văn {number % 90}", "Danh sách hồ sơ 21-11-2023.xlsx", number);
    }

    private static byte[] Ours(Row[] rows)
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
        {
            var sheet = workbook.Begin(new("Hồ sơ", [.. typeof(Row).GetProperties().Select(column => new SheetColumn(column.Name, 15))], "Hồ sơ"));
            foreach (var row in rows)
            {
                sheet.BeginRow();
                sheet.Text(row.Code);
                sheet.Text(row.Unit);
                sheet.Text(row.Procedure);
                sheet.Text(row.Field);
                sheet.Text(row.Channel);
                sheet.Day(DateOnly.FromDateTime(row.Received));
                sheet.Day(DateOnly.FromDateTime(row.Due));
                sheet.Day(DateOnly.FromDateTime(row.FirstDue));
                sheet.Day(DateOnly.FromDateTime(row.Closed));
                sheet.Number(row.Late);
                sheet.Text(row.Letter);
                sheet.Text(row.Status);
                sheet.Text(row.Officer);
                sheet.Text(row.File);
                sheet.Number(row.Line);
                sheet.EndRow();
            }

            workbook.Finish();
        }

        return stream.ToArray();
    }

    private static byte[] Other(Row[] rows)
    {
        using var stream = new MemoryStream();
        stream.SaveAs(rows, sheetName: "Hồ sơ");
        return stream.ToArray();
    }

    /// <summary>All cells as our reader reads them, whole numbers and days alike.</summary>
    private static IEnumerable<string> Cells(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var source = Spreadsheet.Open(stream, "a.xlsx", new ReadLimits());
        var row = new SheetRow();
        source.NextSheet();
        while (source.NextRow(row))
        {
            for (var column = 0; column < row.Count; column++)
            {
                var cell = row[column];
                yield return string.Create(CultureInfo.InvariantCulture, $"{row.Number},{column}: {cell.Kind} {cell.Text}{cell.Number}{cell.Moment:yyyy-MM-dd}");
            }
        }
    }

    private sealed record Row(
        string Code, string Unit, string Procedure, string Field, string Channel, DateTime Received, DateTime Due, DateTime FirstDue,
        DateTime Closed, int Late, string Letter, string Status, string Officer, string File, int Line);
}
