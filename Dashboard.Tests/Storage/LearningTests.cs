using System.Globalization;
using System.Text;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;
using Dashboard.Tests.Dossiers;
using Microsoft.Data.Sqlite;

namespace Dashboard.Tests.Storage;

/// <summary>A wording that no table knows is explained by a person once; from then on it counts as if the file had spelled it right.</summary>
public sealed class LearningTests : IDisposable
{
    private static readonly IReadOnlyList<Unit> Units = [Told.Units[1], Told.Units[2] with { ValidTo = null }];
    private static readonly FigureQuery June = new(new(2023, 6, 1), new(2023, 6, 30));

    private readonly Office _office = new("learning", Units);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_refused_file_tells_each_unknown_wording_with_its_rows_and_the_unit_that_the_codes_name()
    {
        var report = _office.Import("lạ.csv", Csv("P. TP", "Xong xuôi", "H20.1", 3), Day(20));

        Assert.Contains("“P. TP”", report.Refused, StringComparison.Ordinal);
        Assert.Equal(
            [new(WordingKind.Unit, "P. TP", 3, 2, "H20.1") { ProposedUnit = "A" }, new UnknownWording(WordingKind.Status, "Xong xuôi", 3, 2)],
            report.Unknown);
    }

    [Theory]
    [InlineData(3, 0, "B")]
    [InlineData(2, 0, null)]
    [InlineData(3, 1, null)]
    public void Where_the_registry_does_not_know_the_codes_the_known_dossiers_tell_whose_they_are(int ofOne, int ofOther, string? proposed)
    {
        _office.Import("trước.csv", [.. Csv("Phòng Nội vụ", "Đã trả kết quả", "H99.1", ofOne), .. Lines("Phòng Tư pháp", "Đã trả kết quả", "H99.1", ofOther, from: 50)], Day(10));

        var report = _office.Import("lạ.csv", Csv("Tổ A", "Đã trả kết quả", "H99.1", 2), Day(20));

        Assert.Equal(proposed, Assert.Single(report.Unknown).ProposedUnit);
    }

    [Fact]
    public void Nothing_is_proposed_where_the_codes_differ_or_name_no_unit()
    {
        var mixed = _office.Import("lạ.csv", [.. Csv("Tổ A", "Đã trả kết quả", "H20.1", 2), .. Lines("Tổ A", "Đã trả kết quả", "H20.2", 2)], Day(20));
        var foreign = _office.Import("lạ.csv", Csv("Tổ A", "Đã trả kết quả", "H99.1", 2), Day(20));

        Assert.Null(Assert.Single(mixed.Unknown).CodePart);
        Assert.Equal(4, mixed.Unknown[0].Rows);
        Assert.Null(Assert.Single(foreign.Unknown).ProposedUnit);
    }

