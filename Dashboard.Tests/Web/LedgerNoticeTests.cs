using Bunit;
using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Web.Components;
using Dashboard.Web.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

public sealed class LedgerNoticeTests : WebTest
{
    private static readonly LedgerEntry[] Entries =
    [
        Entry(1, LedgerChange.Units),
        Entry(2, LedgerChange.Import, 1, Sample.Moment.AddDays(-7)),
        Entry(3, LedgerChange.Import, 2, Sample.Moment.AddDays(-3), undone: 4),
        Entry(4, LedgerChange.Undo, 2, Sample.Moment.AddDays(-3), undone: 4),
        Entry(5, LedgerChange.Import, 3, Sample.Moment),
    ];

    public LedgerNoticeTests() => Services.AddSingleton<ILedgerQuery>(new Known());

    [Fact]
    public void The_newest_view_says_nothing() => Assert.Empty(Show(Sample.Moment, 5).Markup.Trim());

    [Fact]
    public void An_older_ledger_number_lists_what_was_added_newest_first()
    {
        var notice = Show(Sample.Moment, 2);

        Assert.Contains("Đang xem theo sổ nạp số 2; sổ đã thêm 3 mục.", notice.Find("[data-testid=ledger-notice] p").TextContent, StringComparison.Ordinal);
        Assert.Equal(["5", "4", "3"], notice.FindAll("tbody tr td:first-child").Select(cell => cell.TextContent));
        Assert.Equal(["Nạp danh sách hồ sơ", "Hoàn tác lần nạp 2", "Nạp danh sách hồ sơ, thôi tính từ sổ số 4"], notice.FindAll("tbody tr td:nth-child(2)").Select(cell => cell.TextContent));
        Assert.Equal("x?ky=2023-10&den=2023-11-21T18:00&so=5&cach=B06", notice.Find("[data-testid=ledger-now]").GetAttribute("href"));
    }

    [Fact]
    public void An_older_moment_lists_the_files_in_force_that_tell_of_later_ones()
    {
        var notice = Show(Sample.Moment.AddDays(-5), 5);

        Assert.Contains("Đang xem số liệu đến 16/11/2023 18:00, mới nhất là 21/11/2023 18:00.", notice.Find("[data-testid=ledger-notice] p").TextContent, StringComparison.Ordinal);
        Assert.Equal(["5"], notice.FindAll("tbody tr td:first-child").Select(cell => cell.TextContent));
        Assert.Equal("Nay: Tiến độ 766 95,0% (19/20)", notice.Find(".nay").TextContent);
    }

    [Fact]
    public void What_is_so_now_is_told_of_the_unit_shown() =>
        Assert.Equal("Nay: Tiến độ 766 75,0% (3/4)", Show(Sample.Moment, 2, "TNMT").Find(".nay").TextContent);

    [Fact]
    public void Both_are_said_in_one_sentence() =>
        Assert.Equal(
            "Đang xem theo sổ nạp số 2; sổ đã thêm 3 mục; đang xem số liệu đến 16/11/2023 18:00, mới nhất là 21/11/2023 18:00.",
            LedgerWords.Behind(Sample.Address with { AsOf = Sample.Moment.AddDays(-5), Ledger = 2 }, Sample.Moment, 5));

    private static LedgerEntry Entry(long number, LedgerChange change, long? import = null, DateTime? moment = null, long? undone = null) => new(
        number, change, "lan", new(2023, 11, 21, 12, 0, 0, DateTimeKind.Utc), import, import is null ? null : $"tệp {import}.xlsx", import is null ? null : "dossiers", moment, undone);

    private IRenderedComponent<LedgerNotice> Show(DateTime asOf, long ledger, string? unit = null) => Render<LedgerNotice>(parameters => parameters
        .Add(notice => notice.Address, Sample.Address with { AsOf = asOf, Ledger = ledger })
        .Add(notice => notice.Newest, Sample.Moment)
        .Add(notice => notice.NewestLedger, 5)
        .Add(notice => notice.Link, address => $"x?{address.Query}")
        .Add(notice => notice.Unit, unit));

    private sealed class Known : ILedgerQuery
    {
        public IReadOnlyList<LedgerEntry> After(long number) => [.. Entries.Where(entry => entry.Number > number)];

        public Figures Newest(ViewAddress address) => Sample.City(
            Sample.Figures(new(19, 20), cutoff: null),
            ("TNMT", Sample.Figures(new(3, 4), DateOnly.FromDateTime(Sample.Moment))));
    }
}
