using System.Globalization;
using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>The refusals and their sentences: what is wrong, then what to do.</summary>
internal static class Refusals
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static FileRefusedException Empty() => new(FileRefusal.Empty,
        "Tệp rỗng, không có dữ liệu nào; hãy xuất lại từ phần mềm một cửa rồi nạp tệp mới.");

    /// <summary>The file is something else.</summary>
    /// <param name="what">What the file is, as a noun phrase: "tệp PDF".</param>
    public static FileRefusedException NotASpreadsheet(string what) => new(FileRefusal.NotASpreadsheet,
        $"Đây là {what}, không phải bảng tính; hãy xuất lại dưới dạng Excel (.xlsx) hoặc CSV rồi nạp tệp đó.");

    /// <summary>The file packs other files.</summary>
    /// <param name="what">What the file is, as a noun phrase: "tệp nén RAR".</param>
    public static FileRefusedException Archive(string what) => new(FileRefusal.NotASpreadsheet,
        $"Đây là {what}, không phải bảng tính; hãy giải nén rồi nạp tệp Excel hoặc CSV ở bên trong.");

    public static FileRefusedException PageWithoutTable() => new(FileRefusal.NotASpreadsheet,
        "Đây là trang web không có bảng dữ liệu nào (thường là trang đăng nhập, khi phiên làm việc đã hết); hãy đăng nhập lại phần mềm một cửa, xuất lại rồi nạp tệp mới.");

    public static FileRefusedException Encrypted(Exception? inner = null) => new(FileRefusal.Encrypted,
        "Tệp đang được đặt mật khẩu nên không đọc được; hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nạp.", inner);

    public static FileRefusedException Macro() => new(FileRefusal.Macro,
        "Tệp có chứa macro nên không được nhận; hãy mở bằng Excel, lưu thành “Excel Workbook (.xlsx)” rồi nạp tệp đó.");

    public static FileRefusedException Xlsb() => new(FileRefusal.Xlsb,
        "Tệp ở dạng Excel nhị phân (.xlsb) chưa đọc được; hãy mở bằng Excel, lưu thành .xlsx rồi nạp tệp đó.");

    public static FileRefusedException Ods() => new(FileRefusal.Ods,
        "Tệp ở dạng OpenDocument (.ods) chưa đọc được; hãy mở bằng LibreOffice hoặc Excel, lưu thành .xlsx rồi nạp tệp đó.");

    /// <summary>The file breaks the rules of its own format.</summary>
    /// <param name="part">Which part is damaged, in words for people, or its name in the package.</param>
    public static FileRefusedException Damaged(string part, Exception? inner = null) => new(FileRefusal.Damaged,
        $"Tệp bị hỏng ở phần {part} nên không đọc được; hãy xuất hoặc tải lại tệp, nếu vẫn vậy thì mở bằng Excel, lưu thành tệp .xlsx mới rồi nạp.", inner);

    public static FileRefusedException BreaksOff(int row) => new(FileRefusal.Damaged,
        $"Tệp dừng giữa chừng ở dòng {Count(row)}, có thể do tải chưa xong; hãy xuất hoặc tải lại tệp rồi nạp.");

    public static FileRefusedException UnclosedQuote(int line) => new(FileRefusal.Damaged,
        $"Dấu nháy kép mở ở dòng {Count(line)} không được đóng nên các dòng sau bị gộp vào một ô; hãy xuất lại tệp, hoặc xóa dấu đó rồi nạp.");

    public static FileRefusedException TooLarge(long limit) => new(FileRefusal.TooLarge,
        $"Tệp lớn hơn mức cho phép là {Size(limit)}; hãy xuất theo từng khoảng thời gian ngắn hơn rồi nạp từng tệp.");

    public static FileRefusedException TooLargeInflated(long limit) => new(FileRefusal.TooLarge,
        $"Nội dung tệp sau khi giải nén vượt quá {Size(limit)}; hãy xuất theo từng khoảng thời gian ngắn hơn rồi nạp từng tệp.");

    public static FileRefusedException TooManyRows(int limit) => new(FileRefusal.TooManyRows,
        $"Trang tính có dữ liệu quá dòng {Count(limit)}; hãy tách thành nhiều tệp rồi nạp từng tệp.");

    public static FileRefusedException TooManyColumns(int row, int limit) => new(FileRefusal.TooManyColumns,
        $"Dòng {Count(row)} có dữ liệu quá cột thứ {Count(limit)}; hãy xóa các ô thừa ở bên phải bảng, lưu lại rồi nạp.");

    public static FileRefusedException CellTooLong(int limit) => new(FileRefusal.CellTooLong,
        $"Có ô chứa nhiều hơn {Count(limit)} ký tự; hãy rút ngắn hoặc xóa ô đó, lưu lại rồi nạp.");

    public static FileRefusedException TooManyStrings() => new(FileRefusal.TooManyStrings,
        "Tệp chứa quá nhiều chuỗi chữ khác nhau; hãy xuất theo từng khoảng thời gian ngắn hơn, hoặc lưu thành CSV rồi nạp.");

    public static FileRefusedException DangerousXml(Exception? inner = null) => new(FileRefusal.DangerousXml,
        "Tệp chứa khai báo XML không an toàn nên không được nhận; hãy mở bằng Excel, lưu thành tệp .xlsx mới rồi nạp.", inner);

    /// <summary>The refusal of a file whose markup cannot be read.</summary>
    public static FileRefusedException From(XmlException error, string part) =>
        error.Message.Contains("DTD", StringComparison.Ordinal) ? DangerousXml(error) : Damaged(part, error);

    private static string Count(int number) => number.ToString("N0", Vietnamese);

    private static string Size(long bytes) => bytes >= 1 << 20
        ? (bytes / (double)(1 << 20)).ToString("0.#", Vietnamese) + " MiB"
        : bytes.ToString("N0", Vietnamese) + " byte";
}
