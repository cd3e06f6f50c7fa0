using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Components;

/// <summary>Shown where an address carries an older ledger number or moment than the newest.</summary>
public sealed partial class LedgerNotice(ILedgerQuery query)
{
    private const int Most = 50;

    private IReadOnlyList<LedgerEntry> _entries = [];
    private string? _words;
    private string? _now;
    private string? _today;

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public ViewAddress Address { get; set; } = default!;

    /// <summary>The newest moment of any import in force.</summary>
    [Parameter, EditorRequired]
    public DateTime Newest { get; set; }

    [Parameter, EditorRequired]
    public long NewestLedger { get; set; }

    /// <summary>Makes the address of the same page from another view.</summary>
    [Parameter, EditorRequired]
    public Func<ViewAddress, string> Link { get; set; } = default!;

    /// <summary>Whose figure is shown as it is now.</summary>
    [Parameter, EditorRequired]
    public string? Unit { get; set; }

    /// <summary>Which one; the first of the meeting where the page shows all of them alike.</summary>
    [Parameter]
    public Indicator Indicator { get; set; } = FigureColumns.Main[0];

    protected override void OnParametersSet()
    {
        _words = LedgerWords.Behind(Address, Newest, NewestLedger);
        if (_words is null)
        {
            return;
        }

        _now = Link(Address with { AsOf = ViewAddress.Upwards(Newest), Ledger = NewestLedger });
        _today = Today();
        _entries = [.. query.After(0).Where(entry => IsNewer(entry)).OrderByDescending(entry => entry.Number)];
    }

    /// <summary>The figure with everything that is known now, beside the one on the page.</summary>
    private string? Today()
    {
        var figures = query.Newest(Address);
        if ((Unit is null ? figures.Total : figures.Units.GetValueOrDefault(Unit)) is not { } counted)
        {
            return null;
        }

        var ratio = FigureViews.RatioOf(counted, Indicator);
        var days = Indicator.Id == IndicatorCatalogue.HandlingTime;
        return FigureViews.ValueOf(counted, Indicator) is { } value && figures.GreyOf(counted, Indicator.Id) == Grey.None
            ? $"{Indicator.ShortName} {Format.Number(value, 1)}{(days ? " ngày" : $"% ({Format.Share(ratio.Numerator, ratio.Denominator)})")}"
            : $"{Indicator.ShortName} {GreyWords.Of(figures.GreyOf(counted, Indicator.Id), Indicator.Id)}";
    }

    /// <summary>Committed after the number, or a file in force that tells of later moments.</summary>
    private bool IsNewer(LedgerEntry entry) => entry.Number > Address.Ledger
        || (entry is { Change: LedgerChange.Import or LedgerChange.Reread, UndoneAtLedger: null } && entry.ExportedAt > Address.AsOf);
}
