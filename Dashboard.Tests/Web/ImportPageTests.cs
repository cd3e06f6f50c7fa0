using Bunit;
using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Web.Features.Importing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

public sealed class ImportPageTests : WebTest
{
    private static readonly ImportJob Job = new("a1", "sổ.xlsx", "/tmp/a1.xlsx", 1572864, JobStage.Uploaded, new(2023, 11, 22, 0, 0, 0, DateTimeKind.Utc));

    private static readonly ImportReport Report = new("sổ.xlsx", null, null, "letters", null, Sample.Moment, 30, 30, 0, 0, [], [], null);

    private static readonly ImportEntry Entry = new(
        1, "cũ.xlsx", "h", "dossiers", Sample.Moment, "hân", new(2023, 11, 22, 0, 10, 0, DateTimeKind.Utc), 1387, 1380, 0, 2, 5, 1, UndoneAtLedger: null);

    private readonly Stub _query = new();

    public ImportPageTests() => Services.AddSingleton<IImportQuery>(_query);

    [Fact]
    public void An_uploaded_file_can_be_checked_but_not_yet_imported()
    {
        _query.Job = Job;

        var page = Render<ImportPage>();
        Press(page, "Kiểm tra");

        Assert.Equal("a1", _query.Checked);
        Assert.DoesNotContain("Ghi vào hệ thống", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checked_file_can_be_imported()
    {
        _query.Job = Job with { Stage = JobStage.Checked, Report = Report };

        Press(Render<ImportPage>(), "Ghi vào hệ thống");

        Assert.Equal("a1", _query.Committed);
    }

    [Fact]
    public void The_dossiers_behind_an_effect_are_asked_of_the_file_that_is_shown()
    {
        var line = new EffectLine("A", "Phòng A", IndicatorCatalogue.LateResolved, new(new(52, 1000), Grey.None, null), new(new(59, 1000), Grey.None, null));
        _query.Job = Job with { Stage = JobStage.Checked, Report = Report, Effect = new(Period.Month(2023, 11), [line]) };
        var page = Render<ImportPage>();

        page.Find("[data-testid=effect-table] tbody button").Click();

        Assert.Equal(("a1", "A", IndicatorCatalogue.LateResolved), _query.DossiersAsked);
        Assert.Contains("kiểm tra lại để xem hồ sơ", page.Find("[data-testid=effect-dossiers]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_file_cannot_be_imported()
    {
        _query.Job = Job with { Stage = JobStage.Checked, Report = Report with { Refused = "Tệp không có cột mã hồ sơ." } };

        var page = Render<ImportPage>();

        Assert.Contains("Tệp không có cột mã hồ sơ.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ghi vào hệ thống", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_moment_asks_for_another_check()
    {
        _query.Job = Job with { Stage = JobStage.Checked, Report = Report };

        var page = Render<ImportPage>();
        page.Find("input.moc").Change("20/11/2023 17:00");
        Assert.DoesNotContain("Ghi vào hệ thống", page.Markup, StringComparison.Ordinal);
        Press(page, "Kiểm tra lại");

        Assert.Equal(new DateTime(2023, 11, 20, 17, 0, 0), _query.CheckedAt);
    }

    [Fact]
    public void Work_that_moves_on_in_the_background_is_seen()
    {
        _query.Job = Job with { Stage = JobStage.Committing, Report = Report, IsRunning = true };
        var page = Render<ImportPage>();
        Assert.Contains("Đang ghi vào hệ thống", page.Markup, StringComparison.Ordinal);

        _query.MoveOn(Job with { Stage = JobStage.Committed, Report = Report with { Import = 2, Ledger = 2 } });

        page.WaitForAssertion(() => Assert.Equal(
            "Đã ghi 30 dòng, lần nạp số 2; không dòng nào bị loại", page.Find("[data-testid=outcome]").TextContent));
    }

    [Fact]
    public void A_running_file_tells_how_far_it_is_and_can_be_stopped()
    {
        _query.Job = Job with { Stage = JobStage.Checking, IsRunning = true };
        var page = Render<ImportPage>();

        _query.Advance(new(ImportStep.Reading, 120_000, 45, 100));
        page.WaitForAssertion(() => Assert.Contains("Đang đọc tệp: 120.000 dòng, 45%.", page.Find("[data-testid=progress]").TextContent, StringComparison.Ordinal));
        Assert.Equal(("45", "100"), (page.Find("progress").GetAttribute("value"), page.Find("progress").GetAttribute("max")));
        _query.Advance(new(ImportStep.Comparing, 0, 0, 0));
        page.WaitForAssertion(() => Assert.Contains("Đang so với số liệu đã có", page.Find("[data-testid=progress]").TextContent, StringComparison.Ordinal));
        Press(page, "Dừng");
        Assert.Equal("a1", _query.Stopped);

        _query.MoveOn(Job with { WasStopped = true });
        page.WaitForAssertion(() => Assert.Contains("Đã dừng theo yêu cầu, chưa ghi gì", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Several_files_stand_side_by_side_and_those_that_are_fit_are_written_together()
    {
        _query.Jobs =
        [
            Job with { Id = "a", Stage = JobStage.Checked, Report = Report },
            Job with { Id = "b", FileName = "lạ.xlsx", Stage = JobStage.Checked, Report = Report with { Refused = "Tệp không có cột mã hồ sơ." } },
            Job with { Id = "c", Stage = JobStage.Checked, Report = Report },
        ];

        var page = Render<ImportPage>();
        Press(page, "Ghi cả 2 tệp, theo thứ tự xuất");

        Assert.True(_query.AllCommitted);
        Assert.Equal("Không nhận được tệp này", page.Find("[data-testid=jobs] tbody tr:nth-child(2) td.xau").TextContent);
    }

    [Theory]
    [InlineData(JobStage.Checking, false, "Đang đợi lượt")]
    [InlineData(JobStage.Committing, false, "Đang đợi lượt")]
    [InlineData(JobStage.Checking, true, "Đang kiểm tra")]
    [InlineData(JobStage.Committing, true, "Đang ghi")]
    public void A_file_says_whether_it_waits_or_is_worked_on(JobStage stage, bool running, string words)
    {
        _query.Jobs = [Job with { Stage = stage, IsRunning = running }, Job with { Id = "b" }];

        Assert.Equal(words, Render<ImportPage>().Find("[data-testid=jobs] tbody td:last-child").TextContent);
    }

    [Fact]
    public void The_ledger_offers_the_original_and_undo_only_where_it_still_counts()
    {
        _query.Entries = [Entry with { Number = 2, UndoneAtLedger = 3, Rejected = 0 }, Entry with { Rejected = 0 }];

        var page = Render<ImportPage>();

        Assert.Equal("Nạp dữ liệu: 1 tệp đang tính, số liệu đến 21/11/2023 18:00", page.Find("[data-testid=title]").TextContent);
        Assert.Equal(
            ["nap-du-lieu/tep-goc/2", "nap-du-lieu/tep-goc/1"],
            page.FindAll("[data-testid=ledger] a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["Nạp lại lần nạp 1", "Hoàn tác lần nạp 1"], page.FindAll("[data-testid=ledger] button").Select(button => button.GetAttribute("aria-label")));
        Assert.Contains("Đã hoàn tác", page.Find("[data-testid=ledger] tbody tr").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_undo_is_shown_before_it_is_done_and_done_as_it_was_shown()
    {
        _query.Entries = [Entry with { Number = 2 }, Entry];
        var line = new EffectLine(null, "", IndicatorCatalogue.LateResolved, new(new(59, 1000), Grey.None, null), new(new(52, 1000), Grey.None, null));
        _query.Preview = new(1, 7, 1387, Then: null, new(Period.Month(2023, 11), [line, line with { Unit = "A", Name = "Phòng A" }]));
        var page = Render<ImportPage>();

        page.Find("[aria-label='Hoàn tác lần nạp 1']").Click();

        var panel = page.Find("[data-testid=undo]").TextContent;
        Assert.Contains(" 5,9% thành 5,2%; 1 đơn vị đổi số.", panel, StringComparison.Ordinal);
        Assert.Contains("1 lần nạp khác vẫn tính.", panel, StringComparison.Ordinal);
        Assert.Null(_query.Undone);
        page.FindAll("[data-testid=undo] button")[1].Click();
        Assert.Equal((1L, 7L), _query.Undone);
        Assert.Equal("Đã hoàn tác.", page.Find("[data-testid=said]").TextContent);
        Assert.Empty(page.FindAll("[data-testid=undo]"));
    }

    [Fact]
    public void An_undo_that_is_only_looked_at_does_nothing_and_one_that_cannot_be_says_why()
    {
        _query.Entries = [Entry];
        var page = Render<ImportPage>();

        page.Find("[aria-label='Hoàn tác lần nạp 1']").Click();
        Assert.Equal("Không có lần nạp này.", page.Find("[data-testid=said]").TextContent);

        _query.Preview = new(1, 7, 0, Then: null, new(Period.Month(2023, 11), []));
        page.Find("[aria-label='Hoàn tác lần nạp 1']").Click();
        Assert.Contains("Theo số liệu mới nhất (Tháng 11/2023): không đổi.", page.Find("[data-testid=undo]").TextContent, StringComparison.Ordinal);
        page.FindAll("[data-testid=undo] button")[0].Click();
        Assert.Empty(page.FindAll("[data-testid=undo]"));
        Assert.Null(_query.Undone);
    }

    [Fact]
    public void A_file_read_again_says_whose_place_it_takes()
    {
        _query.Job = Job with { Stage = JobStage.Checked, Report = Report, Replaces = 4 };
        _query.Entries = [Entry];

        var page = Render<ImportPage>();

        Assert.Contains("Nạp lại lần nạp 4: sổ.xlsx", page.Find("[data-testid=job]").TextContent, StringComparison.Ordinal);
        Press(page, "Thay lần nạp 4");
        Assert.Equal("a1", _query.Committed);
        page.Find("[aria-label='Nạp lại lần nạp 1']").Click();
        Assert.Equal(1L, _query.Reread);
        Assert.Equal("Tệp gốc không còn.", page.Find("[data-testid=said]").TextContent);
    }

    [Fact]
    public void An_unknown_wording_is_explained_on_the_spot_and_the_file_is_checked_again()
    {
        _query.Job = Job with
        {
            Stage = JobStage.Checked,
            Report = Report with
            {
                Refused = "Chưa biết đơn vị “P. TP”.",
                Unknown = [new(WordingKind.Unit, "P. TP", 107, 229, "H20.33") { ProposedUnit = Sample.Department.Code }, new(WordingKind.Status, "Xong xuôi", 1, 5)],
            },
        };
        var page = Render<ImportPage>();
        Assert.Contains("Đơn vị chưa biết: “P. TP”, 107 dòng, từ dòng 229", page.Find("[data-testid=unknown]").TextContent, StringComparison.Ordinal);
        Assert.Contains("vì cả 107 mã hồ sơ bắt đầu bằng H20.33", page.Find("[data-testid=unknown]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Nhớ 1 cách ghi, còn 1 chỗ cần chọn", page.Find("[data-testid=unknown] button").TextContent);

        page.FindAll("[data-testid=unknown] select")[1].Change("10");
        Press(page, "Nhớ cách ghi và kiểm tra lại");

        Assert.Equal([new(WordingKind.Unit, "P. TP", Sample.Department.Code), new WordingChoice(WordingKind.Status, "Xong xuôi", "10")], _query.Choices);
        Assert.Equal("a1", _query.Checked);
    }

    [Fact]
    public void A_wording_that_cannot_be_learned_says_why_and_the_file_is_not_checked_again()
    {
        _query.LearnFault = "Không dùng làm bí danh được.";
        _query.Job = Job with { Stage = JobStage.Checked, Report = Report with { Refused = "Chưa biết.", Unknown = [new(WordingKind.Channel, "Gửi", 1, 5)] } };
        var page = Render<ImportPage>();

        Assert.True(page.Find("[data-testid=unknown] button").HasAttribute("disabled"));
        page.Find("[data-testid=unknown] select").Change("2");
        page.Find("[data-testid=unknown] button").Click();

        Assert.Equal("Không dùng làm bí danh được.", page.Find("[data-testid=said]").TextContent);
        Assert.Null(_query.Checked);
    }

    [Fact]
    public void What_was_learned_stands_in_the_ledger_and_is_mended_there_with_its_effect_shown_first()
    {
        _query.Entries = [Entry with { Number = 2, Ledger = 3 }, Entry];
        _query.LedgerChanges = [new(2, LedgerChange.Wordings, "hân", Entry.AtUtc, null, null, null, null, null)];
        _query.Wordings = [new(WordingKind.Unit, "P. TP", Sample.Department.Code, 2, null)];
        var page = Render<ImportPage>();
        Assert.Equal($"Bí danh “P. TP” = {Sample.Department.Name}", page.FindAll("[data-testid=ledger] tbody tr th")[1].TextContent);

        page.Find("[aria-label='Sửa lại “P. TP”']").Click();
        Assert.True(page.FindAll("[data-testid=mend] button")[1].HasAttribute("disabled"));
        page.Find("[data-testid=mend] select").Change(Sample.Ward.Code);
        Assert.Contains("không đổi", page.Find("[data-testid=mend]").TextContent, StringComparison.Ordinal);
        page.FindAll("[data-testid=mend] button")[1].Click();

        Assert.Equal(new WordingChoice(WordingKind.Unit, "P. TP", Sample.Ward.Code), Assert.Single(_query.Choices));
    }

    [Fact]
    public void The_ledger_offers_the_rejected_rows_where_there_are_any()
    {
        _query.Entries = [Entry with { Number = 2, Rejected = 3 }, Entry with { Rejected = 0 }];

        Assert.Equal(
            ["nap-du-lieu/dong-bi-loai/2", "nap-du-lieu/tep-goc/2", "nap-du-lieu/tep-goc/1"],
            Render<ImportPage>().FindAll("[data-testid=ledger] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_column_in_doubt_is_chosen_on_the_page_saved_as_a_mapping_and_the_file_is_read_by_it()
    {
        using var office = new Storage.Office("columns", [Sample.Department, Sample.Ward]);
        var path = Path.Combine(office.Folder, "tệp.csv");
        File.WriteAllText(path, "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Mốc cuối;Chủ hồ sơ\nH20.1-230605-0001;05/06/2023;09/06/2023;08/06/2023;An\n");
        var prepared = office.Data.Prepare(new("05 Sổ của phường 20-06-2023.csv", path, "thử", new DateTime(2023, 6, 20)));
        Assert.NotNull(prepared.Report.Refused);
        _query.Job = Job with { FileName = "05 Sổ của phường 20-06-2023.csv", Stage = JobStage.Checked, Report = prepared.Report, Looks = prepared.Looks };
        var page = Render<ImportPage>();
        var columns = page.Find("[data-testid=columns]");
        Assert.True(columns.HasAttribute("open"));
        Assert.Contains("Nhận ra 4 trên 5 cột; còn 1 cột cần chọn", columns.TextContent, StringComparison.Ordinal);

        page.Find("[aria-label='Cột D, “Mốc cuối”, là']").Change("Finished");
        Assert.Equal("Sổ của phường", page.Find("[data-testid=columns] input[maxlength]").GetAttribute("value"));
        Press(page, "Lưu ánh xạ và kiểm tra lại");

        Assert.Equal("Sổ của phường", _query.SavedMapping!.Name);
        Assert.Equal([new("Mốc cuối", Column.Finished)], _query.SavedMapping.Columns);
        Assert.Equal(("a1", "Sổ của phường"), (_query.Checked, _query.CheckedBy));
    }

    [Fact]
    public void Another_heading_row_and_what_the_mapping_said_before_go_into_the_new_version()
    {
        using var office = new Storage.Office("columns", [Sample.Department, Sample.Ward]);
        var known = new Mapping("Sổ", new Dictionary<string, Column>(StringComparer.Ordinal) { ["Mốc cuối"] = Column.Finished });
        office.Data.SaveMapping(known, "thử");
        var path = Path.Combine(office.Folder, "tệp.csv");
        File.WriteAllText(path, "Mã hồ sơ;Đơn vị;Ngày tiếp nhận;Ngày hẹn trả;Mốc cuối\nH20.1-230605-0001;Phòng lạ;05/06/2023;09/06/2023;08/06/2023\n");
        var prepared = office.Data.Prepare(new("tệp.csv", path, "thử", new DateTime(2023, 6, 20), Mapping: "Sổ"));
        _query.Known = [known];
        _query.Job = Job with { Stage = JobStage.Checked, Report = prepared.Report with { Mapping = "Sổ" }, Looks = prepared.Looks, Mapping = "Sổ" };
        var page = Render<ImportPage>();
        Assert.Equal("Sổ", page.FindAll("[data-testid=job] .hang-nut select")[1].GetAttribute("value"));

        page.Find("[data-testid=columns] input[value='2']").Change("2");
        Press(page, "Lưu ánh xạ và kiểm tra lại");

        Assert.Equal((2, Column.Finished), (_query.SavedMapping!.HeadingRow!.Value, _query.SavedMapping.Columns["Mốc cuối"]));
    }

    [Fact]
    public void Without_any_import_the_ledger_says_so() =>
        Assert.Contains("Chưa nạp tệp nào.", Render<ImportPage>().Markup, StringComparison.Ordinal);

    private static void Press(IRenderedComponent<ImportPage> page, string words) =>
        page.FindAll("button").Single(button => button.TextContent.Trim() == words).Click();

    private sealed class Stub : IImportQuery
    {
        public event Action? Changed;

        public event Action? Progressed;

        public ImportJob? Job { get; set; }

        public ImportProgress? Progress { get; private set; }

        public string? Stopped { get; private set; }

        public ImportProgress? ProgressOf(string id) => Progress;

        public void Stop(string id) => Stopped = id;

        public (string Id, string? Unit, string Indicator)? DossiersAsked { get; private set; }

        public Task<EffectDossiers?> EffectDossiersAsync(string id, string? unit, string indicator)
        {
            DossiersAsked = (id, unit, indicator);
            return Task.FromResult<EffectDossiers?>(null);
        }

        public void Advance(ImportProgress progress)
        {
            Progress = progress;
            Progressed?.Invoke();
        }

        public IReadOnlyList<ImportEntry> Entries { get; set; } = [];

        public string? Checked { get; private set; }

        public DateTime? CheckedAt { get; private set; }

        public string? Committed { get; private set; }

        public IReadOnlyList<Unit> Units => [Sample.Department, Sample.Ward];

        public IReadOnlyList<ImportJob> Jobs { get; set; } = [];

        public bool AllCommitted { get; private set; }

        public UndoPreview? Preview { get; set; }

        public (long Import, long PreviewedAt)? Undone { get; private set; }

        public long? Reread { get; private set; }

        public ImportJob? Find(string? id) => Job;

        public void CommitAll() => AllCommitted = true;

        public void Check(string id, DateTime? exportedAt, string? unit, string? mapping) => (Checked, CheckedAt, CheckedBy) = (id, exportedAt, mapping);

        public string? CheckedBy { get; private set; }

        public Mapping? SavedMapping { get; private set; }

        public IReadOnlyList<Mapping> Mappings() => Known;

        public IReadOnlyList<Mapping> Known { get; set; } = [];

        public Task<string?> SaveMappingAsync(Mapping mapping)
        {
            SavedMapping = mapping;
            return Task.FromResult(LearnFault);
        }

        public void Commit(string id) => Committed = id;

        public void Discard(string id) => MoveOn(null);

        public IReadOnlyList<ImportEntry> Ledger() => Entries;

        public IReadOnlyList<LedgerEntry> Changes() => LedgerChanges;

        public IReadOnlyList<LedgerEntry> LedgerChanges { get; set; } = [];

        public IReadOnlyList<LearnedWording> Learned() => Wordings;

        public IReadOnlyList<LearnedWording> Wordings { get; set; } = [];

        public IReadOnlyList<WordingChoice> Choices { get; private set; } = [];

        public string? LearnFault { get; set; }

        public Task<string?> LearnAsync(IReadOnlyList<WordingChoice> choices)
        {
            Choices = choices;
            return Task.FromResult(LearnFault);
        }

        public Task<(ImportEffect? Effect, string? Sentence)> PreviewLearnAsync(IReadOnlyList<WordingChoice> choices) =>
            Task.FromResult(((ImportEffect?)new ImportEffect(Period.Month(2023, 11), []), LearnFault));

        public Task<(UndoPreview? Preview, string? Sentence)> PreviewUndoAsync(long import) => Task.FromResult((Preview, Preview is null ? "Không có lần nạp này." : null));

        public Task<(bool Done, string Sentence)> UndoAsync(long import, long previewedAt)
        {
            Undone = (import, previewedAt);
            return Task.FromResult((true, "Đã hoàn tác."));
        }

        public Task<(string? Id, string? Sentence)> RereadAsync(long import)
        {
            Reread = import;
            return Task.FromResult(((string?)null, (string?)"Tệp gốc không còn."));
        }

        public void MoveOn(ImportJob? job)
        {
            Job = job;
            Changed?.Invoke();
        }
    }
}
