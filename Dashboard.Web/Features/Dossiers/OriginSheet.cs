using Dashboard.Core.Documents.Excel;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Components;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Who exports a list, when, and where it can be opened again.</summary>
internal sealed record ExportOrigin(string Who, DateTime At, string Address);

/// <summary>The sheet that tells where the rows of a workbook come from.</summary>
internal static class OriginSheet
{
    public static void Write(WorkbookWriter workbook, string title, ListContext context, DossierList list, ExportOrigin origin)
    {
        var sheet = workbook.Begin(new("Nguồn gốc", [new("", 30), new("", 90)], title, IsTable: false));
        void Row(string label, Action<SheetWriter> value)
        {
            sheet.BeginRow();
            sheet.Text(label, CellStyle.Label);
            value(sheet);
            sheet.EndRow();
        }

        void Words(string label, string? words) => Row(label, cell => cell.Text(words, CellStyle.Wrapped));

        var address = context.Address;
        Words("Danh sách", title);
        Words("Đơn vị", context.UnitName);
        Words("Kỳ", PeriodWords.Of(address.Period));
        Row("Từ ngày", cell => cell.Day(address.Period.From));
        Row("Đến hết ngày", cell => cell.Day(address.Period.To));
        Row("Số liệu đến", cell => cell.Moment(address.AsOf));
        Row("Sổ nạp số", cell => cell.Number(address.Ledger));
        Words("Cách tính", ViewAddress.Formula);
        Figure(context, Words, Row);
        var filter = FilterWords.Of(context.List, list.Choices);
        Words("Bộ lọc", filter.Count == 0 ? "không lọc" : string.Join("; ", filter));
        Words("Sắp xếp", FilterWords.Of(context.List.InOrder));
        Row("Số dòng", cell => cell.Number(list.Count));
        Words("Đối chiếu", Match(context, list));
        Words("Ngày trễ", "Ngày làm việc sau ngày hẹn: trừ thứ Bảy, Chủ nhật, ngày nghỉ lễ, Tết; tính cả ngày làm bù. Hồ sơ chưa xong tính đến ngày chốt số liệu của đơn vị.");
        Words("Người xuất", $"{origin.Who} (tài khoản của máy; chương trình chưa có đăng nhập)");
        Row("Giờ xuất", cell => cell.Moment(origin.At));
        Words("Địa chỉ mở lại danh sách", origin.Address);
        Words("Không có trong tệp", "Họ tên, số điện thoại, địa chỉ của người nộp hồ sơ.");
    }

    private static void Figure(ListContext context, Action<string, string?> words, Action<string, Action<SheetWriter>> row)
    {
        words("Đơn vị tính", "hồ sơ");
        if (context.List.Set.Indicator is not { } indicator)
        {
            words("Số đếm", CountWords.Name(context.List.Set.Count ?? CountParts.Whole));
            row("Giá trị", cell => cell.Number(context.Expected));
            return;
        }

        words("Chỉ số", IndicatorCatalogue.All.Single(known => known.Id == indicator).Name);
        if (indicator == IndicatorCatalogue.HandlingTime)
        {
            words("Định nghĩa", "Số ngày làm việc từ ngày tiếp nhận đến ngày kết thúc, bình quân trên các hồ sơ đã giải quyết trong kỳ.");
            row("Số hồ sơ", cell => cell.Number(context.Figures.HandlingTime.Denominator));
            return;
        }

        var ratio = context.Figures.Indicators[indicator];
        words("Định nghĩa", $"Tử số: hồ sơ {FigureWords.Which(indicator, Part.Numerator)}. Mẫu số: hồ sơ {FigureWords.Which(indicator, Part.Denominator)}. Hồ sơ chưa rõ không tính vào mẫu số.");
        words("Phần của con số", FigureWords.Part(context.List.Set.Part));
        row("Tử số", cell => cell.Number(ratio.Numerator));
        row("Mẫu số", cell => cell.Number(ratio.Denominator));
        row("Chưa rõ", cell => cell.Number(ratio.Unknown));
        if (ratio.Percent is { } percent)
        {
            row("Tỷ lệ (%)", cell => cell.Number((double)decimal.Round(percent, 1, MidpointRounding.AwayFromZero), CellStyle.Tenths));
        }
    }

    private static string Match(ListContext context, DossierList list) => list.Size == context.Expected
        ? $"{Format.Number(list.Size)} hồ sơ = {ListFigure.Part(context)}"
        : $"LỖI: danh sách có {Format.Number(list.Size)} hồ sơ nhưng {ListFigure.Part(context)}. Hãy báo người quản trị.";
}
