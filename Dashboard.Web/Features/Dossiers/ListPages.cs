using System.Collections.Concurrent;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Keeps the pages last asked for: a page is asked for twice, once before and once after it is connected.</summary>
/// <remarks>The lists themselves are let go: one of a million dossiers is 24 MB.</remarks>
internal sealed class ListPages : IDisposable
{
    private const int Most = 48;

    private readonly ConcurrentDictionary<(ListQuestion Question, int Page), ListPage> _known = new();
    private readonly DashboardData _data;

    public ListPages(DashboardData data)
    {
        _data = data;
        data.Changed += _known.Clear;
    }

    /// <summary>A page; one beyond the last gives the last.</summary>
    public ListPage Get(ListQuestion question, int page)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known.GetOrAdd((question, page), key => Load(key.Question, key.Page));
    }

    public bool Has(ListQuestion question, int page) => _known.ContainsKey((question, page));

    public void Dispose() => _data.Changed -= _known.Clear;

    private ListPage Load(ListQuestion question, int page)
    {
        var list = _data.List(question);
        var last = Math.Max(1, (list.Count + ListPage.Rows - 1) / ListPage.Rows);
        page = Math.Min(page, last);
        return new(
            list.Size, list.Count, page, list.Choices, list.Procedures, list.Letters, list.MostLate, list.MostLateFirst,
            _data.Lines(list, (page - 1) * ListPage.Rows, ListPage.Rows))
        { Procedure = question.Filter.Procedure };
    }
}
