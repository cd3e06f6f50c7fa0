using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Components;

/// <summary>Keeps the figures last asked for: a page asks twice, once before and once after it is connected.</summary>
/// <remarks>Moment and ledger number are part of the question, so an answer never ages; it is forgotten after every commit all the same.</remarks>
internal sealed class FiguresCache : IDisposable
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<FigureQuery, Figures> _known = new();
    private readonly DashboardData _data;
    private (long Ledger, IReadOnlyList<DateTime> Moments)? _moments;

    public FiguresCache(DashboardData data)
    {
        _data = data;
        data.Changed += Forget;
    }

    public bool TryGet(FigureQuery query, [NotNullWhen(true)] out Figures? figures) => _known.TryGetValue(query, out figures);

    public Figures Count(FigureQuery query)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known.GetOrAdd(query, _data.Count);
    }

    /// <summary>The moments of all imports in force that tell of dossiers, newest first.</summary>
    public IReadOnlyList<DateTime> Moments()
    {
        var ledger = _data.Ledger;
        if (_moments is { } known && known.Ledger == ledger)
        {
            return known.Moments;
        }

        IReadOnlyList<DateTime> moments = [.. _data.Imports()
            .Where(import => import.UndoneAtLedger is null)
            .Select(import => ViewAddress.Upwards(import.ExportedAt))
            .Distinct()
            .OrderDescending()];
        _moments = (ledger, moments);
        return moments;
    }

    public void Dispose() => _data.Changed -= Forget;

    private void Forget()
    {
        _known.Clear();
        _moments = null;
    }
}
