using System.Collections.Concurrent;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>A question for one dossier: moment and ledger number are part of it, so an answer never ages.</summary>
internal sealed record HistoryQuestion(string Code, FigureQuery Figures, string? Indicator, string? Part, string? Unit);

/// <summary>Keeps the dossiers last asked for: a page asks twice, once before and once after it is connected.</summary>
internal sealed class HistoryCache : IDisposable
{
    private const int Most = 32;

    private readonly ConcurrentDictionary<HistoryQuestion, OneDossierView> _known = new();
    private readonly DashboardData _data;

    public HistoryCache(DashboardData data)
    {
        _data = data;
        data.Changed += _known.Clear;
    }

    public OneDossierView Get(HistoryQuestion question, Func<HistoryQuestion, OneDossierView> load)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known.GetOrAdd(question, load);
    }

    public void Dispose() => _data.Changed -= _known.Clear;
}
