using Dashboard.Core.Importing;
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

    /// <summary>What the page's first figure is with the newest data, where the page knows it.</summary>
    [Parameter]
    public string? Today { get; set; }

    protected override void OnParametersSet()
    {
        _words = LedgerWords.Behind(Address, Newest, NewestLedger);
        if (_words is null)
        {
            return;
        }

        _now = Link(Address with { AsOf = ViewAddress.Upwards(Newest), Ledger = NewestLedger });
        _entries = [.. query.After(0).Where(entry => IsNewer(entry)).OrderByDescending(entry => entry.Number)];
    }

    /// <summary>Committed after the number, or a file in force that tells of later moments.</summary>
    private bool IsNewer(LedgerEntry entry) => entry.Number > Address.Ledger
        || (entry is { Change: LedgerChange.Import, UndoneAtLedger: null } && entry.ExportedAt > Address.AsOf);
}
