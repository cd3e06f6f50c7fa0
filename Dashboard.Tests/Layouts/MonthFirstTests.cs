using System.Globalization;
using System.Text;
using Dashboard.Tests.Layouts.Offices;
using Dashboard.Tests.Layouts.Truth;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Layouts;

/// <summary>Dates that a foreign machine wrote month first, as text: the codes tell. No dossier may come in with a day that is another.</summary>
public sealed class MonthFirstTests
{
    private static readonly (DateTime Received, DateTime Due, DateTime Finished)[] Dossiers =
    [
        (new(2024, 5, 6), new(2024, 5, 9), new(2024, 5, 8)), (new(2024, 6, 3), new(2024, 6, 10), new(2024, 6, 7)),
        (new(2024, 4, 2), new(2024, 4, 12), new(2024, 5, 3)), (new(2024, 3, 25), new(2024, 4, 4), new(2024, 4, 1)), (new(2024, 6, 6), new(2024, 7, 5), new(2024, 6, 11)),
    ];

    [Theory]
    [InlineData("M/d/yyyy")]
    [InlineData("MM/dd/yyyy HH:mm")]
    public void A_list_written_month_first_is_put_right_and_said(string format)
    {
        using var office = new Office("layouts-city", InventedOffice.City.Registry);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes(List(format)), InventedOffice.City.ExportedAt);

        // A month beyond 12 cannot be read and turns its row away; what can be read must be the day that it was.
        Assert.True(report is { Refused: null, Rejected.Count: 1 }, report.Refused);
        Assert.Equal(Dossiers.Where(dossier => dossier.Received.Day <= 12).Select(Truth).Order(StringComparer.Ordinal), StoredFacts.Read(office).Select(pair => Told(pair.Value)).Order(StringComparer.Ordinal));
        Assert.Contains(report.Warnings, warning => warning.Contains("tháng trước ngày", StringComparison.Ordinal));
    }

    [Fact]
    public void One_date_of_receipt_typed_month_first_is_put_right_alone()
    {
        using var office = new Office("layouts-city", InventedOffice.City.Registry);
        var list = List("d/M/yyyy").Replace("3/6/2024;10/6/2024;7/6/2024", "6/3/2024;10/6/2024;7/6/2024", StringComparison.Ordinal);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes(list), InventedOffice.City.ExportedAt);

        Assert.Equal(Dossiers.Select(Truth).Order(StringComparer.Ordinal), StoredFacts.Read(office).Select(pair => Told(pair.Value)).Order(StringComparer.Ordinal));
        Assert.Contains(report.Warnings, warning => warning.Contains("(dòng 3)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_list_written_day_first_comes_in_as_it_is()
    {
        using var office = new Office("layouts-city", InventedOffice.City.Registry);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes(List("d/M/yyyy")), InventedOffice.City.ExportedAt);

        Assert.True(report is { Refused: null, Rejected.Count: 0 }, report.Refused);
        Assert.Equal(Dossiers.Select(Truth).Order(StringComparer.Ordinal), StoredFacts.Read(office).Select(pair => Told(pair.Value)).Order(StringComparer.Ordinal));
    }

    private static string List(string format) => string.Join('\n', Dossiers
        .Select((dossier, at) => string.Create(CultureInfo.InvariantCulture, $"H91.24-{dossier.Received:yyMMdd}-000{at};Phường 3;{Text(dossier.Received, format)};{Text(dossier.Due, format)};{Text(dossier.Finished, format)};Đã xử lý xong"))
        .Prepend("Mã hồ sơ;Đơn vị;Ngày tiếp nhận;Ngày hẹn trả;Ngày có kết quả;Trạng thái"));

    private static string Text(DateTime day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    private static string Truth((DateTime Received, DateTime Due, DateTime Finished) dossier) =>
        string.Create(CultureInfo.InvariantCulture, $"{dossier.Received:d/M} {dossier.Due:d/M} {dossier.Finished:d/M}");

    private static string Told(StoredFacts facts) =>
        string.Create(CultureInfo.InvariantCulture, $"{facts.Moments["Received"]:d/M} {facts.Moments["Due"]:d/M} {facts.Moments["Finished"]:d/M}");
}
