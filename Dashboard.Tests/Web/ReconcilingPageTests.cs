using Bunit;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Reconciling;
using Dashboard.Web.Features.Reconciling;
using Dashboard.Web.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

public sealed class ReconcilingPageTests : WebTest
{
    private static readonly DateOnly To = new(2023, 10, 31);
    private readonly Stub _query = new();

    public ReconcilingPageTests() => Services.AddSingleton<IReconcilingQuery>(_query);

    [Fact]
    public void Without_a_form_it_says_where_to_bring_one_in() =>
        Assert.Equal("nap-du-lieu", Render<ReconcilingPage>().Find("[data-testid=none] a").GetAttribute("href"));

    [Fact]
    public void Differences_are_shown_with_their_causes_and_the_dossiers_behind_our_counts()
    {
        _query.Found = Found(
            Line("TNMT", "Phòng TNMT", 12, 10, new LikelyCause(DifferenceCause.Withdrawn, 2)),
            Line("P1", "Phường 1", 5, 5));

        var page = Render<ReconcilingPage>();

        Assert.Equal("Biểu 06 khớp ở 1 trên 2 đơn vị; tổng số nhận ở đây nhiều hơn 2 hồ sơ", page.Find("[data-testid=title]").TextContent);
        Assert.Equal(
            ["10", "12", "+2"],
            page.FindAll("tbody")[1].QuerySelectorAll("tr").Take(3).Select(row => row.QuerySelectorAll("td.phai")[0].TextContent.Trim()));
        Assert.Single(page.FindAll("tbody")[2].QuerySelectorAll("tr"));
        Assert.StartsWith("ho-so?dem=received&don-vi=TNMT&ky=2023-10&den=2023-11-21T23:59&so=7", page.Find("tbody:nth-of-type(2) td a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("2 hồ sơ công dân rút", page.Markup, StringComparison.Ordinal);
        Assert.Contains(page.FindAll("td.dai a"), link => link.GetAttribute("href")!.Contains("dem=withdrawn", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, 0, "Biểu 06 khớp ở cả 1 đơn vị; tổng số nhận bằng nhau")]
    [InlineData(3, 0, "Biểu 06 lệch ở cả 1 đơn vị; tổng số nhận ở đây nhiều hơn 3 hồ sơ")]
    [InlineData(0, 4, "Biểu 06 lệch ở cả 1 đơn vị; tổng số nhận ở đây ít hơn 4 hồ sơ")]
    public void The_title_counts_what_agrees(long ours, long theirs, string title) =>
        Assert.Equal(title, ReconcilingWords.Title(Found(Line("A", "A", ours, theirs))));

    [Fact]
    public void Every_cause_has_a_sentence_of_its_own()
    {
        var line = Line("A", "A", 1, 2) with { Cutoff = new DateOnly(2023, 10, 20) };

        var sentences = Enum.GetValues<DifferenceCause>().Select(cause => ReconcilingWords.Cause(new(cause, 3), line, To)).ToList();

        Assert.Equal(sentences.Count, sentences.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("mới đến 20/10/2023, biểu tính đến 31/10/2023", sentences[0], StringComparison.Ordinal);
        Assert.All(sentences.Skip(1), sentence => Assert.Contains("3 hồ sơ", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_that_is_not_there_any_more_is_said()
    {
        _query.All = [Entry];

        Assert.Contains("không còn được tính", Render<ReconcilingPage>().Markup, StringComparison.Ordinal);
    }

    private static ImportEntry Entry => new(9, "biểu.csv", "h", "form-06", Sample.Moment, "hân", Sample.Moment, 2, 2, 0, 0, 0, 9, UndoneAtLedger: null);

    private static ReconciledLine Line(string? unit, string name, long ours, long theirs, params LikelyCause[] causes) => new(
        unit, name, To, [.. Reconciliation.Columns.Select((count, at) => new ReconciledCount(at + 3, count, at == 0 ? theirs : 0, at == 0 ? ours : 0))], causes);

    private static Reconciliation Found(params ReconciledLine[] lines) => new(
        9, "biểu.csv", new(2023, 10, 1), To, new(2023, 11, 21, 23, 59, 0), 7,
        Line(unit: null, "", lines.Sum(line => line.Counts[0].Ours), lines.Sum(line => line.Counts[0].Theirs)), lines);

    private sealed class Stub : IReconcilingQuery
    {
        public Reconciliation? Found { get; set; }

        public IReadOnlyList<ImportEntry> All { get; set; } = [];

        public IReadOnlyList<ImportEntry> Forms() => Found is null ? All : [Entry];

        public Reconciliation? Find(long import) => Found;
    }
}
