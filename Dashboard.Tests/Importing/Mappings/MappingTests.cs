using System.Text;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;
using Dashboard.Tests.Dossiers;
using Dashboard.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace Dashboard.Tests.Importing.Mappings;

/// <summary>What a person says of the columns of a file goes before the tables, is kept under a name, and is used again by itself.</summary>
public sealed class MappingTests : IDisposable
{
    private const string Odd = "Mã hồ sơ;Đơn vị giải quyết;Nhận về;Ngày hẹn trả;Mốc cuối;Ghi chú\n";
    private const string Row = "H20.1-230605-0001;Phòng Tư pháp;05/06/2023;09/06/2023;12/06/2023;\nH20.1-230605-0002;Phòng Tư pháp;05/06/2023;09/06/2023;08/06/2023;\n";
    private static readonly IReadOnlyList<Unit> Units = [Told.Units[1], Told.Units[2] with { ValidTo = null }];
    private static readonly FigureQuery June = new(new(2023, 6, 1), new(2023, 6, 30));
    private static readonly Mapping Ours = new("Sổ phường", new Dictionary<string, Column>(StringComparer.Ordinal) { ["Nhận về"] = Column.Received, ["Mốc cuối"] = Column.Finished });

    private readonly Office _office = new("mapping", Units);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_file_of_odd_headings_is_read_by_the_mapping_that_names_them_this_time_and_the_next_by_itself()
    {
        _office.Data.SaveMapping(Ours, "hân");

        var first = _office.Import("một.csv", Bytes(Odd + Row), Day(20));
        var next = _office.Import("hai.csv", Bytes(Odd.Replace("Ghi chú", "Ngày hẹn trả lại", StringComparison.Ordinal) + Row), Day(21));

        Assert.Equal(("Sổ phường", null, 2), (first.Mapping, first.Refused, first.Inserted));
        Assert.Equal(("Sổ phường", null), (next.Mapping, next.Refused));
        Assert.Equal((2, 1L), (_office.Data.Count(June).Total.Counts.Resolved, _office.Data.Count(June).Total.Indicators[IndicatorCatalogue.LateResolved].Numerator));
        Assert.Equal("Sổ phường", _office.Data.Imports()[0].Mapping);
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void Without_it_the_file_is_refused_and_its_look_tells_what_is_missing()
    {
        var prepared = Prepare(Odd + Row);

        Assert.NotNull(prepared.Report.Refused);
        var look = Assert.Single(prepared.Looks);
        Assert.Equal(1, look.HeadingRow);
        Assert.Equal(
            [Column.Code, Column.Unit, Column.None, Column.Due, Column.None, Column.None],
            look.Columns.Select(column => column.Field));
        Assert.Equal(ColumnReason.Doubtful, look.Columns[2].Reason);
        Assert.Equal((ColumnReason.Known, ColumnReason.Unused), (look.Columns[0].Reason, look.Columns[5].Reason));
        Assert.Equal([RowLook.Heading, RowLook.Data, RowLook.Data], look.Rows.Select(row => row.Kind));
    }

    [Fact]
    public void By_its_mapping_the_look_says_which_columns_a_person_chose()
    {
        _office.Data.SaveMapping(Ours, "hân");

        var look = Assert.Single(Prepare(Odd + Row).Looks);

        Assert.Equal([Column.Received, Column.Finished], look.Columns.Where(column => column.Reason == ColumnReason.Chosen).Select(column => column.Field));
    }

    [Fact]
    public void A_known_heading_that_a_person_sets_aside_is_not_read()
    {
        const string Two = "Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý\nH20.1-230605-0001;Phòng Tư pháp;05/06/2023;09/06/2023;12/06/2023\n";
        _office.Data.SaveMapping(new("Không kết thúc", new Dictionary<string, Column>(StringComparer.Ordinal) { ["ngày  KẾT thúc xử lý"] = Column.None }), "hân");

        Assert.Equal("Không kết thúc", _office.Import("một.csv", Bytes(Two), Day(20)).Mapping);

        Assert.Equal((1, 0), (_office.Data.Count(June).Total.Counts.Received, _office.Data.Count(June).Total.Counts.Resolved));
    }

    [Fact]
    public void The_heading_row_can_be_moved()
    {
        const string Shown = "Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái\nMã số;Cơ quan;Đến;Hẹn;Tình hình\nH20.1-230605-0001;Phòng Tư pháp;05/06/2023;09/06/2023;Đã trả kết quả\n";
        var mapping = new Mapping("Dòng hai", new Dictionary<string, Column>(StringComparer.Ordinal)
        {
            ["Mã số"] = Column.Code,
            ["Cơ quan"] = Column.Unit,
            ["Đến"] = Column.Received,
            ["Hẹn"] = Column.Due,
            ["Tình hình"] = Column.Status,
        }, HeadingRow: 2);
        _office.Data.SaveMapping(mapping, "hân");

        var prepared = Prepare(Shown);

        Assert.Equal((null, 1), (prepared.Report.Refused, prepared.Report.Inserted));
        Assert.Equal((2, "Tình hình"), (prepared.Looks[0].HeadingRow, prepared.Looks[0].Columns[4].Heading));
    }

    [Fact]
    public void Somebody_who_wants_none_gets_none_and_one_that_is_not_there_is_refused()
    {
        const string Plain = "Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý\nH20.1-230605-0001;Phòng Tư pháp;05/06/2023;09/06/2023;12/06/2023\n";
        _office.Data.SaveMapping(new("Bỏ hẹn", new Dictionary<string, Column>(StringComparer.Ordinal) { ["Ngày hẹn trả"] = Column.None }), "hân");
        var path = Path.Combine(_office.Folder, "tệp.csv");
        File.WriteAllBytes(path, Bytes(Plain));

        Assert.Equal("Bỏ hẹn", _office.Data.Prepare(new("tệp.csv", path, "thử", Day(20))).Report.Mapping);
        Assert.Equal(Mapping.ByHeadings, _office.Data.Prepare(new("tệp.csv", path, "thử", Day(20), Mapping: Mapping.ByHeadings)).Report.Mapping);
        Assert.Contains("“Không có”", _office.Data.Prepare(new("tệp.csv", path, "thử", Day(20), Mapping: "Không có")).Report.Refused, StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_read_again_by_a_mended_mapping_counts_as_if_it_had_been_read_so_at_once()
    {
        _office.Data.SaveMapping(Ours with { Columns = new Dictionary<string, Column>(StringComparer.Ordinal) { ["Nhận về"] = Column.Received, ["Mốc cuối"] = Column.None } }, "hân");
        _office.Import("một.csv", Bytes(Odd + Row), Day(20));
        Assert.Equal(0, _office.Data.Count(June).Total.Counts.Resolved);

        _office.Data.SaveMapping(Ours, "hân");
        Assert.Equal(0, _office.Data.Count(June).Total.Counts.Resolved);
        var report = _office.Data.Import(_office.Data.RequestOf(1, "hân"));

        Assert.Equal(("Sổ phường", null), (report.Mapping, report.Refused));
        using var right = new Office("mapping", Units);
        right.Data.SaveMapping(Ours, "hân");
        right.Import("một.csv", Bytes(Odd + Row), Day(20));
        Assert.Equal(right.StoredVersions(), _office.StoredVersions());
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void Saved_again_it_is_a_new_version_the_same_again_is_none_and_forgotten_it_is_used_no_more()
    {
        Assert.True(_office.Data.SaveMapping(Ours, "hân"));
        Assert.False(_office.Data.SaveMapping(Ours with { Name = " Sổ phường " }, "hân"));
        Assert.True(_office.Data.SaveMapping(Ours with { HeadingRow = 1 }, "hân"));
        Assert.True(_office.Data.ForgetMapping("Sổ phường", "hân"));
        Assert.False(_office.Data.ForgetMapping("Sổ phường", "hân"));

        Assert.Empty(_office.Data.Mappings());
        Assert.Equal([(2L, 3L), (3L, 4L)], _office.Data.MappingVersions().Select(saved => (saved.Ledger, saved.ClosedAtLedger!.Value)));
        Assert.Equal([LedgerChange.Mapping, LedgerChange.Mapping, LedgerChange.Mapping], _office.Data.LedgerAfter(1).Select(entry => entry.Change));
        Assert.NotNull(_office.Import("một.csv", Bytes(Odd + Row), Day(20)).Refused);
    }

    [Fact]
    public void It_goes_to_another_office_as_a_file()
    {
        var back = Mapping.OfJson(Ours.ToJson());

        Assert.Equal((Ours.Name, Ours.HeadingRow), (back.Name, back.HeadingRow));
        Assert.Equal(Ours.Columns, back.Columns);
        Assert.Contains("Mốc cuối", Ours.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("không phải json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"name":"a","columns":{"Ngày":"Moon"}}""")]
    [InlineData("""{"name":"a","columns":{"Ngày":"999"}}""")]
    [InlineData("""{"name":"","columns":{"Ngày":"Received"}}""")]
    [InlineData("""{"name":"theo tiêu đề cột","columns":{"Ngày":"Received"}}""")]
    [InlineData("""{"name":"a","columns":{}}""")]
    [InlineData("""{"name":"a","columns":{"  ":"Received"}}""")]
    [InlineData("""{"name":"a","columns":{"Ngày":"Received","Hôm":"Received"}}""")]
    [InlineData("""{"name":"a","columns":{},"headingRow":0}""")]
    public void A_file_that_is_no_mapping_is_refused_in_a_sentence(string text) =>
        Assert.Contains(':', Assert.Throws<MappingRefusedException>(() => Mapping.OfJson(text)).Message);

    [Fact]
    public void Personal_data_are_covered_in_the_look()
    {
        var look = Assert.Single(Prepare("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Chủ hồ sơ;CCCD;Số bộ\nH20.1-230605-0001;05/06/2023;09/06/2023;Nguyễn Văn An;087123456789;1\n").Looks);

        Assert.Equal(["H20.1-230605-0001", "05/06/2023", "09/06/2023", "•••••", "•••••", "1"], look.Rows.Last().Cells);
    }

    [Fact]
    public void So_are_numbers_of_persons_where_no_headings_were_found_but_never_dates_and_times()
    {
        var look = Assert.Single(Prepare("Tên;Điện thoại;Lúc\nAn;0909 123.456;01/11/2023 08:35:00\nBình;087123456789;03-11-2023 10:00\n").Looks);

        Assert.Equal(0, look.HeadingRow);
        Assert.Equal(
            ["Tên|Điện thoại|Lúc", "An|•••••|01/11/2023 08:35:00", "Bình|•••••|03-11-2023 10:00"],
            look.Rows.Select(row => string.Join('|', row.Cells)));
    }

    [Fact]
    public void A_mapping_that_a_process_was_about_to_save_when_it_died_is_not_taken_over_by_the_next_change()
    {
        using (var connection = new SqliteConnection($"Data Source={new DataFolder(_office.Folder).Database}"))
        {
            connection.Open();
            using var staged = connection.CreateCommand();
            staged.CommandText = "INSERT INTO mappings (Name, Body, LedgerFrom) VALUES ('Cũ', $body, 2)";
            staged.Parameters.AddWithValue("$body", (Ours with { Name = "Cũ" }).ToJson());
            staged.ExecuteNonQuery();
        }

        _office.Data.SaveMapping(Ours, "hân");

        Assert.Equal("Sổ phường", Assert.Single(_office.Data.Mappings()).Name);
    }

    private PreparedImport Prepare(string text)
    {
        var path = Path.Combine(_office.Folder, "tệp.csv");
        File.WriteAllBytes(path, Bytes(text));
        return _office.Data.Prepare(new("tệp.csv", path, "thử", Day(20)));
    }

    private static DateTime Day(int day) => new(2023, 6, day, 12, 0, 0);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
