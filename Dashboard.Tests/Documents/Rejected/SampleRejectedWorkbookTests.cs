using ClosedXML.Excel;
using Dashboard.Core.Importing;
using Dashboard.Core.Units;
using Dashboard.Tests.Samples;
using Dashboard.Tests.Storage;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Tests.Documents.Rejected;

/// <summary>The rows that the samples' files have turned away come back, and are read as before.</summary>
public sealed class SampleRejectedWorkbookTests
{
    public static TheoryData<string> FilesWithRejectedRows =>
        [.. SampleFolder.Truth("weekly-2023").GetProperty("files").EnumerateObject()
            .Where(file => file.Value.TryGetProperty("rejectedRows", out var rows) && rows.EnumerateObject().Any())
            .Select(file => file.Value.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(FilesWithRejectedRows))]
    public void What_was_turned_away_is_turned_away_again_for_the_same_reasons(string name)
    {
        using var office = new Office("returned weekly", Units());
        var path = SampleFolder.File("weekly-2023", name);
        var report = office.Data.Import(new(name, path, "thử"));
        Assert.Null(report.Refused);
        Assert.NotEmpty(report.Rejected);

        var returned = Returned.Of(office, report.Import!.Value);
        var again = office.Import(returned.Name, returned.Bytes);

        Assert.Null(again.Refused);
        Assert.Equal("Dòng bị loại - " + Path.GetFileNameWithoutExtension(name) + ".xlsx", returned.Name);
        Assert.Equal(report.ExportedAt, again.ExportedAt);
        Assert.Equal(report.Rejected.Select(Returned.Told).Order(StringComparer.Ordinal), again.Rejected.Select(Returned.Told).Order(StringComparer.Ordinal));
        Assert.Equal(again.Rejected.Count, again.RowsRead);
        Assert.DoesNotContain(again.Warnings, warning => warning.Contains("tổng cộng", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(FilesWithRejectedRows))]
    public void What_comes_back_has_no_fault_that_the_file_itself_had_not(string name)
    {
        using var office = new Office("returned weekly", Units());
        var path = SampleFolder.File("weekly-2023", name);

        var returned = Returned.Of(office.Data.OpenRejected(new ImportRequest(name, path, "thử")));

        Assert.Empty(Faults(returned.Bytes).Except(name.EndsWith(".xlsx", StringComparison.Ordinal) ? Faults(File.ReadAllBytes(path)) : [], StringComparer.Ordinal));
        using var book = new XLWorkbook(new MemoryStream(returned.Bytes));
        Assert.True(book.Worksheet(1).Column(1).Width > 59);
    }

    private static List<string> Faults(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => fault.Description)];
    }

    private static IReadOnlyList<Unit> Units()
    {
        using var csv = File.OpenText(SampleFolder.File("weekly-2023", "units.csv"));
        return UnitFile.Parse(csv);
    }
}
