using Bunit;
using Dashboard.Core.Importing;
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
        Assert.Equal(["Hoàn tác lần nạp 1"], page.FindAll("[data-testid=ledger] button").Select(button => button.GetAttribute("aria-label")));
        Assert.Contains("Đã hoàn tác", page.Find("[data-testid=ledger] tbody tr").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ledger_offers_the_rejected_rows_where_there_are_any()
    {
        _query.Entries = [Entry with { Number = 2, Rejected = 3 }, Entry with { Rejected = 0 }];

        Assert.Equal(
            ["nap-du-lieu/tep-goc/2", "nap-du-lieu/dong-bi-loai/2", "nap-du-lieu/tep-goc/1"],
            Render<ImportPage>().FindAll("[data-testid=ledger] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Without_any_import_the_ledger_says_so() =>
        Assert.Contains("Chưa nạp tệp nào.", Render<ImportPage>().Markup, StringComparison.Ordinal);

    private static void Press(IRenderedComponent<ImportPage> page, string words) =>
        page.FindAll("button").Single(button => button.TextContent.Trim() == words).Click();

    private sealed class Stub : IImportQuery
    {
        public event Action? Changed;

        public ImportJob? Job { get; set; }

        public IReadOnlyList<ImportEntry> Entries { get; set; } = [];

        public string? Checked { get; private set; }

        public DateTime? CheckedAt { get; private set; }

        public string? Committed { get; private set; }

        public IReadOnlyList<Unit> Units => [Sample.Department, Sample.Ward];

        public IReadOnlyList<ImportJob> Jobs { get; set; } = [];

        public bool AllCommitted { get; private set; }

        public ImportJob? Find(string? id) => Job;

        public void CommitAll() => AllCommitted = true;

        public void Check(string id, DateTime? exportedAt, string? unit) => (Checked, CheckedAt) = (id, exportedAt);

        public void Commit(string id) => Committed = id;

        public void Discard(string id) => MoveOn(null);

        public IReadOnlyList<ImportEntry> Ledger() => Entries;

        public Task<(bool Done, string Sentence)> UndoAsync(long import) => Task.FromResult((true, "Đã hoàn tác."));

        public void MoveOn(ImportJob? job)
        {
            Job = job;
            Changed?.Invoke();
        }
    }
}
