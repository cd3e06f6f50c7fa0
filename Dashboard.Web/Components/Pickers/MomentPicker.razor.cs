using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Components.Pickers;

/// <summary>Chooses the moment T.</summary>
public sealed partial class MomentPicker(NavigationManager navigation)
{
    private const int Most = 60;

    private bool _unread;

    [Parameter, EditorRequired]
    public ViewAddress Address { get; set; } = default!;

    /// <summary>Moments of the imports in force, newest first.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<DateTime> Moments { get; set; } = [];

    /// <summary>Makes the address of the same view with another moment.</summary>
    [Parameter, EditorRequired]
    public Func<ViewAddress, string> Link { get; set; } = default!;

    protected override void OnParametersSet() => _unread = false;

    private void Change(ChangeEventArgs change)
    {
        _unread = !Format.TryMoment((string?)change.Value, out var moment);
        if (!_unread)
        {
            navigation.NavigateTo(Link(Address with { AsOf = moment }));
        }
    }
}
