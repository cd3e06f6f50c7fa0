using Dashboard.Core.Units;
using Dashboard.Tests.Samples;
using Dashboard.Tests.Storage;

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

    private static IReadOnlyList<Unit> Units()
    {
        using var csv = File.OpenText(SampleFolder.File("weekly-2023", "units.csv"));
        return UnitFile.Parse(csv);
    }
}
