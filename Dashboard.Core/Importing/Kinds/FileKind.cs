using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing.Kinds;

/// <summary>A kind of file that offices have (import.md, "Kinds of file").</summary>
/// <param name="Name">Name on the command line.</param>
/// <param name="Noun">What people call it.</param>
/// <param name="Import">What it is imported as; <see langword="null"/> where it is only recognised.</param>
public sealed record FileKind(string Name, string Noun, ImportKind? Import = null)
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<FileKind> All { get; } =
    [
        new("dossiers", "danh sách hồ sơ", ImportKind.Dossiers),
        new("letters", "sổ thư xin lỗi", ImportKind.Letters),
        new("digitized", "danh sách số hóa từng hồ sơ", ImportKind.Digitized),
        new("still-valid", "sổ kết quả còn hiệu lực", ImportKind.StillValid),
        new("form-06", "biểu 06 (tình hình, kết quả giải quyết TTHC)", ImportKind.Form06),
        new("digitization-totals", "thống kê số hóa theo đơn vị"),
        new("scores", "bảng điểm chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766)"),
        new("steps", "nhật ký luân chuyển từng bước (phiếu kiểm soát)"),
        new("procedures", "danh mục thủ tục hành chính"),
        new("inspection", "phụ lục tồn tại, hạn chế sau kiểm tra"),
        new("summary", "bảng tổng hợp số lượng hồ sơ theo đơn vị"),
    ];

    /// <summary>The kind of an import.</summary>
    public static FileKind Of(ImportKind kind) => All.First(known => known.Import == kind);

    /// <summary>The kind of a name; <see langword="null"/> where there is none.</summary>
    public static FileKind? Find(string name) => All.FirstOrDefault(known => known.Name == name);
}
