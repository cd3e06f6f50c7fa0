using System.Globalization;
using Dashboard.Core.Calendars;
using Dashboard.Web.Components;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>Chooses the period and the moment; every choice is an address.</summary>
public sealed partial class PeriodPicker(NavigationManager navigation)
{
    private PeriodKind _kind;

    [Parameter, EditorRequired]
    public ViewAddress Address { get; set; } = default!;

    /// <summary>Makes the address of the same view with another period or moment.</summary>
    [Parameter, EditorRequired]
    public Func<ViewAddress, string> Link { get; set; } = default!;

    protected override void OnParametersSet()
    {
        if (_kind != PeriodKind.Custom || PeriodStep.KindOf(Address.Period) == PeriodKind.Custom)
        {
            _kind = PeriodStep.KindOf(Address.Period);
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Go(Period period) => Link(Address with { Period = period });

    private void ChangeKind(ChangeEventArgs change)
    {
        _kind = Enum.Parse<PeriodKind>((string)change.Value!);
        if (_kind != PeriodKind.Custom)
        {
            var day = Address.Period.To < DateOnly.FromDateTime(Address.AsOf) ? Address.Period.To : DateOnly.FromDateTime(Address.AsOf);
            navigation.NavigateTo(Go(PeriodStep.Holding(_kind, day < Address.Period.From ? Address.Period.From : day)));
        }
    }

    private void ChangeDay(ChangeEventArgs change, bool first)
    {
        if (DateOnly.TryParseExact((string?)change.Value, "yyyy-MM-dd", out var day))
        {
            var (from, to) = first ? (day, Address.Period.To) : (Address.Period.From, day);
            navigation.NavigateTo(Go(from <= to ? new(from, to) : new(day, day)));
        }
    }

    private void ChangeMoment(ChangeEventArgs change)
    {
        if (ViewAddress.TryMoment((string?)change.Value, out var moment))
        {
            navigation.NavigateTo(Link(Address with { AsOf = moment }));
        }
    }
}
