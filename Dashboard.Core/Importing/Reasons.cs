using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Importing.Kinds;

namespace Dashboard.Core.Importing;

/// <summary>The sentences by which rows and files are turned away. One place, so that one cause has one wording.</summary>
internal static class Reasons
{
    private const int LongestShown = 120;
    private const int RowsNamed = 20;

    public const string NoCode = "Dòng không có mã hồ sơ: điền mã rồi nạp lại.";
    public const string NoReceipt = "Dòng không có ngày tiếp nhận: điền ngày dạng ngày/tháng/năm rồi nạp lại.";
    public const string UnreadableDate = "Không đọc được ngày: ghi lại dạng ngày/tháng/năm (ví dụ 21/11/2023) rồi nạp lại.";
    public const string ReceivedAfterExport = "Ngày tiếp nhận sau thời điểm xuất tệp: kiểm tra lại ngày, hoặc thời điểm xuất của tệp.";
    public const string NoLetterDate = "Thư xin lỗi không có ngày ban hành: điền ngày rồi nạp lại.";
    public const string NoUnit = "Dòng không có đơn vị, mà mã ngắn chỉ phân biệt được trong từng đơn vị: điền đơn vị rồi nạp lại.";
    public const string UnreadableCount = "Không đọc được số lượng: ghi số nguyên (ví dụ 1.234) rồi nạp lại.";
    public const string NoMoment = "Không thấy thời điểm xuất trong tiêu đề hay tên tệp: chọn thời điểm xuất rồi nạp lại.";
    public const string NoTable = "Không tìm thấy dòng tiêu đề có cột mã hồ sơ hoặc số kết quả còn hiệu lực: xuất lại danh sách hồ sơ, sổ thư xin lỗi, danh sách số hóa từng hồ sơ, sổ kết quả còn hiệu lực hoặc biểu 06 từ phần mềm một cửa.";
    public const string NoPeriod = "Biểu 06 không ghi kỳ báo cáo ở phần tiêu đề: thêm dòng “Từ ngày … đến ngày …” rồi nạp lại.";
    public const string NoRows = "Tệp không có ô nào có dữ liệu: xuất lại từ phần mềm một cửa rồi nạp tệp mới.";
    public const string TooTangled = "Tệp có ô quá dài và rối nên không đọc được tiêu đề: xóa các ô ghi chú dài ở đầu trang rồi nạp lại.";
    public const string TooMuchText = "Tệp có quá nhiều chữ khác nhau ở tên, địa chỉ và nội dung: xuất theo từng khoảng thời gian ngắn hơn rồi nạp từng tệp.";
    public const string NoLines = "Biểu 06 không có dòng số liệu nào của đơn vị hay lĩnh vực: xem lại cột đơn vị, lĩnh vực và các cột số rồi nạp lại.";
    public const string NoUnitAtAll = "Tệp không nêu đơn vị ở cột, dòng nhóm, tiêu đề hay tên trang: chọn đơn vị của tệp rồi nạp lại.";

    public const string ChangedSinceCheck = "Tệp đã bị sửa sau khi kiểm tra, chưa ghi gì: kiểm tra lại tệp rồi ghi.";
    public const string Busy = "Không mở được tệp vì chương trình khác đang giữ hoặc không có quyền đọc: đóng tệp ở chương trình kia rồi nạp lại.";
    public const string Gone = "Tệp không còn ở chỗ cũ, chưa ghi gì: tải tệp lên hoặc chọn lại tệp rồi kiểm tra và ghi.";

    public static string NoOriginal(long import) => $"Tệp gốc của lần nạp số {import} không còn trong thư mục dữ liệu, chưa ghi gì: lấy lại từ bản sao lưu rồi làm lại.";

    public static string NotInForce(long import) => $"Không có lần nạp số {import} đang có hiệu lực: xem lại số trong sổ nạp dữ liệu.";

    public static string NoUnitOnSheet(string sheet) =>
        $"Trang “{sheet}” không nêu đơn vị ở cột, dòng nhóm, tiêu đề hay tên trang, trong khi trang khác có: ghi tên đơn vị vào tên trang hoặc dòng “ĐƠN VỊ: …” rồi nạp lại.";

    public static string TwiceInRegister(IEnumerable<int> rows) =>
        $"Đơn vị hoặc lĩnh vực này có nhiều dòng khác nhau cho cùng một ngày hay một kỳ (dòng {Rows(rows)}): giữ lại một dòng đúng rồi nạp lại.";

    public static string TwiceOneLetter(IEnumerable<int> rows) =>
        $"Thư này có nhiều dòng khác nhau trong tệp (dòng {Rows(rows)}): giữ lại một dòng đúng rồi nạp lại.";

    public static string Twice(IEnumerable<int> rows) =>
        $"Mã này có nhiều dòng khác nhau trong tệp (dòng {Rows(rows)}): giữ lại một dòng đúng rồi nạp lại.";

