using System.Globalization;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Indicators;

/// <summary>What the address of an indicator says beside the figures.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Unit">Code of the unit (<c>don-vi</c>); <see langword="null"/> for the whole.</param>
/// <param name="Together">Whether all units are ranked together (<c>xep=chung</c>).</param>
/// <param name="Step">The step of the change whose dossiers are listed (<c>doi</c>).</param>
/// <param name="Page">Page of that list (<c>trang</c>).</param>
public sealed record IndicatorChoice(string Indicator, string? Unit, bool Together, ChangeStepKind? Step, int Page)
{
    private const string All = "chung";

    private static readonly Dictionary<ChangeStepKind, string> Keys = new()
    {
        [ChangeStepKind.Correction] = "dinh-chinh",
        [ChangeStepKind.NewlyKnown] = "moi-biet",
        [ChangeStepKind.InCounted] = "vao-tinh",
        [ChangeStepKind.InRest] = "vao-khac",
        [ChangeStepKind.Out] = "ra",
        [ChangeStepKind.Class] = "doi-loai",
    };

    public static IndicatorChoice Read(string indicator, string? unit, string? ranking, string? step, string? page) => new(
        indicator,
        string.IsNullOrEmpty(unit) ? null : unit,
        string.Equals(ranking, All, StringComparison.Ordinal),
        Keys.Where(pair => string.Equals(pair.Value, step, StringComparison.Ordinal)).Select(pair => (ChangeStepKind?)pair.Key).FirstOrDefault(),
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1);

    /// <summary>The address of this choice.</summary>
    public string Link(ViewAddress address) =>
        $"chi-so/{Indicator}?{address.Query}"
        + (Unit is null ? null : $"&don-vi={Uri.EscapeDataString(Unit)}")
        + (Together ? $"&xep={All}" : null)
        + (Step is { } step ? $"&doi={Keys[step]}" : null)
        + (Page > 1 ? $"&trang={Page.ToString(CultureInfo.InvariantCulture)}" : null)
        + (Step is null ? null : "#ho-so-doi");
}
