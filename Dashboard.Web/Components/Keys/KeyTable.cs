namespace Dashboard.Web.Components.Keys;

/// <summary>A key or a row of keys and what it does.</summary>
/// <param name="Keys">Keys in the order in which they are pressed.</param>
/// <param name="Does">What it does, in words.</param>
/// <param name="Place">Where it leads; <see langword="null"/> where it does something on the page.</param>
public sealed record KeyLine(IReadOnlyList<string> Keys, string Does, string? Place = null)
{
    /// <summary>The two keys as the script compares them.</summary>
    public string Pair => string.Join(' ', Keys);
}

/// <summary>The keys of the program: what the dialog lists, what the help lists and what the script obeys is this one table.</summary>
public static class KeyTable
{
    public static IReadOnlyList<KeyLine> Everywhere { get; } =
    [
        new(["Ctrl", "K"], "Tìm và đi đến đơn vị, chỉ số, thủ tục, hồ sơ"),
        new(["/"], "Tìm, khi con trỏ không ở trong ô nhập"),
        new(["?"], "Danh sách phím này"),
        new(["Esc"], "Đóng hộp thoại hoặc bảng chọn đang mở"),
        new(["Tab"], "Đến chỗ bấm được tiếp theo; Shift Tab quay lại"),
    ];

    public static IReadOnlyList<KeyLine> InSearch { get; } =
    [
        new(["↓"], "Kết quả sau"),
        new(["↑"], "Kết quả trước"),
        new(["Enter"], "Mở kết quả đang chọn"),
        new(["Esc"], "Đóng"),
    ];

    /// <summary>Pressed one after the other, outside fields.</summary>
    public static IReadOnlyList<KeyLine> Places { get; } =
    [
        new(["g", "t"], "Tổng quan", ""),
        new(["g", "d"], "Đơn vị", "don-vi"),
        new(["g", "c"], "Chỉ số", "chi-so"),
        new(["g", "h"], "Hồ sơ", "ho-so"),
        new(["g", "n"], "Nạp dữ liệu", "nap-du-lieu"),
        new(["g", "r"], "Trợ giúp", "tro-giup"),
    ];
}
