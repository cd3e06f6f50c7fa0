using System.Globalization;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Web.Shell;

namespace Bench;

/// <summary>
/// CPU of the overview as a real server gives it, before any circuit: warm (a question asked before) against a page that has
/// the same shell and no data; cold (a question never asked) against warm and passes over the columns.
/// </summary>
internal static class PagesBench
{
    private const int PairCount = 7, Requests = 200, ColdRequests = 10;
    private const string Peer = "/khong-co-trang-nay";
    private static readonly DateOnly From = new(2023, 11, 1), To = new(2023, 11, 30);

    private static int _question;

    public static async Task<int> RunAsync(string folder)
    {
        using var data = LargeFolder.Open(folder);
        await using var app = WebHost.Build(["--urls", "http://127.0.0.1:0"], data, data.Folder.Uploads);
        await app.StartAsync();
        bool met;
        using (var visitor = new Visitor(app.Urls.Single()))
        {
            met = Measure(data, visitor);
        }

        await app.StopAsync();
        return met ? 0 : 1;
    }

    private static bool Measure(DashboardData data, Visitor visitor)
    {
        var warm = $"/?ky=2023-11&den={DossierList.FirstExport.AddDays(14).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)}";
        Pairs.Print($"{data.Current.Versions} versions; overview {visitor.Get(warm)} characters, page without data {visitor.Get(Peer)}");
        for (var round = 0; round < 3; round++)
        {
            Ask(visitor, warm);
            Ask(visitor, Peer);
            Cold(visitor);
            Pass(data);
        }

        Parts(data);
        var met = Pairs.Compare("overview warm / page without data", 4, PairCount, () => Ask(visitor, warm), () => Ask(visitor, Peer));
        return met & Pairs.Compare("overview cold / (warm + 3 passes)", 1, PairCount, () => Cold(visitor), () => Ask(visitor, warm) + (3 * Pass(data)));
    }

    /// <summary>CPU seconds of one request, of many in a row.</summary>
    private static double Ask(Visitor visitor, string path) => Pairs.Cpu(() => Times(Requests, () => visitor.Get(path))) / Requests;

    /// <summary>Every request asks for a moment that nobody asked for yet.</summary>
    private static double Cold(Visitor visitor) => Pairs.Cpu(() => Times(ColdRequests, () =>
        visitor.Get($"/?ky=2023-11&den={Next().ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)}"))) / ColdRequests;

    private static double Pass(DashboardData data) => Pairs.Cpu(() => Times(ColdRequests, () =>
        data.Count(new FigureQuery(From, To, Next())))) / ColdRequests;

    /// <summary>What a question never asked costs: figures, those before and why they differ, and what falls due.</summary>
    private static void Parts(DashboardData data)
    {
        var before = new FigureQuery(From.AddMonths(-1), From.AddDays(-1), DossierList.FirstExport);
        FigureQuery query = new(From, To, Next());
        var explain = Pairs.Cpu(() => Times(ColdRequests, () => data.Explain(new(before, query)))) / ColdRequests;
        var upcoming = Pairs.Cpu(() => Times(ColdRequests, () => data.Upcoming(query, 3))) / ColdRequests;
        Pairs.Print($"counting pass {Pass(data):F4} s, figures, those before and why {explain:F4} s, falling due {upcoming:F4} s");
    }

    private static DateTime Next() => DossierList.FirstExport.AddDays(14).AddMinutes(-(++_question));

    private static void Times(int times, Action action)
    {
        for (var time = 0; time < times; time++)
        {
            action();
        }
    }
}
