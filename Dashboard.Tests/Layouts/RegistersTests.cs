using System.Globalization;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Tests.Layouts.Files;
using Dashboard.Tests.Layouts.Offices;
using Dashboard.Tests.Layouts.Sheets;
using Dashboard.Tests.Layouts.Truth;
using Dashboard.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace Dashboard.Tests.Layouts;

/// <summary>Registers of letters, digitization lists and still-valid registers, renamed, moved and added to.</summary>
public sealed class RegistersTests
{
    public static IEnumerable<TheoryDataRow<int>> Seeds => Enumerable.Range(0, 8).Select(seed => new TheoryDataRow<int>(seed));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_register_of_letters_gives_every_letter_and_moves_no_dossier(int seed)
    {
        var invented = InventedOffice.All[seed % 2];
        var file = new FileBuilder(Layout.Letters, invented, seed).Build();
        using var office = new Office($"layouts-{invented}", invented.Registry);

        var report = office.Import(file.Name, file.Bytes, invented.ExportedAt);

        Assert.True(report is { Refused: null, Kind: "letters" }, report.Refused);
        Assert.Equal(file.Told.Rejected, report.Rejected.Count);
        var told = file.Told.Rows.Where(row => row.Dossier.IsNational).Select(row => Line(row.Dossier.Code, row.Dossier.Letter!)).Order(StringComparer.Ordinal);
        Assert.Equal(told, Letters(office).Where(line => line.StartsWith('H')).Order(StringComparer.Ordinal));
        Assert.Equal(0, office.Data.Count(new(new(2020, 1, 1), new(2027, 1, 1))).Total.Counts.Received);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_digitization_list_gives_the_two_flags_and_nothing_else(int seed)
    {
        var invented = InventedOffice.All[seed % 2];
        var file = new FileBuilder(Layout.Digitization, invented, seed).Build();
        using var office = new Office($"layouts-{invented}", invented.Registry);

        var report = office.Import(file.Name, file.Bytes, invented.ExportedAt);

        Assert.True(report is { Refused: null, Kind: "digitized" }, report.Refused);
        var stored = StoredFacts.Read(office).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        Assert.All(stored.Values, facts => Assert.Equal(Facts.DossierDigitized | Facts.ResultDigitized, facts.Stated));
        Assert.Equal(
            file.Told.Rows.Select(row => $"{row.Dossier.Key} {Flags(row.YesNo("dossier-digitized"))} {Flags(row.YesNo("result-digitized"))}").Order(StringComparer.Ordinal),
            stored.Select(pair => $"{pair.Key} {pair.Value.Flags[Flag.DossierDigitized]} {pair.Value.Flags[Flag.ResultDigitized]}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("STT|Đơn vị|Tổng số kết quả còn hiệu lực|Đã số hóa|Tỷ lệ (%)", "1|{0}|1.234|1.005|81,44")]
    [InlineData("TT|Tên cơ quan|Tổng số hồ sơ kết quả còn hiệu lực (*)|SỐ KẾT QUẢ ĐÃ SỐ HÓA|Ghi chú", "1|{0}|1234|1005|")]
    [InlineData("Ghi chú|Đã số hóa|Chưa số hóa|Tổng số còn hiệu lực:|Phòng ban", "|1.005|229|1.234|{0}")]
    [InlineData("STT|Đơn vị|Kết quả còn hiệu lực||\n||Tổng số còn hiệu lực|Đã số hóa|Chưa số hóa\n(1)|(2)|(3)|(4)|(5)", "1|{0}|1.234|1.005|229")]
    public void A_still_valid_register_gives_every_units_counts_with_points_between_thousands(string heading, string row)
    {
        var rows = string.Join('\n', InventedOffice.City.Units.Select(unit => string.Format(CultureInfo.InvariantCulture, row, unit.Spellings[^1])));
        var text = $"ỦY BAN NHÂN DÂN THÀNH PHỐ LONG KHÊ\nSỔ KẾT QUẢ CÒN HIỆU LỰC\n\n{heading}\n{rows}\n{string.Format(CultureInfo.InvariantCulture, row, "Tổng cộng")}\n\n|||Long Khê, ngày 20 tháng 6 năm 2024";
        foreach (var container in (Container[])[Container.CsvSemicolonBom, Container.XlsxInline, Container.HtmlXls])
        {
            using var office = new Office("layouts-city", InventedOffice.City.Registry);

            var report = office.Import($"sổ{Containers.Extension(container)}", Containers.Write(container, [Drawn.Sheet(text)]), InventedOffice.City.ExportedAt);

            Assert.True(report is { Refused: null, Kind: "still-valid" }, $"{container}: {report.Refused}");
            Assert.Equal((InventedOffice.City.Units.Count, 0), (report.Inserted, report.Rejected.Count));
            var figures = office.Data.Count(new(new(2024, 6, 1), new(2024, 6, 30)));
            Assert.All(InventedOffice.City.Units, unit => Assert.Equal(new Ratio(1005, 1234), figures.Units[unit.Code].Indicators[IndicatorCatalogue.StillValidDigitization]));
        }
    }

    private static Known Flags(bool? said) => said switch { true => Known.Yes, false => Known.No, _ => Known.Unknown };

    private static string Line(string code, TrueLetter letter) =>
        $"{code} {letter.Number.ToLowerInvariant()} {Day(letter.Day)} {Day(letter.OldDue)} {Day(letter.NewDue)} {letter.Cause}";

    private static int Day(DateTime? moment) => moment is { } day ? DateOnly.FromDateTime(day).DayNumber : 0;

    private static List<string> Letters(Office office)
    {
        using var connection = new SqliteConnection($"Data Source={new DataFolder(office.Folder).Database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT DISTINCT d.Key || ' ' || l.Number || ' ' || l.Day || ' ' || l.OldDue || ' ' || l.NewDue || ' ' || coalesce((SELECT Text FROM wordings WHERE Id = l.Cause), '')
            FROM letters l JOIN dossiers d ON d.Id = l.Dossier
            """;
        using var row = command.ExecuteReader();
        var lines = new List<string>();
        while (row.Read())
        {
            lines.Add(Spelling.Plain(row.GetString(0)));
        }

        return lines;
    }
}
