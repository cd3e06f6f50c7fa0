using Bunit;
using Dashboard.Core.Calendars;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Pickers;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

/// <summary>Choosing a period, and moving to the one before and after it.</summary>
public sealed class PeriodPickerTests : WebTest
{
    [Theory]
    [InlineData("2023-11-20", "2023-W47", Label = "thứ hai")]
    [InlineData("2023-11-26", "2023-W47", Label = "chủ nhật")]
    [InlineData("2023-11-27", "2023-W48", Label = "thứ hai sau")]
    [InlineData("2021-01-03", "2020-W53", Label = "ngày đầu năm còn thuộc tuần năm trước")]
    public void A_week_runs_from_monday_to_sunday(string day, string week) =>
        Assert.Equal(week, PeriodStep.Holding(PeriodKind.Week, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Key());

    [Theory]
    [InlineData("2023-W52", 1, "2024-W01")]
    [InlineData("2024-W01", -1, "2023-W52")]
    [InlineData("2020-W53", 1, "2021-W01")]
    [InlineData("2023-W09", -1, "2023-W08")]
    public void A_week_moves_by_a_week_over_the_end_of_a_year_too(string week, int by, string moved)
    {
        Assert.True(Period.TryParse(week, out var period));

        Assert.Equal(PeriodKind.Week, PeriodStep.KindOf(period));
        Assert.Equal(moved, PeriodStep.Move(period, by).Key());
    }

    [Fact]
    public void Seven_days_from_a_tuesday_are_no_week() =>
        Assert.Equal(PeriodKind.Custom, PeriodStep.KindOf(new(new(2023, 11, 21), new(2023, 11, 27))));

    [Fact]
    public void The_weeks_of_the_month_can_be_chosen_also_those_that_reach_into_its_neighbours()
    {
        var picker = Shown("2023-11");

        Assert.Equal(
            ["Tuần 44 (30/10–05/11)", "Tuần 45 (06/11–12/11)", "Tuần 46 (13/11–19/11)", "Tuần 47 (20/11–26/11)", "Tuần 48 (27/11–03/12)"],
            Choices(picker).Where(choice => choice.StartsWith("Tuần", StringComparison.Ordinal)));
        Assert.Equal("?2023-W47", picker.FindAll(".luoi-thang a").Single(choice => choice.TextContent.StartsWith("Tuần 47", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Theory]
    [InlineData("2023-W47", "Tuần 47 (20/11–26/11)", "2023-W46", "2023-W48")]
    [InlineData("2024-W01", "Tuần 01 (01/01–07/01)", "2023-W52", "2024-W02")]
    [InlineData("2023-11", "Tháng 11", "2023-10", "2023-12")]
    [InlineData("2023-Q4", "Quý IV", "2023-Q3", "2024-Q1")]
    [InlineData("2023-BC4", "Báo cáo quý IV", "2023-BC3", "2024-BC1")]
    public void The_chosen_one_is_marked_and_has_a_neighbour_on_each_side(string key, string marked, string before, string after)
    {
        var picker = Shown(key);

        Assert.Equal([marked], picker.FindAll(".luoi-thang a[aria-current]").Select(choice => choice.TextContent));
        Assert.Equal(["?" + before, "?" + after], picker.FindAll(".nam a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData(0, "20/10/2023", "/?2023-10-20..2023-11-30")]
    [InlineData(1, "26/11/2023", "/?2023-11-01..2023-11-26")]
    [InlineData(0, "02/12/2023", "/?2023-12-02..2023-12-02", Label = "sau ngày cuối")]
    public void A_typed_day_makes_a_period_of_its_own(int field, string day, string address)
    {
        var picker = Shown("2023-11");

        picker.FindAll("input")[field].Change(day);

        Assert.EndsWith(address, Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_day_is_said_beside_its_field_and_leads_nowhere()
    {
        var picker = Shown("2023-11");
        var there = Services.GetRequiredService<NavigationManager>().Uri;

        picker.FindAll("input")[1].Change("31/11/2023");

        Assert.Equal("Ngày ghi theo dạng 21/11/2023.", picker.Find("[role=alert]").TextContent);
        Assert.Equal([null, "true"], picker.FindAll("input").Select(input => input.GetAttribute("aria-invalid")));
        Assert.Equal(there, Services.GetRequiredService<NavigationManager>().Uri);
    }

    private static IEnumerable<string> Choices(IRenderedComponent<PeriodPicker> picker) => picker.FindAll(".luoi-thang a").Select(choice => choice.TextContent);

    private IRenderedComponent<PeriodPicker> Shown(string key) => Render<PeriodPicker>(parameters => parameters
        .Add(picker => picker.Address, ViewAddress.Read(new(key, null, null), Sample.Moment, 12))
        .Add(picker => picker.Link, address => $"?{address.Period.Key()}"));
}
