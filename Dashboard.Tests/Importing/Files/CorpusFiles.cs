using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

/// <summary>The files kept under Cases: the same invented rows, as several programs write them.</summary>
internal static class CorpusFiles
{
    private const string Heading = "1: Mã hồ sơ|Đơn vị|Ngày tiếp nhận|Số ngày|Ghi chú";
    private const string Third = "4: 000.00.03.H20-230607-0003||2023-06-07 12:00:00||& < > \" ỏ";

    private static readonly string[] Written =
    [
        Heading,
        "2: 000.00.01.H20-230605-0001|Phường Sa Đéc|2023-06-05 12:00:00|3|dòng một\ndòng hai",
        "3: 000.00.02.H20-230606-0002|Phòng Tư pháp|2023-06-06 12:00:00|4.5",
        Third,
        "5: |||7.5|#DIV/0!|TRUE",
        "# Trống",
    ];

    // The library that reads binary workbooks does not tell errors.
    private static readonly string[] Binary = [.. Written[..4], "5: |||7.5||TRUE", "# Trống"];

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Cases");

    /// <summary>Files whose end is looked for: one of each format.</summary>
    public static IReadOnlyList<string> Whole { get; } =
        ["written-by-another-program.xlsx", "biff8.xls", "biff5.xls", "spreadsheetml-2003.xml", "page-of-an-office-program.html", "quotes-and-line-breaks.csv"];

    public static IReadOnlyList<Case> Kept { get; } =
    [
        new("written-by-another-program.xlsx", () => Bytes("written-by-another-program.xlsx")) { Rows = Written },
        new("spreadsheetml-2003.xml", () => Bytes("spreadsheetml-2003.xml")) { Rows = Written },
        new("biff8.xls", () => Bytes("biff8.xls")) { Rows = Binary },
        new("dates-from-1904.xls", () => Bytes("dates-from-1904.xls"))
        {
            // The same numbers of days, counted from 1904.
            Rows = [.. Binary.Select(row => row.Replace("2023-06-05", "2027-06-06").Replace("2023-06-06", "2027-06-07").Replace("2023-06-07", "2027-06-08"))],
        },
        new("biff5.xls", () => Bytes("biff5.xls"))
        {
            Rows =
            [
                "1: Mã hồ sơ|Đơn vị|Ngày tiếp nhận|Số ngày",
                "2: 000.00.01.H20-230605-0001|Phường Sa Đéc|2023-06-05 12:00:00|3",
                "3: 000.00.02.H20-230606-0002|Phòng Tư pháp|2023-06-06 06:00:00|4.5",
            ],
        },
        new("page-of-an-office-program.html", () => Bytes("page-of-an-office-program.html"))
        {
            Rows =
            [
                Heading,
                "2: 000.00.01.H20-230605-0001|Phường Sa Đéc|05/06/2023 12:00|3|dòng một dòng hai",
                "3: 000.00.02.H20-230606-0002|Phòng Tư pháp|06/06/2023 12:00|4.5",
                "4: 000.00.03.H20-230607-0003||07/06/2023 12:00||& < > \" ỏ",
                "5: |||7.5|#DIV/0!|TRUE",
            ],
        },
        new("quotes-and-line-breaks.csv", () => Bytes("quotes-and-line-breaks.csv"))
        {
            Rows =
            [
                "1: Mã hồ sơ|Đơn vị|Ghi chú",
                "2: 000.00.01.H20-230605-0001|Phường Sa Đéc|cũ",
                "3: 000.00.02.H20-230606-0002|Phòng Tư pháp|nói \"được\";\nxuống dòng",
                "5: 000.00.03.H20-230607-0003|Phường Sa Đéc|mới",
                "6: 000.00.04.H20-230608-0004|Phường Sa Đéc|mới",
                "7: 000.00.05.H20-230609-0005|Phòng Nội vụ|mới",
                "8: 000.00.06.H20-230612-0006|Phòng Nội vụ|mới",
            ],
        },
        new("byte-order-marks-after-declaration.xlsx", () => Bytes("byte-order-marks-after-declaration.xlsx")) { Refusal = FileRefusal.Damaged },
        new("claims-too-many-columns.xls", () => Bytes("claims-too-many-columns.xls")) { Refusal = FileRefusal.Damaged, Says = "số cột" },
        new("opendocument.ods", () => Bytes("opendocument.ods")) { Refusal = FileRefusal.Ods, Says = "(.ods)" },
        new("opendocument-flat.fods", () => Bytes("opendocument-flat.fods")) { Refusal = FileRefusal.Ods, Says = "(.ods)" },
        new("macro-type.xlsm", () => Bytes("macro-type.xlsm")) { Refusal = FileRefusal.Macro, Says = "chứa macro" },
        new("password.xls", () => Bytes("password.xls")) { Refusal = FileRefusal.Encrypted, Says = "đặt mật khẩu" },
        new("password-standard.xlsx", () => Bytes("password-standard.xlsx")) { Refusal = FileRefusal.Encrypted, Says = "đặt mật khẩu" },
    ];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
