using Bunit;
using Dashboard.Core.Histories;
using Dashboard.Core.Indicators;
using Dashboard.Tests.Histories;
using Dashboard.Web.Components;
using Dashboard.Web.Features.OneDossier;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

public sealed class OneDossierPageTests : WebTest
{
    private const string ListQuery = "chi-so=late-resolved&phan=numerator&don-vi=TNMT&ky=2023&sap=due&chieu=xuong&trang=2";

    [Fact]
    public void The_sums_add_up_as_they_are_printed()
    {
        var page = Shown(SomeDossier.OverTheNewYear().History());

        Assert.Equal(
            ["30 ngày", "+10", "+4", "4 ngày", "14 ngày", "44 ngày"],
            page.FindAll("[data-testid=sums] dd").Select(sum => sum.TextContent));
        Assert.Contains("35 ngày thứ Hai–thứ Sáu − 5 ngày nghỉ (Tết Nguyên đán) = 30", page.Find("[data-testid=sums]").TextContent, StringComparison.Ordinal);
        Assert.Contains("10 + 4", page.Find("[data-testid=sums]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_strip_counts_every_day_and_starts_again_after_the_due_date()
    {
        var strip = Shown(SomeDossier.OverTheNewYear().History()).Find("[data-testid=strip]");

        Assert.Equal(70, strip.QuerySelectorAll(".o").Length);
        Assert.Equal(["+1", "+2", "+3", "+4"], strip.QuerySelectorAll(".tre u").Select(day => day.TextContent));
        Assert.Contains("30 ngày làm việc đến hạn đầu 08/03/2023", strip.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains("Thư 81, muộn 7 ngày", strip.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_of_years_is_folded_where_nothing_happened()
    {
        var strip = Shown(new SomeDossier().Row(new(2023, 11, 21), new(2020, 6, 1), received: new(2019, 1, 7)).History()).Find("[data-testid=strip]");

        Assert.True(strip.QuerySelectorAll(".o").Length < 200);
        Assert.NotEmpty(strip.QuerySelectorAll(".quang"));
    }

    [Fact]
    public void Personal_data_is_not_in_the_markup()
    {
        var page = Shown(new SomeDossier().Row(new(2023, 11, 21), new(2023, 3, 8), applicant: "Nguyễn Thị Bí Mật").History());

        Assert.Contains("•••••", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Bí Mật", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_tell_absent_from_empty_and_what_changed_and_open_the_file()
    {
        var cells = Shown(SomeDossier.OverTheNewYear().History()).Find("[data-testid=tellings]");

        var changed = cells.QuerySelector("td.doi")!;
        Assert.Equal("22/03/2023 17:00 (khác bản trước)", changed.TextContent.Trim());
        Assert.Equal("nap-du-lieu/tep-goc/2", changed.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Tệp tệp 2.xlsx, trang tính Sheet1, dòng 20, lần nạp 2", changed.QuerySelector("a")!.GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public void Imports_that_said_the_same_are_folded_until_the_address_asks_for_them()
    {
        var dossier = new SomeDossier();
        for (var week = 0; week < 8; week++)
        {
            dossier.Row(new DateOnly(2023, 9, 5).AddDays(7 * week), new(2023, 12, 1));
        }

        Assert.Contains("7 lần nạpgiống hệt", Shown(dossier.History()).Find("thead").TextContent, StringComparison.Ordinal);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"ho-so/{SomeDossier.Key}?{ListQuery}&nap=het");
        Assert.Equal(10, Render<OneDossierPage>(parameters => parameters.Add(page => page.Code, SomeDossier.Key)).FindAll("thead th[scope=col]").Count);
    }

    [Fact]
    public void The_counts_say_the_two_values_that_were_compared_and_link_to_the_list()
    {
        var rows = Shown(SomeDossier.OverTheNewYear().History()).FindAll("[data-testid=counted] tbody tr");

        Assert.Equal("Giải quyết trễ hạntử số và mẫu sốxong 28/03/2023 > hẹn 22/03/2023", Joined(rows[0]));
        Assert.StartsWith("ho-so?chi-so=late-resolved&phan=numerator&don-vi=TNMT&", rows[0].QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(rows, row => Joined(row).Contains("thư 14/03/2023 > 07/03/2023 (hạn đầu trừ 1 ngày)", StringComparison.Ordinal));

        static string Joined(AngleSharp.Dom.IElement row) => string.Concat(row.Children.Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public void The_list_is_left_as_it_was_and_its_neighbours_keep_its_address()
    {
        var page = Shown(SomeDossier.OverTheNewYear().History(), new(IndicatorCatalogue.All[0], Part.Numerator, "Phòng", new(2, 20, "P1/12/BN", "H20.32-230201-0001")));

        Assert.Equal($"ho-so?{ListQuery}", page.Find("[data-testid=back]").GetAttribute("href"));
        Assert.Equal($"ho-so/P1/12/BN?{ListQuery}", page.Find("[rel=prev]").GetAttribute("href"));
        Assert.Equal($"ho-so/H20.32-230201-0001?{ListQuery}", page.Find("[rel=next]").GetAttribute("href"));
    }

    [Fact]
    public void A_waiting_dossier_says_so_and_an_unknown_code_offers_the_nearest()
    {
        Assert.Contains("mới thấy trong sổ thư xin lỗi", Shown(new SomeDossier().Letter("1", new(2023, 3, 7)).History()).Find("[data-testid=waiting]").TextContent, StringComparison.Ordinal);

        var page = Shown(null);
        Assert.Contains("Không có hồ sơ nào mang mã", page.Find("[data-testid=unknown]").TextContent, StringComparison.Ordinal);
        Assert.Equal("H20.32-230118-0001", page.Find("[data-testid=unknown] li a").TextContent);
    }

    [Fact]
    public void A_bad_address_is_answered_in_a_sentence()
    {
        Services.AddSingleton<IOneDossierQuery>(new Stub(null, "Địa chỉ không ghi mã hồ sơ."));

        Assert.Contains("Địa chỉ không ghi mã hồ sơ.", Render<OneDossierPage>().Find("[data-testid=no-data]").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<OneDossierPage> Shown(DossierHistory? history, ListContext? list = null)
    {
        if (!Services.Any(service => service.ServiceType == typeof(IOneDossierQuery)))
        {
            Services.AddSingleton<IOneDossierQuery, Stub>(_ => new(null, null));
        }

        var stub = (Stub)Services.GetRequiredService<IOneDossierQuery>();
        stub.View = new(
            ViewAddress.Read(new("2023", null, null), SomeDossier.AsOf, 7), SomeDossier.Key, history, history is null ? ["H20.32-230118-0001"] : [], list,
            new Dictionary<int, string> { [1] = "Phòng Tài nguyên và Môi trường" }, new Dictionary<string, string> { ["TNMT"] = "Phòng Tài nguyên và Môi trường" });
        Services.GetRequiredService<NavigationManager>().NavigateTo($"ho-so/{SomeDossier.Key}?{ListQuery}");
        return Render<OneDossierPage>(parameters => parameters.Add(page => page.Code, SomeDossier.Key));
    }

    private sealed class Stub(OneDossierView? view, string? fault) : IOneDossierQuery
    {
        public OneDossierView? View { get; set; } = view;

        public Task<(OneDossierView? View, string? Fault)> LoadAsync(OneDossierText text) => Task.FromResult((View, fault));
    }
}
