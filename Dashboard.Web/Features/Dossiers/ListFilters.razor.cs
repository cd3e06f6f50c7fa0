using System.Globalization;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Core.Text;
using Dashboard.Web.Components.Lists;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>The filters of a list: every choice is an address.</summary>
public sealed partial class ListFilters(NavigationManager navigation)
{
    private static readonly int[] Steps = [1, 2, 3, 5, 10, 20, 30, 60, 90];

    private int[] _days = [];
    private bool _anyLate;
    private int _others;

    [Parameter, EditorRequired]
    public ListContext Context { get; set; } = default!;

    [Parameter, EditorRequired]
    public ListPage Page { get; set; } = default!;

    /// <summary>Makes the address of another list.</summary>
    [Parameter, EditorRequired]
    public Func<ListAddress, string> Link { get; set; } = default!;

    private ListFilter Filter => Context.List.Filter;

    protected override void OnParametersSet()
    {
        _anyLate = (Context.List.Set.ByFirstDue ? Page.MostLateFirst : Page.MostLate) > 0;
        _days = Filter.LateFrom is { } chosen ? [.. Steps.Append(chosen).Distinct().Order()] : Steps;
        _others = new object?[] { Filter.Text, Filter.Status, Filter.Channel, Filter.Field, Filter.Officer }.Count(chosen => chosen is not null);
    }

    private void Go(ListFilter filter) => navigation.NavigateTo(Link(Context.List with { Filter = filter, Page = 1 }));

    private static string? Text(ChangeEventArgs change) => (string?)change.Value is { } text && Fold.Key(text).Length > 0 ? text.Trim() : null;

    private static string Text(int? chosen) => chosen?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static int? Number(ChangeEventArgs change) =>
        int.TryParse((string?)change.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
