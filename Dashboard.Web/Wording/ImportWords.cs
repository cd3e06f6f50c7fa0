using Dashboard.Core.Importing;
using Dashboard.Web.Features.Importing;

namespace Dashboard.Web.Wording;

/// <summary>Words about files and what an import did with them.</summary>
internal static class ImportWords
{
    public static string Kind(string? kind) => kind switch
    {
        "dossiers" => "Danh sách hồ sơ",
        "letters" => "Sổ thư xin lỗi",
        "digitized" => "Danh sách số hóa",
        "still-valid" => "Số hóa kết quả còn hiệu lực",
        "form-06" => "Biểu 06 (để đối chiếu)",
        null => "Chưa rõ loại",
        _ => kind,
    };

    /// <summary>How many files count, and up to when.</summary>
    public static string Title(IEnumerable<ImportEntry> ledger)
    {
        var counting = ledger.Where(entry => entry.UndoneAtLedger is null).ToList();
        return counting.Count == 0
            ? "Nạp dữ liệu: chưa có tệp nào đang tính"
            : $"Nạp dữ liệu: {Format.Number(counting.Count)} tệp đang tính, số liệu đến {Format.Moment(counting.Where(entry => entry.Kind != "form-06").Select(entry => entry.ExportedAt).DefaultIfEmpty(counting[0].ExportedAt).Max())}";
    }

    /// <summary>What is being done with a file and how far it is: Đang đọc tệp: 120.000 dòng, 45%.</summary>
    public static string Doing(ImportJob job, ImportProgress? progress) => (job, progress) switch
    {
        ({ IsRunning: false }, _) => "Đang đợi lượt: chương trình làm từng tệp một.",
        (_, { Step: ImportStep.Reading, Rows: > 0, Length: > 0 } reading) => $"Đang đọc tệp: {Format.Number(reading.Rows)} dòng, {Format.Number(100 * reading.Bytes / reading.Length)}%.",
        (_, { Step: ImportStep.Writing, Rows: > 0 } writing) => $"Đang ghi: {Format.Number(writing.Rows)} dòng.",
        (_, { Step: ImportStep.Comparing }) => "Đang so với số liệu đã có và tính ảnh hưởng.",
        ({ Stage: JobStage.Committing }, _) => "Đang ghi vào hệ thống.",
        _ => "Đang đọc và kiểm tra tệp.",
    };

    /// <summary>How far a file is, or what came of it, in a line.</summary>
    public static string State(ImportJob job) => job switch
    {
        { IsBusy: true, IsRunning: false } => "Đang đợi lượt",
        { Stage: JobStage.Checking } => "Đang kiểm tra",
        { Stage: JobStage.Committing } => "Đang ghi",
        { WasStopped: true } => "Đã dừng, chưa ghi gì",
        { Fault: not null } => "Bị dừng giữa chừng, chưa ghi gì",
        { Stage: JobStage.Committed, Report: { } report } => Done(report),
        { Report: { } report } => Found(report),
        _ => "Chưa kiểm tra",
    };

    /// <summary>Whether an import counts, and if not since when.</summary>
    public static string InForce(ImportEntry entry) => entry switch
    {
        { ReplacedBy: { } by } => $"Đã thay bằng lần nạp {Format.Number(by)}",
        { UndoneAtLedger: { } undone } => $"Đã hoàn tác (sổ {Format.Number(undone)})",
        { Replaces: { } old } => $"Đang tính, thay lần nạp {Format.Number(old)}",
        _ => "Đang tính",
    };

    /// <summary>What taking an import back does not touch.</summary>
    public static string LeftAlone(ImportEntry entry, int others)
    {
        var rest = others == 0 ? "Tệp gốc vẫn giữ, nạp lại lúc nào cũng được." : $"{Format.Number(others)} lần nạp khác vẫn tính. Tệp gốc vẫn giữ, nạp lại lúc nào cũng được.";
        return entry.Replaces is { } old ? $"{rest} Lần nạp {Format.Number(old)} mà nó đã thay không tự tính trở lại." : rest;
    }

    /// <summary>What a check found, as a heading.</summary>
    public static string Found(ImportReport report) => report.Unknown.Count > 0
        ? $"Còn {Format.Number(report.Unknown.Count)} cách ghi chưa biết: chọn nghĩa rồi kiểm tra lại"
        : report.Refused is not null
        ? "Không nhận được tệp này"
        : $"{Format.Number(report.Inserted)} mới, {Format.Number(report.Updated)} thay đổi; {Rejected(report.Rejected.Count)}";

    /// <summary>What a commit did, as a heading.</summary>
    public static string Done(ImportReport report)
    {
        if (report.Refused is not null)
        {
            return "Chưa ghi gì vào hệ thống";
        }

        var taken = report.Inserted + report.Updated + report.Unchanged;
        return report.Import is { } number
            ? $"Đã ghi {Format.Number(taken)} dòng, lần nạp số {Format.Number(number)}; {Rejected(report.Rejected.Count)}"
            : "Tệp này đã có trong hệ thống, không ghi gì thêm";
    }

    /// <summary>What became of the rows, as a sum: 113 + 74 + 1.312 + 5.</summary>
    public static string Sum(ImportReport report) =>
        string.Join(" + ", new[] { report.Inserted, report.Updated, report.Unchanged, report.Rejected.Count }.Select(count => Format.Number(count)));

    private static string Rejected(int count) => count == 0
        ? "không dòng nào bị loại"
        : $"{Format.Number(count)} dòng bị loại";
}
