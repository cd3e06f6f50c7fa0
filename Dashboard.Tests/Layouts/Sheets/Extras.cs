using Dashboard.Tests.Layouts.Offices;

namespace Dashboard.Tests.Layouts.Sheets;

/// <summary>Columns that offices add and that state nothing the program uses; some look like ones that do.</summary>
internal static class Extras
{
    private static readonly LayoutColumn[] All =
    [
        Of("Ghi chú", _ => "đã gọi điện ngày 05/06"), Of("Số lượng (bộ)", _ => 2d), Of("Bên giao (ký)", _ => null), Of("Người nhận hồ sơ", dossier => dossier.Officer),
        Of("Ngày cấp giấy", _ => "12/03/2019"), Of("Ngày sinh", _ => "01/01/1980"), Of("Số tờ", _ => 12d), Of("Địa bàn phát sinh hồ sơ", _ => "Phường 3"),
        Of("Mã số thuế", _ => "1801234567"), Of("Ngày cập nhật", dossier => dossier.Received?.AddDays(3)), Of("Số ngày trễ hạn", _ => 4d),
        Of("Trạng thái thanh toán", _ => "Chưa thanh toán"), Of("Tình trạng hôn nhân", _ => "Độc thân"), Of("Đơn vị phối hợp", _ => "Công an xã"),
        Of("Ngày chuyển hồ sơ", dossier => dossier.Received?.AddDays(1)), Of("Ngày hẹn bổ sung", dossier => dossier.Received?.AddDays(2)),
        Of("Ngày hết hạn CCCD", _ => "05/08/2031"), Of("Nơi cấp", _ => "Cục CSQLHC về TTXH"), Of("Thời hạn giải quyết (ngày)", _ => 15d), Of("Email", _ => "a@b.vn"),
    ];

    public static IEnumerable<LayoutColumn> Some(Random random) => All.OrderBy(_ => random.Next()).Take(random.Next(7)).ToList();

    private static LayoutColumn Of(string heading, Func<TrueDossier, object?> value) => LayoutColumn.Other(heading, value);
}
