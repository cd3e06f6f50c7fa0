using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Storage;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Indicators;

/// <summary>Asks the imported data for figures, trends and the dossiers behind a change.</summary>
internal sealed class IndicatorQuery(DashboardData data, IViewQuery views, ITrendQuery trends) : IIndicatorQuery
{
    public event Action? Changed
    {
        add => views.Changed += value;
        remove => views.Changed -= value;
    }

    public async Task<IndicatorData?> LoadAsync(AddressText address) =>
        await views.LoadAsync(address) is { } view
            ? new(view, await Task.Run(() => trends.Months(view.Address.Figures)), data.Definitions)
            : null;

    public Task<StepPage> StepAsync(ViewAddress address, string indicator, string? unit, ChangeStepKind step, int page) =>
        Task.Run(() => Step(address, indicator, unit, step, page));

    private StepPage Step(ViewAddress address, string indicator, string? unit, ChangeStepKind step, int page)
    {
        IReadOnlyList<DossierHit> found =
        [
            .. data.ChangedDossiers(new(address.BaselineFigures, address.Figures), indicator, unit)
                .Where(dossier => dossier.Step == step)
                .Select(dossier => dossier.Hit),
        ];
        var shown = Math.Clamp(page, 1, Math.Max(1, (found.Count + StepPage.Size - 1) / StepPage.Size));
        return new(found.Count, shown, data.Texts(found, (shown - 1) * StepPage.Size, StepPage.Size).Lines);
    }
}
