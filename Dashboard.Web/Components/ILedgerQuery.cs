using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Components;

/// <summary>What the notice of an older address asks for.</summary>
public interface ILedgerQuery
{
    /// <summary>The entries of the ledger after a number, oldest first.</summary>
    IReadOnlyList<LedgerEntry> After(long number);

    /// <summary>The figures of the same period with everything that is known now.</summary>
    Figures Newest(ViewAddress address);
}

/// <summary>Reads the ledger once for each number that it reaches.</summary>
internal sealed class LedgerQuery(DashboardData data, FiguresCache cache) : ILedgerQuery
{
    private (long Ledger, IReadOnlyList<LedgerEntry> Entries)? _known;

    public IReadOnlyList<LedgerEntry> After(long number)
    {
        var ledger = data.Ledger;
        if (_known is not { } known || known.Ledger != ledger)
        {
            _known = known = (ledger, data.LedgerAfter(0));
        }

        return [.. known.Entries.Where(entry => entry.Number > number)];
    }

    public Figures Newest(ViewAddress address) => cache.Count(address.Figures with
    {
        AsOf = data.NewestMoment is { } newest ? ViewAddress.Upwards(newest) : null,
        Ledger = data.Ledger,
    });
}
