using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Importing.Mappings;

namespace Dashboard.Web.Wording;

/// <summary>Words about the columns and rows of a file and what they are taken for.</summary>
internal static class ColumnWords
{
    /// <summary>The fields that a column may be taken for, by the kind of file that they belong to.</summary>
    public static IReadOnlyList<(string Group, IReadOnlyList<Column> Fields)> Fields { get; } =
    [
        ("Hồ sơ", [.. Enum.GetValues<Column>().Where(field => field is >= Column.Ordinal and <= Column.Address)]),
        ("Sổ thư xin lỗi", [.. Enum.GetValues<Column>().Where(field => field is >= Column.LetterNumber and <= Column.Cause)]),
        ("Số hóa còn hiệu lực", [Column.StillValidTotal, Column.StillValidDone, Column.RegisterDate]),
        ("Biểu 06", [.. Enum.GetValues<Column>().Where(field => field >= Column.ReceivedTotal)]),
    ];

    /// <summary>Name of a field, with a capital.</summary>
    public static string Of(Column field) => field == Column.None ? "Không dùng" : char.ToUpper(FieldNames.Of(field)[0], System.Globalization.CultureInfo.InvariantCulture) + FieldNames.Of(field)[1..];

    /// <summary>Why a column is taken for what it is.</summary>
    public static string Reason(ColumnLook column) => column.Reason switch
    {
        ColumnReason.Known => "tên đã biết",
        ColumnReason.Similar => $"giống “{column.Like}”",
        ColumnReason.Chosen => "theo ánh xạ",
        ColumnReason.Doubtful => $"có phải {column.Like}?",
        _ => column.Heading.Length > 0 ? "không dùng" : "không có tiêu đề",
    };

    public static string Row(RowLook row) => row switch
    {
        RowLook.Heading => "Tiêu đề cột",
        RowLook.Numbering => "Số thứ tự cột",
        RowLook.Group => "Nhóm",
        RowLook.Total => "Cộng",
        RowLook.Data => "Dữ liệu",
        _ => "Đầu trang",
    };

    /// <summary>For example: Nhận ra 15 trên 16 cột; còn 1 cột cần chọn.</summary>
    public static string Title(SheetLook look)
    {
        var named = look.Columns.Where(column => column.Heading.Length > 0).ToList();
        var asked = named.Count(column => column.Reason == ColumnReason.Doubtful);
        return named.Count == 0
            ? "Chưa nhận ra dòng tiêu đề: chọn dòng tiêu đề bên dưới"
            : $"Nhận ra {Format.Number(named.Count(column => column.Field != Column.None))} trên {Format.Number(named.Count)} cột{(asked > 0 ? $"; còn {Format.Number(asked)} cột cần chọn" : "")}";
    }

    /// <summary>The letters by which a spreadsheet calls a column, counted from 0.</summary>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
