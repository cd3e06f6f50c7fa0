using System.Collections.Concurrent;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Work;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Features.Units;

/// <summary>Keeps the work lists last asked for: a page asks twice, once before and once after it is connected.</summary>
internal sealed class WorkCache : IDisposable
{
    private const int Most = 32;

    private readonly ConcurrentDictionary<(FigureQuery Query, string Unit), WorkList> _lists = new();
    private readonly ConcurrentDictionary<(FigureQuery Query, string Unit, WorkChoice Choice), IReadOnlyList<ShownGroup>> _shown = new();
    private readonly ConcurrentDictionary<(long Ledger, DateTime AsOf), Lazy<ILookup<string, AbsentDossier>>> _absent = new();
    private readonly DashboardData _data;

    public WorkCache(DashboardData data)
    {
        _data = data;
        data.Changed += Forget;
    }

    public WorkList List(FigureQuery query, string unit) => Kept(_lists, (query, unit), _ => _data.Work(query, unit));

    /// <summary>The groups that a choice shows, with the texts of their dossiers.</summary>
    public IReadOnlyList<ShownGroup> Shown(FigureQuery query, string unit, WorkChoice choice) => Kept(_shown, (query, unit, choice), _ =>
    {
        var work = List(query, unit);
        var (skip, take) = choice.Only is null ? (0, WorkChoice.FewRows) : ((choice.Page - 1) * WorkChoice.PageRows, WorkChoice.PageRows);
        return [.. work.Groups
            .Where(group => choice.Only is null || group.Kind == choice.Only)
            .Select(group => new ShownGroup(
                group, group.Hits.Count == 0 ? [] : _data.WorkLines(group, query.Ledger ?? _data.Ledger, choice.Order, skip, take)))];
    });

    /// <summary>The dossiers no longer in the exports, by unit; a newer ledger number tells of the newest one.</summary>
    public ILookup<string, AbsentDossier> Absent(long ledger, DateTime asOf) => Kept(
        _absent, (ledger, asOf), _ => new Lazy<ILookup<string, AbsentDossier>>(
            () => _data.Absent(asOf).ToLookup(absent => absent.Unit, StringComparer.Ordinal))).Value;

    public void Dispose() => _data.Changed -= Forget;

    private static TValue Kept<TKey, TValue>(ConcurrentDictionary<TKey, TValue> known, TKey key, Func<TKey, TValue> make)
        where TKey : notnull
    {
        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known.GetOrAdd(key, make);
    }

    private void Forget()
    {
        _lists.Clear();
        _shown.Clear();
        _absent.Clear();
    }
}
