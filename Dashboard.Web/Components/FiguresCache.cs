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

    public FiguresCache(DashboardData data)
    {
        _data = data;
        data.Changed += _known.Clear;
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

    public void Dispose() => _data.Changed -= _known.Clear;
}