    public static string TwiceOnSheets(IEnumerable<(string Sheet, int Row)> rows) =>
        $"Mã này có nhiều dòng khác nhau trong tệp ({string.Join("; ", rows.Take(RowsNamed).Select(row => $"trang “{row.Sheet}” dòng {row.Row}"))}); trang có thể đang bị ẩn trong Excel: giữ lại một dòng đúng rồi nạp lại.";

    public static string UnreadSheet(string sheet) =>
        $"Trang “{sheet}” có mã hồ sơ nhưng không nhận ra dòng tiêu đề: ghi tên cột (mã hồ sơ, ngày tiếp nhận, ngày hẹn trả, …) ở đầu bảng của trang này, hoặc xóa trang, rồi nạp lại.";

    public static string WithoutUnit(int count, IEnumerable<int> rows) =>
        $"{count} hồ sơ không ghi đơn vị (dòng {Rows(rows)}): hồ sơ chưa từng có đơn vị ở tệp khác chỉ được tính vào tổng số; ô đơn vị bị gộp trong Excel thì bỏ gộp và điền đủ các dòng.";

    /// <summary>Rows for a sentence; of many the first.</summary>
    public static string Rows(IEnumerable<int> rows)
    {
        var named = rows.Take(RowsNamed + 1).ToList();
        return string.Join(", ", named.Take(RowsNamed)) + (named.Count > RowsNamed ? ", …" : "");
    }

    public static string Where(string sheet, int row) => $"trang “{sheet}”, dòng {row}";

    public static string TooManySheets(int most) =>
        $"Tệp có hơn {most} trang tính: xóa các trang không cần rồi nạp lại, hoặc tách thành nhiều tệp.";

    public static string OtherKind(FileKind kind, string where) =>
        $"Tệp này là {kind.Noun} ({where}); chương trình nhận ra nhưng chưa dùng loại tệp này: nạp danh sách hồ sơ, sổ thư xin lỗi, danh sách số hóa từng hồ sơ, sổ kết quả còn hiệu lực hoặc biểu 06.";

    public static string ReturnOrDue(string sheet, string heading) =>
        $"Trang “{sheet}”: cột “{heading}” có ngày sau thời điểm xuất, nên có thể là ngày hẹn trả chứ không phải ngày trả: đổi tên cột thành “Ngày hẹn trả” hoặc “Ngày trả kết quả” rồi nạp lại.";

    public static string TwoKinds(FileKind one, string oneSheet, FileKind other, string otherSheet) =>
        $"Tệp có hai loại bảng: trang “{oneSheet}” là {one.Noun}, trang “{otherSheet}” là {other.Noun}; lưu mỗi trang thành một tệp rồi nạp từng tệp.";

    public static string UnreadGroup(string sheet, int row, string text) =>
        $"Trang “{sheet}”, dòng {row}: “{Short(text)}” không phải đơn vị, lĩnh vực hay thủ tục đã biết; thêm bí danh cho đơn vị hoặc sửa dòng này rồi nạp lại.";

    public static string SecondTable(string sheet, int row) =>
        $"Trang “{sheet}”, dòng {row}: có một bảng thứ hai với các cột ở vị trí khác; tách mỗi bảng thành một trang rồi nạp lại.";

    public static string OneOfColumns(string sheet, IEnumerable<string> headings, int column) =>
        $"Trang “{sheet}”: các cột {Quoted(headings)} cùng một nghĩa, chỉ đọc cột thứ {column}.";

    public static string TwoColumns(string sheet, IEnumerable<string> headings, string field) =>
        $"Trang “{sheet}”: các cột {Quoted(headings)} cùng là {field} nhưng ghi khác nhau: giữ lại một cột, hoặc đổi tên cột kia, rồi nạp lại.";

    public static string Misfit(string sheet, int row, string problem) =>
        $"Trang “{sheet}”, dòng {row}: tiêu đề không thẳng cột với dữ liệu ({problem}): sửa dòng tiêu đề cho khớp từng cột rồi nạp lại.";

    public static string Doubtful(IReadOnlyList<HeadingQuestion> questions) =>
        $"Chưa chắc {string.Join("; ", questions.GroupBy(question => (question.Sheet, question.Heading)).Select(Ask))}: nếu đúng, đổi tên cột thành tên đó; nếu không, xóa cột hoặc đổi tên thành “Ghi chú”, rồi nạp lại.";

    private static string Ask(IEnumerable<HeadingQuestion> oneHeading)
    {
        var first = oneHeading.First();
        return $"cột “{first.Heading}” (trang “{first.Sheet}”, ví dụ “{Short(first.Example)}”) có phải là {string.Join(" hay ", oneHeading.Select(question => FieldNames.Of(question.Field)))} không";
    }

    private static string Quoted(IEnumerable<string> headings) => string.Join(", ", headings.Select(heading => $"“{heading}”"));

    /// <summary>A value that is short enough for a sentence.</summary>
    public static string Short(string text) => text.Length > LongestShown ? text[..(LongestShown - 1)] + "…" : text;
}
