using System.IO.Compression;
using ClosedXML.Excel;
using CsCheck;
using Dashboard.Core.Documents.Excel;
using Dashboard.Core.Importing.Files;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Tests.Documents;

/// <summary>Workbooks as we write them, read back by a library and by the project's own reader.</summary>
public sealed class WorkbookWriterTests
{
    private static readonly SheetPlan Plan = new("Hồ sơ", [new("Chữ", 20), new("Ngày", 12), new("Số", 8)], "Một & hai <ba>");

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 123")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("<b> & \"x\" ' ]]>")]
    [InlineData("  đầu và cuối  ")]
    [InlineData("hai\ndòng\tvà thẻ")]
    [InlineData("Nguyễn Thị Ỷ 😀 𠮷")]
    [InlineData("0123")]
    public void A_text_comes_back_as_the_same_text_and_never_as_a_formula(string text)
    {
        var bytes = Written(sheet => Row(sheet, text, null, null));

        using var library = new XLWorkbook(new MemoryStream(bytes));
        var cell = library.Worksheet("Hồ sơ").Cell("A2");
        Assert.False(cell.HasFormula);
        Assert.Equal(XLDataType.Text, cell.DataType);
        Assert.Equal(text, cell.GetString());
        Assert.Equal(text, Own(bytes)[1][0].Text);
        Assert.Empty(Faults(bytes));
    }

    [Fact]
    public void What_xml_cannot_hold_is_replaced_by_a_visible_sign()
    {
        var bytes = Written(sheet => Row(sheet, "a\u0001b\u000Bc \uFFFE\uFFFF x" + (char)0xD800 + "y", null, null));

        Assert.Equal("a\uFFFDb\uFFFDc \uFFFD\uFFFD x\uFFFDy", Own(bytes)[1][0].Text);
        Assert.Empty(Faults(bytes));
    }

    [Theory]
    [InlineData("_x0041_ và _x00e9_", "_x005F_x0041_ và _x005F_x00e9_")]
    [InlineData("_xyz_ và _x004_ và a_b", "_xyz_ và _x004_ và a_b")]
    public void A_text_that_spreadsheets_would_read_as_an_escape_is_escaped(string text, string written)
    {
        using var archive = new ZipArchive(new MemoryStream(Written(sheet => Row(sheet, text, null, null))));
        using var part = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());

        Assert.Contains($"<t>{written}</t>", part.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_a_date_and_a_number_is_a_number()
    {
        var bytes = Written(sheet =>
        {
            Row(sheet, "a", new(2023, 11, 21), 1_234_567);
            Row(sheet, null, new(1899, 1, 2), null);
            Row(sheet, null, new(1900, 3, 1), 0);
        });

        using var library = new XLWorkbook(new MemoryStream(bytes));
        var sheet = library.Worksheet("Hồ sơ");
        Assert.Equal(new DateTime(2023, 11, 21), sheet.Cell("B2").GetDateTime());
        Assert.Equal("dd/mm/yyyy", sheet.Cell("B2").Style.NumberFormat.Format);
        Assert.Equal(1_234_567, sheet.Cell("C2").GetDouble());
        Assert.Equal("02/01/1899", sheet.Cell("B3").GetString());
        Assert.Equal(new DateTime(1900, 3, 1), sheet.Cell("B4").GetDateTime());
        Assert.Equal((CellKind.Date, new DateTime(2023, 11, 21)), (Own(bytes)[1][1].Kind, Own(bytes)[1][1].Moment));
        Assert.Empty(Faults(bytes));
    }

    [Fact]
    public void The_heading_stays_filters_and_is_printed_on_every_page()
    {
        var bytes = Written(sheet => Row(sheet, "a", null, 1));

        using var library = new XLWorkbook(new MemoryStream(bytes));
        var sheet = library.Worksheet("Hồ sơ");
        Assert.Equal((1, 1), (sheet.SheetView.SplitRow, sheet.SheetView.SplitColumn));
        Assert.Equal("A1:C2", sheet.AutoFilter.Range.RangeAddress.ToString());
        Assert.Equal((1, 1), (sheet.PageSetup.FirstRowToRepeatAtTop, sheet.PageSetup.LastRowToRepeatAtTop));
        Assert.Equal(XLPageOrientation.Landscape, sheet.PageSetup.PageOrientation);
        Assert.Equal((1, 0), (sheet.PageSetup.PagesWide, sheet.PageSetup.PagesTall));
        Assert.InRange(sheet.Column(1).Width, 19, 20);
    }

    [Fact]
    public void A_sheet_that_is_full_goes_on_in_another()
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream) { MaxRows = 3 })
        {
            var sheet = workbook.Begin(Plan);
            for (var row = 1; row <= 5; row++)
            {
                Row(sheet, null, null, row);
            }

            Assert.Equal(5, sheet.Count);
            workbook.Begin(new("Nguồn gốc", [new("", 20)], "x", IsTable: false));
            workbook.Finish();
        }

        using var library = new XLWorkbook(new MemoryStream(stream.ToArray()));
        Assert.Equal(["Hồ sơ", "Hồ sơ (2)", "Hồ sơ (3)", "Nguồn gốc"], library.Worksheets.Select(sheet => sheet.Name));
        Assert.Equal([1, 2, 3, 4, 5], library.Worksheets.Take(3).SelectMany(sheet => sheet.RowsUsed().Skip(1)).Select(row => row.Cell(3).GetDouble()));
        Assert.Empty(Faults(stream.ToArray()));
    }

    [Fact]
    public void A_text_too_long_for_a_cell_is_cut_with_a_sign_of_it()
    {
        var bytes = Written(sheet => Row(sheet, new string('a', 40_000), null, null));

        var text = Own(bytes)[1][0].Text!;
        Assert.Equal((SheetWriter.MaxText, '…'), (text.Length, text[^1]));
    }

    [Fact]
    public void The_stream_need_not_be_seekable_and_stays_open()
    {
        using var kept = new MemoryStream();
        using (var forward = new DeflateStream(kept, CompressionLevel.NoCompression, leaveOpen: true))
        using (var workbook = new WorkbookWriter(forward))
        {
            Row(workbook.Begin(Plan), "a", null, null);
            workbook.Finish();
        }

        kept.Position = 0;
        using var back = new MemoryStream();
        using (var deflated = new DeflateStream(kept, CompressionMode.Decompress))
        {
            deflated.CopyTo(back);
        }

        Assert.Equal("a", Own(back.ToArray())[1][0].Text);
    }

    [Fact]
    public void Any_rows_come_back() =>
        Gen.Select(Gen.String[Gen.Char[' ', '\u2FFF'], 0, 40].Null(), Gen.Int[61, 200_000].Nullable(), Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Nullable()).Array[1, 60].Sample(
            rows =>
            {
                var bytes = Written(sheet => Array.ForEach(rows, row => Row(sheet, row.Item1, Day(row.Item2), row.Item3)));
                var back = Own(bytes);
                var filled = rows.Where(row => !string.IsNullOrEmpty(row.Item1) || row.Item2 is not null || row.Item3 is not null).ToArray();
                Assert.Equal(filled.Select(row => row.Item1 ?? ""), back.Skip(1).Select(row => row.ElementAtOrDefault(0).Text ?? ""));
                Assert.Equal(filled.Select(row => Day(row.Item2)), back.Skip(1).Select(row => row.ElementAtOrDefault(1) is { Kind: CellKind.Date } cell ? DateOnly.FromDateTime(cell.Moment) : (DateOnly?)null));
                Assert.Equal(filled.Select(row => (double?)row.Item3), back.Skip(1).Select(row => row.ElementAtOrDefault(2) is { Kind: CellKind.Number } cell ? cell.Number : (double?)null));
            },
            iter: 150);

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_are_lettered(int column, string letters) => Assert.Equal(letters, SheetWriter.Letters(column));

    private static DateOnly? Day(int? serial) => serial is { } known ? new DateOnly(1899, 12, 30).AddDays(known) : null;

    private static void Row(SheetWriter sheet, string? text, DateOnly? day, long? number)
    {
        sheet.BeginRow();
        sheet.Text(text);
        sheet.Day(day);
        sheet.Number(number);
        sheet.EndRow();
    }

    private static byte[] Written(Action<SheetWriter> rows)
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
        {
            rows(workbook.Begin(Plan));
            workbook.Finish();
        }

        return stream.ToArray();
    }

    private static List<Cell[]> Own(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var source = Spreadsheet.Open(stream, "a.xlsx", new ReadLimits());
        var rows = new List<Cell[]>();
        var row = new SheetRow();
        Assert.True(source.NextSheet());
        while (source.NextRow(row))
        {
            if (row.Count > 0)
            {
                rows.Add([.. row.Cells]);
            }
        }

        return rows;
    }

    private static IEnumerable<string> Faults(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }
}
