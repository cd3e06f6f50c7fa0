using ClosedXML.Excel;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Core.Storage;
using Dashboard.Web.Commands;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Lists;
using Dashboard.Web.Features.Dossiers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Tests.Samples;

/// <summary>The sample city, imported once.</summary>
public sealed class SaDecCity : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tthc-").FullName;

    public SaDecCity()
    {
        Data = Locations.Open(_folder);
        Serving.Fill(Data);
    }

    public DashboardData Data { get; }

    public void Dispose()
    {
        Data.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>Lists and workbooks of the sample city, through the real files.</summary>
public sealed class SaDecListsTests(SaDecCity city) : IClassFixture<SaDecCity>
{
    private static readonly FigureQuery Year = new(new(2023, 1, 1), new(2023, 11, 21), new DateTime(2023, 11, 21, 23, 59, 59));
    private static readonly ListQuestion Late = new(
        Year, DossierSet.Of(IndicatorCatalogue.LateResolved, Part.Numerator), "TNMT", ListFilter.None, new(ListColumn.Late, Descending: true));

    [Fact]
    public void The_late_dossiers_of_a_department_come_with_their_working_days_and_letters()
    {
        var list = city.Data.List(Late);
        var lines = city.Data.Lines(list, 0, 100);

        Assert.Equal((20, 20), (list.Size, list.Count));
        Assert.Equal([21, 18, 17, 13, 12, 11, 9, 8, 8, 8, 8, 7, 7, 5, 4, 4, 4, 2, 2, 1], lines.Select(line => line.Late!.Value));
        Assert.Equal(17, list.Letters[LetterState.Owed]);
        var first = lines[0];
        Assert.Equal(
            ("H20.32-230308-0001", new DateOnly(2023, 3, 8), new DateOnly(2023, 4, 19), new DateOnly(2023, 5, 23), LetterState.Owed),
            (first.Code, first.Received, first.Due!.Value, first.ClosedOn!.Value, first.Letter));
        Assert.StartsWith("Đăng ký và cấp Giấy chứng nhận", first.Procedure, StringComparison.Ordinal);
        var moved = lines.Single(line => line.Code == "H20.32-230118-0002");
        Assert.Equal(
            (new DateOnly(2023, 3, 8), new DateOnly(2023, 3, 22), LetterState.SentLate, "81/TXL-TNMT", new DateOnly(2023, 3, 14)),
            (moved.FirstDue!.Value, moved.Due!.Value, moved.Letter, moved.LetterNumber, moved.LetterOn!.Value));
        Assert.Equal([8, 6, 6], list.Procedures.Select(procedure => procedure.Dossiers));
    }

    [Fact]
    public void A_text_is_looked_for_in_codes_and_procedures_without_accents()
    {
        int Count(string text) => city.Data.List(Late with { Filter = new(Text: text) }).Count;

        Assert.Equal(6, Count("DINH CHINH giay"));
        Assert.Equal(1, Count("h20.32 230118"));
        Assert.Equal(0, Count("không có đâu"));
        Assert.Equal(6, city.Data.List(Late with { Filter = new(Procedure: "đính chính giấy chứng nhận đã cấp") }).Count);
        Assert.Equal(3, city.Data.List(Late with { Filter = new(LateFrom: 17) }).Count);
    }

    [Fact]
    public void Words_are_those_known_at_the_moment()
    {
        var early = city.Data.List(Late with { Figures = Year with { AsOf = new(2023, 10, 24, 18, 0, 0) } });
        Assert.DoesNotContain(city.Data.Lines(early, 0, 100), line => line.LetterNumber is not null);
        Assert.All(early.Letters.Keys, state => Assert.Equal(LetterState.NoRegister, state));
    }

    [Fact]
    public void The_neighbours_of_a_dossier_are_those_of_the_list()
    {
        var list = city.Data.List(Late);
        var lines = city.Data.Lines(list, 0, 100);

        Assert.Equal((1, null, lines[1].Key), city.Data.Around(list, lines[0].Key));
        Assert.Equal((7, lines[5].Key, lines[7].Key), city.Data.Around(list, lines[6].Key));
        Assert.Equal((20, lines[18].Key, null), city.Data.Around(list, lines[19].Key));
        Assert.Null(city.Data.Around(list, "không có"));
    }

    [Fact]
    public void The_workbook_has_the_rows_of_the_screen_and_says_where_they_come_from()
    {
        using var cache = new FiguresCache(city.Data);
        var text = new ListText(new AddressText("2023-01-01..2023-11-21", "2023-11-21T23:59:59", null)) { Indicator = "late-resolved", Part = "numerator", Unit = "TNMT" };
        var (context, _) = new ListContexts(city.Data, cache).Read(text);
        var list = city.Data.List(context!.List.Question(context.Address.Figures));
        using var stream = new MemoryStream();
        DossierWorkbook.Write(
            stream, context, list, (skip, take) => city.Data.Lines(list, skip, Math.Min(take, 7)).Concat(city.Data.Lines(list, skip + 7, take - 7)).ToList(),
            new("người thử", new(2023, 11, 22, 8, 30, 0), "http://127.0.0.1/ho-so?x"), TestContext.Current.CancellationToken);

        var lines = city.Data.Lines(list, 0, 100);
        using var library = new XLWorkbook(new MemoryStream(stream.ToArray()));
        var sheet = library.Worksheet("Hồ sơ");
        Assert.Equal(DossierWorkbook.Columns.Select(column => column.Column.Heading), sheet.Row(1).Cells(1, DossierWorkbook.Columns.Count).Select(cell => cell.GetString()));
        for (var index = 0; index < lines.Count; index++)
        {
            var (row, line) = (sheet.Row(index + 2), lines[index]);
            Assert.Equal(line.Code, row.Cell(1).GetString());
            Assert.Equal(line.Procedure, row.Cell(3).GetString());
            Assert.Equal(line.Received.ToDateTime(TimeOnly.MinValue), row.Cell(6).GetDateTime());
            Assert.Equal(line.Late!.Value, row.Cell(10).GetDouble());
            Assert.Equal(line.LetterNumber ?? "", row.Cell(13).GetString());
            Assert.Equal(line.Row, row.Cell(23).GetDouble());
        }

        Assert.Equal(lines.Count + 1, sheet.LastRowUsed().RowNumber());
        var origin = library.Worksheet("Nguồn gốc").RowsUsed().ToDictionary(row => row.Cell(1).GetString(), row => row.Cell(2).Value);
        Assert.Equal("20 hồ sơ giải quyết trễ hạn của Phòng Tài nguyên và Môi trường, 17 hồ sơ chưa có thư xin lỗi", origin["Danh sách"]);
        Assert.Equal((20d, 167d, 20d, 12d), (origin["Tử số"], origin["Mẫu số"], origin["Số dòng"], origin["Tỷ lệ (%)"]));
        Assert.Equal(new DateTime(2023, 11, 21, 23, 59, 59), (DateTime)origin["Số liệu đến"], TimeSpan.FromSeconds(1));
        Assert.Equal("20 hồ sơ = tử số 20", origin["Đối chiếu"]);
        Assert.Equal("http://127.0.0.1/ho-so?x", origin["Địa chỉ mở lại danh sách"]);

        stream.Position = 0;
        Assert.Equal(lines.Select(line => line.Code), OwnCodes(stream));
        using var document = SpreadsheetDocument.Open(new MemoryStream(stream.ToArray()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document, TestContext.Current.CancellationToken).Select(fault => fault.Description));
    }

    [Fact]
    public void Every_figure_of_the_city_opens_a_list_as_long()
    {
        var figures = city.Data.Count(Year);
        foreach (var set in CountParts.Names.Select(DossierSet.OfCount).Append(DossierSet.Of(IndicatorCatalogue.ApologySent, Part.Denominator)))
        {
            Assert.Equal(set.Size(figures.Total), city.Data.List(new(Year, set, Unit: null, ListFilter.None, set.DefaultOrder)).Size);
        }
    }

    private static List<string?> OwnCodes(Stream stream)
    {
        using var source = Spreadsheet.Open(stream, "a.xlsx", new ReadLimits());
        var row = new SheetRow();
        var codes = new List<string?>();
        Assert.True(source.NextSheet());
        while (source.NextRow(row))
        {
            codes.Add(row[0].Text);
        }

        return codes[1..];
    }
}
