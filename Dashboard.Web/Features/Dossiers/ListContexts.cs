using Dashboard.Core.Storage;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Lists;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Reads an address of a list against the imported data: for the page and for the workbook alike.</summary>
internal sealed class ListContexts(DashboardData data, FiguresCache cache)
{
    /// <summary>The list of an address, or a sentence why there is none.</summary>
    public (ListContext? Context, string? Fault) Read(ListText text)
    {
        if (data.NewestMoment is not { } newest)
        {
            return (null, "Chưa có tệp nào được nạp, nên chưa có hồ sơ nào. Hãy nạp danh sách hồ sơ xuất từ phần mềm một cửa.");
        }

        var reader = new ListReader(text);
        var (list, fault) = reader.Read();
        if (list is null)
        {
            return (null, fault);
        }

        var address = ViewAddress.Read(text.Figures, newest, data.Ledger);
        var figures = cache.Count(address.Figures);
        var counted = list.Unit is null ? figures.Total : figures.Units.GetValueOrDefault(list.Unit);
        if (counted is null)
        {
            return (null, $"Không có đơn vị “{list.Unit}” trong {PeriodWords.Of(address.Period)}. Hãy chọn đơn vị ở trang Tổng quan.");
        }

        var all = data.Units;
        string?[] notices = [address.Notice, reader.Notice];
        return (new(
            address,
            list,
            counted,
            [.. all.Where(unit => figures.Units.ContainsKey(unit.Code)).DistinctBy(unit => unit.Code, StringComparer.Ordinal)],
            Office.Of(all),
            cache.Moments(),
            (newest, data.Ledger),
            [.. notices.OfType<string>()]), null);
    }
}
