using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Tests.Dossiers;
using Dashboard.Tests.Samples;
using Dashboard.Web.Commands;

namespace Dashboard.Tests.Storage;

/// <summary>What taking an import back would do is what it then does: with weekly exports, each of them taken back in turn.</summary>
public sealed class UndoPreviewTests : IDisposable
{
    private readonly Cli _cli = new();
    private readonly DashboardData _data;

    public UndoPreviewTests()
    {
        _cli.Json("units", "import", SampleFolder.File("weekly-2023", "units.csv"));
        foreach (var number in (string[])["01", "02", "03", "04"])
        {
            _cli.Json("import", SampleFolder.File("weekly-2023", number));
        }

        _data = Locations.Open(_cli.Folder);
    }

    public void Dispose()
    {
        _data.Dispose();
        _cli.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_effect_foretold_is_the_one_that_comes(long import)
    {
        var entry = _data.Imports().Single(entry => entry.Number == import);
        var newest = _data.NewestMoment!.Value;

        var preview = _data.PreviewUndo(import);

        Assert.Equal(newest == entry.ExportedAt, preview.Then is null);
        var (then, now) = (Query(preview.Then?.Period ?? preview.Now.Period, entry.ExportedAt), Query(preview.Now.Period, asOf: null));
        var (thenBefore, nowBefore) = (_data.Count(then), _data.Count(now));
        var report = _data.Undo(import, "thử", preview.Ledger);
        Effects.AreThoseOf(preview.Now, nowBefore, _data.Count(now));
        if (preview.Then is { } atThen)
        {
            Effects.AreThoseOf(atThen, thenBefore, _data.Count(then));
        }

        Assert.InRange(preview.Dossiers, 0, report.Dossiers);
        Assert.Empty(_data.Verify());
    }

    [Fact]
    public void A_preview_writes_nothing_and_one_that_the_ledger_has_left_behind_is_refused()
    {
        var before = FigureLines.Of(_data.Count(Query(new(new(2023, 1, 1), new(2023, 12, 31)), asOf: null)));
        var preview = _data.PreviewUndo(1);

        Assert.Equal((4, preview.Ledger), (_data.Imports().Count(entry => entry.UndoneAtLedger is null), _data.Ledger));
        Assert.Equal(before, FigureLines.Of(_data.Count(Query(new(new(2023, 1, 1), new(2023, 12, 31)), asOf: null))));
        _data.Undo(2, "người khác");
        var refused = Assert.Throws<UndoRefusedException>(() => _data.Undo(1, "thử", preview.Ledger));
        Assert.Contains("xem lại ảnh hưởng", refused.Message, StringComparison.Ordinal);
        Assert.Equal(3, _data.Imports().Count(entry => entry.UndoneAtLedger is null));
        Assert.Throws<UndoRefusedException>(() => _data.PreviewUndo(2));
        Assert.Throws<UndoRefusedException>(() => _data.PreviewUndo(99));
    }

    private static FigureQuery Query(Core.Calendars.Period period, DateTime? asOf) => new(period.From, period.To, asOf);
}
