using System.Security.Cryptography;
using System.Text;
using Dashboard.Core.Dossiers;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Storage;

/// <summary>Writes what files said as the .csv files that a one-stop software might have written.</summary>
internal static class ToldCsv
{
    private static readonly string[] Codes = ["H20.1-230605-0001", "H20.2-230605-0002", "H20.9-230605-0003", "H20.1-230605-0004"];

    private static readonly (Facts Fact, string Heading, Func<ToldRow, string> Cell)[] Columns =
    [
        (Facts.Unit, "Đơn vị giải quyết", row => row.Unit is { } unit ? Told.Units[unit].Name : ""),
        (Facts.Received, "Ngày tiếp nhận", row => Day(row.Received)),
        (Facts.Due, "Ngày hẹn trả", row => Day(row.Due)),
        (Facts.Finished, "Ngày kết thúc xử lý", row => Day(row.Finished)),
        (Facts.Returned, "Ngày trả kết quả", row => Day(row.Returned)),
        (Facts.Status, "Trạng thái", row => row.Status is { } status ? Wording(status) : ""),
        (Facts.Channel, "Hình thức nộp", row => row.Channel is { } channel ? $"{(int)channel}" : ""),
        (Facts.DossierDigitized, "Số hóa thành phần hồ sơ", row => YesNo(row.DossierDigitized)),
        (Facts.ResultDigitized, "Số hóa kết quả", row => YesNo(row.ResultDigitized)),
        (Facts.HasFee, "Có phí/lệ phí", row => YesNo(row.HasFee)),
        (Facts.PaidOnline, "Thanh toán trực tuyến", row => YesNo(row.PaidOnline)),
    ];

    /// <summary>Files as they can be imported, with the hash of their bytes and the units that their codes name.</summary>
    public static Told Importable(Told told) => new([.. told.Files.Select(Importable)], [1, 2, -1, 1]);

    public static byte[] Bytes(ToldFile file)
    {
        var text = new StringBuilder($"Tệp số {file.Id}\n");
        switch (file.Kind)
        {
            case ImportKind.Letters:
                string[] headings = ["Mã hồ sơ", "Số ký hiệu", "Ngày gửi", .. Only(file.StatesOldDue, "Ngày hẹn trả cũ"), .. Only(file.StatesCause, "Nguyên nhân")];
                Line(text, headings);
                foreach (var letter in file.Letters)
                {
                    Line(text, [Codes[letter.Code], letter.Number.ToUpperInvariant(), Day(letter.Day), .. Only(file.StatesOldDue, Day(letter.OldDue)), .. Only(file.StatesCause, letter.Cause ?? "")]);
                }

                break;
            case ImportKind.StillValid:
                Line(text, ["Đơn vị", "Tổng số kết quả còn hiệu lực", "Đã số hóa", "Ngày số liệu"]);
                foreach (var row in file.Register)
                {
                    Line(text, [Told.Units[row.Unit].Name, $"{row.Total}", $"{row.Done}", Day(row.Day)]);
                }

                break;
            default:
                var columns = Columns.Where(column => file.Has(column.Fact)).ToList();
                Line(text, ["Mã hồ sơ", .. columns.Select(column => column.Heading)]);
                foreach (var row in file.Rows)
                {
                    Line(text, [Codes[row.Code], .. columns.Select(column => column.Cell(row))]);
                }

                break;
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static ToldFile Importable(ToldFile file)
    {
        var day = DateOnly.FromDateTime(file.ExportedAt);
        var digitized = Facts.DossierDigitized | Facts.ResultDigitized;
        file = file.Kind == ImportKind.Dossiers
            ? file with
            {
                // A day of return counts as the end of handling where no column tells that.
                Columns = file.Columns | Facts.Unit | (file.Has(Facts.Returned) ? Facts.Finished : Facts.None),
                Rows = [.. file.Rows.Where(row => row.Received <= day).Select(row => row with { Unit = row.Unit ?? 2 })],
                Covers = [],
            }
            : file with { Columns = digitized, StatesOldDue = file.StatesOldDue || file.Letters.Count == 0 };
        return file with { Hash = Convert.ToHexStringLower(SHA256.HashData(Bytes(file))) };
    }

    private static string[] Only(bool stated, string cell) => stated ? [cell] : [];

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(';', cells).Append('\n');

    private static string Day(DateOnly? day) => day is { } known ? known.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture) : "";

    private static string YesNo(bool? value) => value switch { true => "có", false => "không", _ => "" };

    private static string Wording(Status status) => status == Status.Refused ? "Từ chối giải quyết" : $"{(int)status}";
}
