using Dashboard.Core.Help;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Help;

/// <summary>Takes the texts and an example from the imported data.</summary>
internal sealed class HelpQuery(DashboardData data, FiguresCache cache) : IHelpQuery
{
    private const string Shown = IndicatorCatalogue.LateResolved;

    public HelpTexts Texts => data.Help;

    public Task<HelpExample?> ExampleAsync() => Task.Run(Example);

    private HelpExample? Example()
    {
        if (data.NewestMoment is not { } newest)
        {
            return null;
        }

        var address = ViewAddress.Read(new(null, null, null), newest, data.Ledger);
        var figures = cache.Count(address.Figures);
        var names = data.Units.ToDictionary(unit => unit.Code, unit => unit.Name, StringComparer.Ordinal);
        return figures.Units
            .Where(unit => unit.Value.Indicators[Shown].Denominator > 0)
            .OrderByDescending(unit => unit.Value.Indicators[Shown].Numerator > 0)
            .ThenBy(unit => unit.Value.Indicators[Shown].Denominator < Ranking.LeastDossiers)
            .ThenBy(unit => unit.Value.Indicators[Shown].Denominator)
            .ThenBy(unit => unit.Key, StringComparer.Ordinal)
            .Select(unit => Of(address, unit.Key, names.GetValueOrDefault(unit.Key, unit.Key), unit.Value.Indicators[Shown]))
            .FirstOrDefault();
    }

    private HelpExample Of(ViewAddress address, string unit, string name, Ratio ratio)
    {
        var late = ratio.Numerator > 0;
        var dossiers = data.Dossiers(address.Figures, Shown, late ? Part.Numerator : Part.Denominator, unit, 0, 1);
        return new(address, unit, name, ratio, dossiers.Lines[0], late);
    }
}
