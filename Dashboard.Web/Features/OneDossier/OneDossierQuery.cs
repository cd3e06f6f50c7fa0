using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>Asks the imported data for one dossier.</summary>
internal sealed class OneDossierQuery(DashboardData data, HistoryCache cache) : IOneDossierQuery
{
    private const int NearestShown = 8;
    private const int LongestCode = 200;

    public Task<(OneDossierView? View, string? Fault)> LoadAsync(OneDossierText text) => Task.Run(() => Load(text));

    private (OneDossierView? View, string? Fault) Load(OneDossierText text)
    {
        if (data.NewestMoment is not { } newest)
        {
            return (null, "Chưa có tệp nào được nạp, nên chưa có hồ sơ nào.");
        }

        var code = Uri.UnescapeDataString(text.Code ?? string.Empty).Trim();
        if (code.Length is 0 or > LongestCode)
        {
            return (null, code.Length == 0
                ? "Địa chỉ không ghi mã hồ sơ. Hãy mở hồ sơ từ một danh sách, hoặc ghi mã sau “/ho-so/”."
                : $"Địa chỉ ghi một mã dài {code.Length} ký tự; mã hồ sơ không dài quá {LongestCode}.");
        }

        var address = ViewAddress.Read(text.Figures, newest, data.Ledger);
        return (cache.Get(new(code, address.Figures, text.Indicator, text.Part, text.Unit), question => View(question, address)) with { Address = address }, null);
    }

    private OneDossierView View(HistoryQuestion question, ViewAddress address)
    {
        var history = data.History(question.Figures, question.Code);
        var units = data.Current.Units;
        return new(
            address,
            question.Code,
            history,
            history is null ? data.NearestKeys(question.Code, question.Figures.Ledger, NearestShown) : [],
            history is null ? null : List(question, history.Key),
            units.ToDictionary(unit => unit.Key, unit => unit.Value.Name),
            units.Values.DistinctBy(unit => unit.Code, StringComparer.Ordinal).ToDictionary(unit => unit.Code, unit => unit.Name, StringComparer.Ordinal));
    }

    /// <summary>The list that the address names; an address that names none, or none that lists dossiers, has no neighbours.</summary>
    private ListContext? List(HistoryQuestion question, string key)
    {
        var indicator = IndicatorCatalogue.All.FirstOrDefault(known => known.Id == question.Indicator);
        if (indicator is null || indicator.Id == IndicatorCatalogue.StillValidDigitization)
        {
            return null;
        }

        var part = Enum.TryParse<Part>(question.Part, ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : Part.Numerator;
        var unit = string.IsNullOrEmpty(question.Unit) ? null : question.Unit;
        var name = unit is null ? "Toàn thành phố" : data.Units.FirstOrDefault(known => known.Code == unit)?.Name ?? unit;
        return new(indicator, part, name, data.Neighbours(question.Figures, indicator.Id, part, unit, key));
    }
}
