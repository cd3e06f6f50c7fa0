using System.Diagnostics;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Core.Storage;

using Found = Dashboard.Core.Indicators.Lists.DossierList;

namespace Bench;

/// <summary>Lists over all dossiers of a data folder, that <c>import</c> or the program has filled. No bars: they are told.</summary>
internal static class ListBench
{
    public static int Run(string folder)
    {
        using var data = DashboardData.Open(new(folder), ReferenceData.Read(Repository.Path("data/reference")), TimeProvider.System);
        var newest = data.NewestMoment!.Value;
        var query = new FigureQuery(new(2000, 1, 1), DateOnly.FromDateTime(newest), newest.AddSeconds(1));
        ListQuestion Question(DossierSet set, ListFilter? filter = null, ListOrder? order = null) => new(query, set, Unit: null, filter ?? ListFilter.None, order ?? set.DefaultOrder);

        var before = GC.GetTotalMemory(forceFullCollection: true);
        Time(data, "first list: words read", Question(DossierSet.All));
        Pairs.Print($"words in memory: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0:F1} MiB");
        var procedure = data.List(Question(DossierSet.All)).Procedures[0].Text;
        for (var round = 0; round < 2; round++)
        {
            Time(data, "all, by code", Question(DossierSet.All));
            Time(data, "late, latest first", Question(DossierSet.Of(IndicatorCatalogue.LateResolved, Part.Numerator)));
            Time(data, "all, by procedure", Question(DossierSet.All, order: new(ListColumn.Procedure, Descending: false)));
            Time(data, "all, one procedure", Question(DossierSet.All, new(Procedure: procedure)));
            Time(data, "all, a text looked for", Question(DossierSet.All, new(Text: "0001")));
            var cpu = Pairs.Cpu(() => data.Count(query));
            Pairs.Print($"  one counting pass: {cpu * 1000:F0} ms CPU");
        }

        return 0;
    }

    private static void Time(DashboardData data, string name, ListQuestion question)
    {
        var list = default(Found);
        var watch = Stopwatch.StartNew();
        var cpu = Pairs.Cpu(() =>
        {
            list = data.List(question);
            data.Lines(list, Math.Max(0, (list.Count / 2) - 25), 50);
        });
        Pairs.Print($"  {name}: {list!.Count} of {list.Size} dossiers, {cpu * 1000:F0} ms CPU, {watch.ElapsedMilliseconds} ms");
    }
}
