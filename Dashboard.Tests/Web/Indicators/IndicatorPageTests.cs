using Bunit;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Web.Components;
using Dashboard.Web.Features.Indicators;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web.Indicators;

/// <summary>The page of an indicator in its states.</summary>
public sealed class IndicatorPageTests : WebTest
{
    private static readonly DateOnly Cutoff = new(2023, 10, 31);

    private static readonly RatioChange Change = new(new(76, 1291), new(73, 1408), [
        new(ChangeKind.Correction, ChangeDirection.Class, -9, 0, 9, Postponed: 9), new(ChangeKind.Movement, ChangeDirection.In, 6, 117, 117)]);

    [Fact]
    public void An_unknown_indicator_is_told_with_the_way_to_the_others()
    {
        var page = Shown("khong-co", Data());

        Assert.Contains("“khong-co”", page.Find("[data-testid=no-indicator]").TextContent, StringComparison.Ordinal);
        Assert.Equal("chi-so", page.Find("[data-testid=no-indicator] a").GetAttribute("href"));
    }

    [Fact]
    public void Without_data_the_next_step_is_offered() =>
        Assert.Equal("nap-du-lieu", Shown("late-resolved", data: null).Find("[data-testid=no-data] a").GetAttribute("href"));

    [Fact]
    public void A_unit_that_the_period_does_not_know_is_told()
    {
        var page = Shown("late-resolved", Data(), "don-vi=XX");

        Assert.Contains("“XX”", page.Find("[data-testid=no-unit]").TextContent, StringComparison.Ordinal);
        Assert.StartsWith("chi-so/late-resolved?ky=2023-10", page.Find("[data-testid=no-unit] a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_definition_has_the_real_numbers_the_target_and_what_is_verified()
    {
        var page = Shown("late-resolved", Data());

        Assert.Equal("xong sau hẹn chia đã giải quyết bằng 73 chia 1.408 bằng 5,2%", page.Find(".cong").GetAttribute("aria-label"));
        Assert.Contains("≤5%, lệch +0,2 điểm %", page.Find(".dn").TextContent, StringComparison.Ordinal);
        Assert.Contains("hiệu lực từ 21/06/2018", page.Find(".dn").TextContent, StringComparison.Ordinal);
        Assert.Equal(["chưa xác minh", "đã xác minh"], page.FindAll(".cx").Select(mark => mark.TextContent));
    }

    [Fact]
    public void The_table_of_the_change_adds_up_as_printed_and_each_part_opens_its_dossiers()
    {
        var page = Shown("late-resolved", Data());

        Assert.Equal("Tỷ lệ, điểm % 5,89 −0,70 0 +0,44 −0,45 0 0 0 5,18", string.Join(' ', page.FindAll(".thac .kq2>*").Select(cell => cell.TextContent)));
        Assert.Equal(
            ["Đính chính doi=dinh-chinh", "Vào, trễ doi=vao-tinh", "Vào, kịp hạn doi=vao-khac"],
            page.FindAll(".thac .ten-t a").Select(link => $"{link.TextContent} {link.GetAttribute("href")!.Split('&')[^1].Split('#')[0]}"));
        Assert.Contains("Sửa số cũ: −0,70 điểm %, có 9 hồ sơ dời hẹn.", page.Find("#vi-sao").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_dossiers_of_a_part_are_listed_by_the_address()
    {
        var page = Shown("late-resolved", Data(), "doi=vao-tinh&trang=2");

        Assert.Equal((null, ChangeStepKind.InCounted, 2), Services.GetRequiredService<Stub>().Asked);
        Assert.Equal("Hồ sơ mới vào: trễ", page.Find("#ho-so-doi-ten").FirstChild!.TextContent);
        Assert.Equal("H20.32-230308-0001", page.Find("#ho-so-doi tbody th").TextContent);
        Assert.StartsWith("ho-so/H20.32-230308-0001?ky=2023-10&den=", page.Find("#ho-so-doi tbody a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Trang 2/3", page.Find("#ho-so-doi .trang-so span").TextContent);
    }

    [Fact]
    public void Units_stand_within_their_kind() =>
        Assert.Equal(
            ["1 phòng ban", "1 phường, xã"],
            Shown("late-resolved", Data()).FindAll("[data-testid=ranking] .nhom-x th").Select(head => head.TextContent));

    [Fact]
    public void Units_stand_together_where_the_address_says_so()
    {
        var page = Shown("late-resolved", Data(), "xep=chung");

        Assert.Equal(["2 đơn vị"], page.FindAll("[data-testid=ranking] .nhom-x th").Select(head => head.TextContent));
        Assert.Equal(["2", "1"], page.FindAll("[data-testid=ranking] .h1x").Select(rank => rank.TextContent));
    }

    [Fact]
    public void Handling_time_tells_the_mean_and_no_parts()
    {
        var page = Shown("handling-time", Data());

        Assert.Empty(page.FindAll(".thac"));
        Assert.Contains("không tách thành từng phần", page.Find(".c-vs").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_lists_every_indicator_under_its_group()
    {
        var stub = new Stub(Data());
        Services.AddSingleton<IIndicatorQuery>(stub);

        var page = Render<IndicatorsPage>();

        Assert.Equal(IndicatorCatalogue.All.Count, page.FindAll("tbody th[scope=row]").Count);
        Assert.Equal(["Tiến độ giải quyết", "Chưa có định nghĩa"], page.FindAll(".nhom-x th").Select(head => head.TextContent));
        Assert.StartsWith("chi-so/late-resolved?ky=2023-10", page.Find("tbody th[scope=row] a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("0 trên 1 chỉ số có mục tiêu đã đạt", page.Find("[data-testid=title]").TextContent);
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, "Địa chỉ ghi trang 4, nhưng danh sách chỉ có 3 trang; đang hiện trang cuối.")]
    public void A_page_beyond_the_last_of_a_step_is_said_with_a_link_to_the_last(int asked, string? said)
    {
        var page = Shown("late-resolved", Data(), $"doi=vao-tinh&trang={asked}");

        var told = page.FindAll("[data-testid=beyond]").SingleOrDefault();
        Assert.Equal(said, told?.TextContent);
        Assert.Equal(said is not null, told?.QuerySelector("a")?.GetAttribute("href")?.EndsWith("&doi=vao-tinh&trang=3#ho-so-doi", StringComparison.Ordinal) ?? false);
    }

    private static IndicatorData Data()
    {
        var now = Sample.Figures(new(73, 1408, Unknown: 3), Cutoff);
        var before = Sample.Figures(new(76, 1291), Cutoff);
        var late = Sample.Figures(new(20, 167), Cutoff);
        var figures = Sample.City(now, ("TNMT", late), ("P1", now));
        var view = Sample.View(figures, [Sample.Target("late-resolved", 5)], Sample.City(before, ("TNMT", late), ("P1", before)), Sample.Department, Sample.Ward);
        var changes = view.Changes with { Total = view.Changes.Total.ToDictionary(pair => pair.Key, pair => pair.Key == "late-resolved" ? Change : pair.Value, StringComparer.Ordinal) };
        return new(view with { Changes = changes }, [.. Enumerable.Repeat(figures, Trend.Months)], new([
            new("late-resolved", "Tiến độ giải quyết", "Bao nhiêu phần trăm xong sau ngày hẹn.", "xong sau hẹn", "đã giải quyết", [("Trễ", "so theo ngày")], "Nghị định 61/2018/NĐ-CP", new(2018, 6, 21), null, Verified: true)]));
    }

    private IRenderedComponent<IndicatorPage> Shown(string indicator, IndicatorData? data, string? query = null)
    {
        var stub = new Stub(data);
        Services.AddSingleton(stub);
        Services.AddSingleton<IIndicatorQuery>(stub);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"chi-so/{indicator}?{query}");
        return Render<IndicatorPage>(parameters => parameters.Add(page => page.Indicator, indicator));
    }

    private sealed class Stub(IndicatorData? data) : IIndicatorQuery
    {
        public event Action? Changed
        {
            add { }
            remove { }
        }

        public (string? Unit, ChangeStepKind Step, int Page) Asked { get; private set; }

        public Task<IndicatorData?> LoadAsync(AddressText address) => Task.FromResult(data);

        public Task<StepPage> StepAsync(ViewAddress address, string indicator, string? unit, ChangeStepKind step, int page)
        {
            Asked = (unit, step, page);
            return Task.FromResult(new StepPage(45, Math.Min(page, 3), [new(
                "H20.32-230308-0001", "TNMT", new(2023, 3, 8), new(2023, 4, 19), null, new(2023, 5, 23), "Returned", 2, "sổ.xlsx", "Sheet1", 1200)]));
        }
    }
}
