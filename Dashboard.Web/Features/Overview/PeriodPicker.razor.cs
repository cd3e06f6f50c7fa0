using Dashboard.Core.Calendars;
using Dashboard.Web.Components;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>Chooses the period and the moment; every choice is an address.</summary>
public sealed partial class PeriodPicker(NavigationManager navigation)
{
    private PeriodKind _kind;
    private Field? _unread;

    private enum Field
    {
        From,
        To,
        Moment,
    }

    [Parameter, EditorRequired]
    public ViewAddress Address { get; set; } = default!;

    /// <summary>Makes the address of the same view with another period or moment.</summary>
    [Parameter, EditorRequired]
    public Func<ViewAddress, string> Link { get; set; } = default!;

    protected override void OnParametersSet()
    {
        _unread = null;
        if (_kind != PeriodKind.Custom || PeriodStep.KindOf(Address.Period) == PeriodKind.Custom)
        {
            _kind = PeriodStep.KindOf(Address.Period);
        }
    }

    private string? Invalid(Field field) => field == _unread ? "true" : null;

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

    private void ChangeDay(ChangeEventArgs change, Field field)
    {
        if (!Format.TryDay((string?)change.Value, out var day))
        {
            _unread = field;
            return;
        }

        var (from, to) = field == Field.From ? (day, Address.Period.To) : (Address.Period.From, day);
        navigation.NavigateTo(Go(from <= to ? new(from, to) : new(day, day)));
    }

    private void ChangeMoment(ChangeEventArgs change)
    {
        if (!Format.TryMoment((string?)change.Value, out var moment))
        {
            _unread = Field.Moment;
            return;
        }

        navigation.NavigateTo(Link(Address with { AsOf = moment }));
    }
}
