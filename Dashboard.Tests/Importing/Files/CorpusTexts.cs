using System.Text;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

/// <summary>Text tables, and files that are none, with one oddity each.</summary>
internal static class CorpusTexts
{
    public static IReadOnlyList<Case> Made { get; } =
    [
        new("no-bytes.xlsx", () => []) { Refusal = FileRefusal.Empty, Says = "rỗng" },
        new("blank-lines.csv", () => " \r\n\t\r\n"u8.ToArray()) { Refusal = FileRefusal.Empty, Says = "rỗng" },
        new("table-named-a-workbook.xlsx", () => "a,b\n1,2"u8.ToArray()) { Rows = ["1: a|b", "2: 1|2"] },
        new("workbook-named-a-table.csv", () => Workbooks.Xlsx("<row><c><v>1</v></c></row>")) { Rows = ["1: 1"] },
        new("quote-that-is-never-closed.csv", () => "a,b\n\"c,d\n1,2\n3,4"u8.ToArray()) { Refusal = FileRefusal.Damaged, Says = "ở dòng 2 không được đóng" },
        new("line-of-megabytes.csv", () => Encoding.UTF8.GetBytes("a,b\n" + new string('c', 2 << 20))) { Refusal = FileRefusal.CellTooLong, Says = "32.767" },
        new("line-of-a-million-fields.csv", () => Encoding.UTF8.GetBytes("a,b\n" + new string(',', 1_000_000) + "c")) { Refusal = FileRefusal.TooManyColumns, Says = "Dòng 2" },
        new("tables-of-many-rows.csv", () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a,b\n", 10_001)))) { Limits = new ReadLimits { Rows = 10_000 }, Refusal = FileRefusal.TooManyRows, Says = "10.000" },
        new("utf-32-with-a-mark.csv", () => [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("Mã;b\n1;2")]) { Rows = ["1: Mã|b", "2: 1|2"] },
        new("lone-carriage-returns.csv", () => "a;b\r1;2\r"u8.ToArray()) { Rows = ["1: a|b", "2: 1|2"] },
        new("picture.csv", () => [0x89, .. "PNG\r\n\u001A\n"u8]) { Refusal = FileRefusal.NotASpreadsheet, Says = "tệp ảnh PNG" },
        new("archive.xls", () => "Rar!\u001A\a\0"u8.ToArray()) { Refusal = FileRefusal.NotASpreadsheet, Says = "giải nén" },
    ];
}
