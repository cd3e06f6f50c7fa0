using System.Globalization;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Asks the imported data for the dossiers behind a figure.</summary>
internal sealed class DossiersQuery(DashboardData data, FiguresCache cache) : IDossiersQuery
{
    public Task<(DossiersView? View, string? Fault)> LoadAsync(DossiersText text) => Task.Run(() => Load(text));

    private (DossiersView? View, string? Fault) Load(DossiersText text)
    {
        if (data.NewestMoment is not { } newest)
        {
            return (null, "Chưa có tệp nào được nạp, nên chưa có hồ sơ nào.");
        }

        var indicator = IndicatorCatalogue.All.FirstOrDefault(known => known.Id == (text.Indicator ?? IndicatorCatalogue.LateResolved));
        if (indicator is null)
        {
            return (null, $"Không có chỉ số “{text.Indicator}”.");
        }

        if (indicator.Id == IndicatorCatalogue.StillValidDigitization)
        {
            return (null, "Chỉ số số hóa kết quả còn hiệu lực lấy từ số liệu tổng hợp của đơn vị, không có danh sách hồ sơ.");
        }

        var address = ViewAddress.Read(text.Figures, newest, data.Ledger);
        var figures = cache.Count(address.Figures);
        var unit = string.IsNullOrEmpty(text.Unit) ? null : text.Unit;
        var counted = unit is null ? figures.Total : figures.Units.GetValueOrDefault(unit);
        if (counted is null)
        {
            return (null, $"Không có đơn vị “{unit}” trong kỳ này.");
        }

        var part = Enum.TryParse<Part>(text.Part, ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : Part.Numerator;
        return (Page(address, figures.Formula, indicator, part, unit, RatioOf(counted, indicator), text.Page), null);
    }

    /// <summary>Handling time has no numerator: every resolved dossier counts.</summary>
    private static Ratio RatioOf(UnitFigures unit, Indicator indicator) => indicator.Id == IndicatorCatalogue.HandlingTime
        ? new(unit.HandlingTime.Denominator, unit.HandlingTime.Denominator)
        : unit.Indicators[indicator.Id];

    private DossiersView Page(ViewAddress address, string formula, Indicator indicator, Part part, string? unit, Ratio ratio, string? pageText)
    {
        var names = data.Units.DistinctBy(known => known.Code, StringComparer.Ordinal).ToDictionary(known => known.Code, known => known.Name, StringComparer.Ordinal);
        var page = int.TryParse(pageText, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 1_000_000) : 1;
        var found = data.Dossiers(address.Figures, indicator.Id, part, unit, (page - 1) * DossiersView.PageSize, DossiersView.PageSize);
        var last = Math.Max(1, (found.Total + DossiersView.PageSize - 1) / DossiersView.PageSize);
        if (page > last)
        {
            page = last;
            found = data.Dossiers(address.Figures, indicator.Id, part, unit, (page - 1) * DossiersView.PageSize, DossiersView.PageSize);
        }

        var name = unit is null ? "Toàn thành phố" : names.GetValueOrDefault(unit, unit);
        return new(address, formula, indicator, part, unit, name, ratio, found.Total, page, found.Lines, names);
    }
}
