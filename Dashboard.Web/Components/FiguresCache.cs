using System.Collections.Concurrent;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Components;

/// <summary>Keeps the figures last asked for: a page asks twice, once before and once after it is connected.</summary>
/// <remarks>Moment and ledger number are part of the question, so an answer never ages; it is forgotten after every commit all the same.</remarks>
internal sealed class FiguresCache : IDisposable
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<FigureQuery, Figures> _known = new();
    private readonly ConcurrentDictionary<object, Lazy<object>> _others = new();
    private readonly DashboardData _data;
    private (long Ledger, IReadOnlyList<DateTime> Moments)? _moments;

    public FiguresCache(DashboardData data)
    {
        _data = data;
        data.Changed += Forget;
    }

    public Figures Count(FigureQuery query)
    {
        MakeRoom();
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

    /// <summary>The figures of two questions and why they differ; counted once.</summary>
    public FigureChanges Changes(ChangeQuery query) => Keep(query, () =>
    {
        var changes = _data.Explain(query);
        MakeRoom();
        _known[query.From] = changes.From;
        _known[query.To] = changes.To;
        return changes;
    });

    /// <summary>What falls due soon; counted once.</summary>
    public Upcoming Upcoming(FigureQuery query, int workingDays) => Keep((query, workingDays), () => _data.Upcoming(query, workingDays));

    /// <summary>What was worked out for a question: once, until the data change.</summary>
    public T Keep<T>(object question, Func<T> build)
        where T : class
    {
        if (_others.Count >= Most)
        {
            _others.Clear();
        }

        return (T)_others.GetOrAdd((typeof(T), question), _ => new(build)).Value;
    }

    /// <summary>Whether a question was answered before.</summary>
    public bool Knows<T>(object question) => _others.TryGetValue((typeof(T), question), out var known) && known.IsValueCreated;

    public void Dispose() => _data.Changed -= Forget;

    private void MakeRoom()
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }
    }

    private void Forget()
    {
        _known.Clear();
        _others.Clear();
        _moments = null;
    }
}
