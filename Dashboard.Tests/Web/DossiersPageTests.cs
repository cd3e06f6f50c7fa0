using Bunit;
using Dashboard.Core.Indicators;
using Dashboard.Web.Features.Dossiers;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

public sealed class DossiersPageTests : WebTest
{
    private static readonly DossierLine Line = new(
        "H20.32-230308-0001", "TNMT", new(2023, 3, 8), new(2023, 4, 19), new(2023, 4, 10), new(2023, 5, 23), "Returned", 2, "sổ.xlsx", "Sheet1", 1200, "Đăng ký đất đai");

    [Fact]
    public void The_sentence_the_tabs_and_the_place_of_each_row_are_shown()
    {
        var page = Shown(total: 25);

        Assert.Equal("25 hồ sơ giải quyết trễ hạn trên 167 hồ sơ đã giải quyết", page.Find("[data-testid=title]").TextContent);
        Assert.Equal(["Tử số 25", "Mẫu số 167", "Chưa rõ 3"], page.FindAll("[data-phan]").Select(tab => tab.TextContent));
        Assert.Equal(
            ["Phòng Tài nguyên và Môi trường", "Đăng ký đất đai", "08/03/2023", "19/04/2023", "10/04/2023", "23/05/2023", "Đã trả kết quả", "Dòng 1.200, Sheet1, sổ.xlsx"],
            page.FindAll("tbody td").Select(cell => cell.TextContent));
        Assert.Empty(page.FindAll("[data-testid=mismatch]"));
    }

    [Fact]
    public void A_list_that_differs_from_its_figure_is_a_fault() =>
        Assert.Contains("24 hồ sơ nhưng con số là 25", Shown(total: 24).Find("[data-testid=mismatch]").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_question_that_cannot_be_answered_is_answered_in_a_sentence()
    {
        Services.AddSingleton<IDossiersQuery>(new Stub(null, "Không có chỉ số “x”."));

        Assert.Contains("Không có chỉ số “x”.", Render<DossiersPage>().Find("[data-testid=no-data]").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<DossiersPage> Shown(int total)
    {
        Services.AddSingleton<IDossiersQuery>(new Stub(
            new(
                Sample.Address, "B06", IndicatorCatalogue.All[0], Part.Numerator, "TNMT", Sample.Department.Name, new(25, 167, Unknown: 3), total, 1, [Line],
                new Dictionary<string, string> { ["TNMT"] = Sample.Department.Name }),
            null));
        return Render<DossiersPage>();
    }

    private sealed class Stub(DossiersView? view, string? fault) : IDossiersQuery
    {
        public Task<(DossiersView? View, string? Fault)> LoadAsync(DossiersText text) => Task.FromResult((view, fault));
    }
}