    [Fact]
    public void Once_explained_the_file_counts_as_if_it_had_spelled_them_right()
    {
        _office.Import("trước.csv", Csv("Phòng Nội vụ", "Đang xử lý", "H20.2", 4), Day(10));
        _office.Data.Learn([new(WordingKind.Unit, "P. TP", "A"), new(WordingKind.Status, "Xong  xuôi", "10")], "hân");
        Assert.Null(_office.Import("lạ.csv", Csv("P. TP", "xong xuôi", "H20.1", 3), Day(20)).Refused);

        using var right = new Office("learning", Units);
        right.Import("trước.csv", Csv("Phòng Nội vụ", "Đang xử lý", "H20.2", 4), Day(10));
        right.Import("đúng.csv", Csv("Phòng Tư pháp", "Đã trả kết quả", "H20.1", 3), Day(20));
        Assert.Equal(FigureLines.Of(right.Data.Count(June)), FigureLines.Of(_office.Data.Count(June)));
        Assert.Equal(3, _office.Data.Count(June).Units["A"].Counts.Resolved);
        Assert.Equal(FigureLines.Of(right.Data.Count(June)), FigureLines.Of(_office.Reopen().Count(June)));
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void Mended_it_moves_what_was_imported_with_it_as_its_preview_said_and_the_old_number_still_tells_the_old()
    {
        _office.Data.Learn([new(WordingKind.Unit, "Tổ một cửa", "A")], "hân");
        _office.Import("lạ.csv", Csv("Tổ một cửa", "Đã trả kết quả", "H99.1", 3), Day(20));
        var before = _office.Data.Count(June);
        var old = _office.Data.Ledger;
        IReadOnlyList<WordingChoice> mended = [new(WordingKind.Unit, "Tổ một cửa", "B")];

        var effect = _office.Data.PreviewLearn(mended);
        Assert.Equal(FigureLines.Of(before), FigureLines.Of(_office.Data.Count(June)));
        _office.Data.Learn(mended, "quản trị");

        var after = _office.Data.Count(June);
        Effects.AreThoseOf(effect, before, after);
        Assert.Equal((0, 3), (after.Units["A"].Counts.Received, after.Units["B"].Counts.Received));
        Assert.Equal(FigureLines.Of(before), FigureLines.Of(_office.Data.Count(June with { Ledger = old })));
        Assert.Equal(
            [new(WordingKind.Unit, "Tổ một cửa", "A", 2, 4), new LearnedWording(WordingKind.Unit, "Tổ một cửa", "B", 4, null)],
            _office.Data.Learned());
        Assert.Equal((LedgerChange.Wordings, "quản trị"), _office.Data.LedgerAfter(3).Select(entry => (entry.Change, entry.Who)).Single());
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void Said_twice_it_is_learned_once_and_forgetting_what_nobody_said_is_no_change()
    {
        Assert.Equal(1, _office.Data.Learn([new(WordingKind.Unit, "Tổ một cửa", "A")], "hân"));

        Assert.Equal(0, _office.Data.Learn([new(WordingKind.Unit, "tổ  một cửa", "A"), new(WordingKind.Status, "Xong", Meaning: null)], "hân"));
        Assert.Equal(1, _office.Data.Learn([new(WordingKind.Unit, "Tổ một cửa", "A"), new(WordingKind.Status, "Xong", "9")], "hân"));

        Assert.Equal((3L, 2), (_office.Data.Ledger, _office.Data.Learned().Count));
    }

    [Fact]
    public void Forgotten_it_is_unknown_again_and_a_new_list_of_units_forgets_nothing()
    {
        _office.Data.Learn([new(WordingKind.Unit, "Tổ một cửa", "A")], "hân");
        _office.Data.ImportUnits([Units[0] with { Name = "Phòng Tư pháp mới" }], "hân");
        Assert.Null(_office.Import("lạ.csv", Csv("Tổ một cửa", "Đã trả kết quả", "H99.1", 3), Day(20)).Refused);

        _office.Data.Undo(1, "hân");
        _office.Data.Learn([new(WordingKind.Unit, "tổ một cửa", Meaning: null)], "hân");

        Assert.NotNull(_office.Import("lạ.csv", Csv("Tổ một cửa", "Đã trả kết quả", "H99.1", 3), Day(20)).Refused);
        Assert.NotNull(Assert.Single(_office.Data.Learned()).ForgottenAtLedger);
    }

    [Theory]
    [InlineData(WordingKind.Unit, "Tổ", "Z", "Không có đơn vị mã “Z”")]
    [InlineData(WordingKind.Unit, "Phòng Nội vụ", "A", "đã là tên hoặc bí danh của đơn vị khác")]
    [InlineData(WordingKind.Unit, "  ", "A", "Cách ghi trống")]
    [InlineData(WordingKind.Status, "Xong", "12", "Không có nghĩa “12”")]
    [InlineData(WordingKind.Status, "Xong", "0", "Không có nghĩa “0”")]
    [InlineData(WordingKind.Channel, "Gửi", "4", "Không có nghĩa “4”")]
    [InlineData(WordingKind.Cause, "Mưa", "2", "Không có nghĩa “2”")]
    [InlineData(WordingKind.Officer, "An", "1", "Không có nghĩa “1”")]
    public void A_choice_that_cannot_be_ends_in_a_sentence_and_none_of_the_others_is_taken(WordingKind kind, string text, string meaning, string said)
    {
        var ledger = _office.Data.Ledger;

        var refused = Assert.Throws<WordingRefusedException>(() => _office.Data.Learn([new(WordingKind.Unit, "Tổ một cửa", "A"), new(kind, text, meaning)], "hân"));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        Assert.Equal((ledger, 0), (_office.Data.Ledger, _office.Data.Learned().Count));
    }

    [Fact]
    public void What_a_process_that_died_was_about_to_learn_is_not_taken_over_by_the_next_change()
    {
        using (var connection = new SqliteConnection($"Data Source={new DataFolder(_office.Folder).Database}"))
        {
            connection.Open();
            using var staged = connection.CreateCommand();
            staged.CommandText = "INSERT INTO meanings (Kind, Text, Meaning, LedgerFrom) VALUES (1, 'Tổ một cửa', 1, 2)";
            staged.ExecuteNonQuery();
        }

        _office.Data.Learn([new(WordingKind.Status, "Xong", "9")], "hân");

        Assert.Equal("Xong", Assert.Single(_office.Data.Learned()).Text);
    }

    [Fact]
    public void A_group_row_that_nobody_understands_can_be_explained_too()
    {
        const string Groups = "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả\nPhòng Tư pháp;;\nH20.1-230605-0001;05/06/2023;09/06/2023\nTổ một cửa;;\nH20.1-230605-0002;05/06/2023;09/06/2023\n";
        var refused = _office.Import("nhóm.csv", Encoding.UTF8.GetBytes(Groups), Day(20));

        Assert.Equal(new UnknownWording(WordingKind.Unit, "Tổ một cửa", 1, 4), Assert.Single(refused.Unknown));
        _office.Data.Learn([new(WordingKind.Unit, "Tổ một cửa", "B")], "hân");
        Assert.Null(_office.Import("nhóm.csv", Encoding.UTF8.GetBytes(Groups), Day(20)).Refused);
        Assert.Equal(1, _office.Data.Count(June).Units["B"].Counts.Received);
    }

    private static DateTime Day(int day) => new(2023, 6, day, 12, 0, 0);

    private static byte[] Csv(string unit, string status, string part, int rows) =>
        [.. Encoding.UTF8.GetBytes("Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý;Trạng thái\n"), .. Lines(unit, status, part, rows)];

    private static byte[] Lines(string unit, string status, string part, int rows, int from = 1) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(from, rows).Select(row =>
            string.Create(CultureInfo.InvariantCulture, $"{part}-230605-{row:0000};{unit};05/06/2023;09/06/2023;{(status.StartsWith("Đang", StringComparison.Ordinal) ? "" : "08/06/2023")};{status}\n"))));
}
