using System.Collections.Concurrent;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Components;

/// <summary>Twelve months of all units and indicators, counted once for every page and circuit that asks.</summary>
public interface ITrendQuery
{
    /// <summary>The figures of the twelve months that end with a period, oldest first, all told from its T.</summary>
    IReadOnlyList<Figures> Months(FigureQuery query);
}

/// <summary>Keeps the trends last asked for. Periods that end in one month share an answer.</summary>
internal sealed class TrendCache : ITrendQuery, IDisposable
{
    private const int Most = 16;

    private readonly ConcurrentDictionary<FigureQuery, Lazy<IReadOnlyList<Figures>>> _known = new();
    private readonly DashboardData _data;

    public TrendCache(DashboardData data)
    {
        _data = data;
        data.Changed += _known.Clear;
    }

    public IReadOnlyList<Figures> Months(FigureQuery query)
    {
        var asOf = query.AsOf ?? _data.NewestMoment ?? query.To.ToDateTime(new TimeOnly(23, 59, 59));
        var last = Trend.MonthsOf(query.To, asOf)[^1];
        var question = query with { From = last.From, To = last.To, AsOf = asOf, Ledger = query.Ledger ?? _data.Ledger };
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known.GetOrAdd(question, asked => new(() => _data.Trend(asked))).Value;
    }

    public void Dispose() => _data.Changed -= _known.Clear;
}
