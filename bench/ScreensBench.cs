using System.Diagnostics;
using System.Globalization;
using Dashboard.Core.Storage;
using Dashboard.Tests.Browser.Pages;
using Dashboard.Web.Components;
using Dashboard.Web.Shell;

namespace Bench;

/// <summary>
/// CPU of the pages of many dossiers as a real server gives them, before any circuit, against a page that has the same shell
/// and no data: asked for again, and asked for the first time. No bars: they are told.
/// </summary>
internal static class ScreensBench
{
    private const int PairCount = 5, Again = 100, First = 2;
    private const string Peer = "/khong-co-trang-nay";

    private static int _minutes;

    public static async Task<int> RunAsync(string folder)
    {
        using var data = LargeFolder.Open(folder);
        await using var app = WebHost.Build(["--urls", "http://127.0.0.1:0"], data, data.Folder.Uploads);
        await app.StartAsync();
        using (var visitor = new Visitor(app.Urls.Single()))
        {
            Measure(data, visitor);
        }

        await app.StopAsync();
        return 0;
    }

    private static void Measure(DashboardData data, Visitor visitor)
    {
        var newest = ViewAddress.Upwards(data.NewestMoment!.Value);
        Ask(visitor, Peer, 3 * Again);
        Told("first list since the start: all words read", visitor, $"/ho-so?ky={newest.AddDays(-1).Year}&{Moment(newest)}");
        Told("first search since the start: all codes read", visitor, "/tim?q=0001");
        var of = Subject.Of(data);
        var (month, year) = ($"ky={of.Period.Key()}", $"ky={of.Period.From.Year}");
        const string Late = "chi-so=late-resolved&phan=numerator";
        (string Name, string Path)[] pages =
        [
            ("list of a unit, a month", $"/ho-so?chi-so=late-resolved&phan=denominator&don-vi={of.Unit}&{month}"),
            ("list of a year, first page", $"/ho-so?{year}"),
            ("list of a year, last page", $"/ho-so?{year}&trang=999999"),
            ("list of a year, one channel", $"/ho-so?{year}&loc-kenh=truc-tuyen"),
            ("list of a year, a part of a code", $"/ho-so?{year}&tim={of.PartOfCode}"),
            ("list of a year, by procedure", $"/ho-so?{year}&sap=thu-tuc&chieu=giam"),
            ("late ones of a year, latest first", $"/ho-so?{Late}&{year}"),
            ("one dossier", $"/ho-so/{of.Dossier}?{month}"),
            ("one dossier among the late of a year", $"/ho-so/{of.Dossier}?{Late}&{year}"),
            ("unit, a month", $"/don-vi/{of.Unit}?{month}"),
            ("indicator, a month", $"/chi-so/late-resolved?{month}"),
            ("search by a part of a code", $"/tim?q={of.PartOfCode}&{month}"),
        ];
        foreach (var (name, path) in pages)
        {
            var known = $"{path}&{Moment(newest)}";
            var length = visitor.Get(known);
            Ask(visitor, known, Again);
            Pairs.Print($"{name}: {length} characters");
            Pairs.Compare($"{name}, again / page without data", double.PositiveInfinity, PairCount, () => Ask(visitor, known, Again), () => Ask(visitor, Peer, Again));
            var watch = Stopwatch.StartNew();
            Pairs.Compare($"{name}, first time / page without data", double.PositiveInfinity, PairCount, () => AskFirst(visitor, path, newest), () => Ask(visitor, Peer, Again));
            watch.Restart();
            AskFirst(visitor, path, newest);
            Pairs.Print($"{name}, first time: {watch.ElapsedMilliseconds / First} ms");
        }
    }

    private static void Told(string name, Visitor visitor, string path)
    {
        var watch = Stopwatch.StartNew();
        var cpu = Pairs.Cpu(() => visitor.Get(path));
        Pairs.Print($"{name}: {cpu:F2} s CPU, {watch.ElapsedMilliseconds} ms");
    }

    /// <summary>CPU seconds of one request, of some in a row.</summary>
    private static double Ask(Visitor visitor, string path, int times) => Pairs.Cpu(() =>
    {
        for (var time = 0; time < times; time++)
        {
            visitor.Get(path);
        }
    }) / times;

    /// <summary>Every request asks for a later moment, by which the same files are known: the same work, and no answer is kept.</summary>
    private static double AskFirst(Visitor visitor, string path, DateTime newest) => Pairs.Cpu(() =>
    {
        for (var time = 0; time < First; time++)
        {
            visitor.Get($"{path}&{Moment(newest.AddMinutes(++_minutes))}");
        }
    }) / First;

    private static string Moment(DateTime moment) => $"den={moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)}";
}
