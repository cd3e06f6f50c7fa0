using System.Text.Json;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Mappings;

/// <summary>How files of one layout are read (ánh xạ), where a person says more than the tables of headings. A column's place does not matter.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Columns">By heading as the file spells it: what it is taken for; <see cref="Column.None"/> leaves it unread.</param>
/// <param name="HeadingRow">Row of the sheet on which the headings end, counted from 1; <see langword="null"/> finds it.</param>
public sealed record Mapping(string Name, IReadOnlyDictionary<string, Column> Columns, int? HeadingRow = null)
{
    /// <summary>The name under which files are read that no mapping is for.</summary>
    public const string ByHeadings = "theo tiêu đề cột";

    private const int LongestName = 80;

    /// <summary>The mapping as a file that another office can read.</summary>
    public string ToJson() => JsonSerializer.Serialize(new Written(Name, Columns.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal), HeadingRow), Json.Readable);

    /// <summary>Reads a mapping that was written as a file.</summary>
    /// <exception cref="MappingRefusedException">It is no mapping.</exception>
    public static Mapping OfJson(string text)
    {
        try
        {
            var written = JsonSerializer.Deserialize<Written>(text, Json.Readable);
            return written?.Name is null || written.Columns is null
                ? throw new MappingRefusedException("Tệp này không phải ánh xạ: chọn tệp .json đã xuất từ trang Ánh xạ.")
                : new Mapping(written.Name, written.Columns.ToDictionary(pair => pair.Key, pair => FieldOf(pair.Value), StringComparer.Ordinal), written.HeadingRow).Checked();
        }
        catch (JsonException broken)
        {
            throw new MappingRefusedException("Tệp này không phải ánh xạ: chọn tệp .json đã xuất từ trang Ánh xạ.", broken);
        }
    }

    /// <summary>The mapping with clean texts, if it can be used.</summary>
    /// <exception cref="MappingRefusedException">It has no name, chooses nothing, or takes two headings for one field.</exception>
    public Mapping Checked()
    {
        var name = Fold.Clean(Name);
        var columns = new Dictionary<string, Column>(StringComparer.Ordinal);
        foreach (var (heading, column) in Columns)
        {
            if (Fold.Key(heading).Length > 0)
            {
                columns[Fold.Clean(heading)] = column;
            }
        }

        var twice = columns.Where(pair => pair.Value != Column.None).GroupBy(pair => pair.Value, pair => pair.Key).FirstOrDefault(group => group.Count() > 1);
        return name.Length is 0 or > LongestName || name == ByHeadings ? throw new MappingRefusedException($"Ánh xạ cần một tên riêng, dài tối đa {LongestName} chữ: đặt tên rồi lưu lại.")
            : columns.Count == 0 && HeadingRow is null ? throw new MappingRefusedException("Ánh xạ chưa chọn nghĩa cho cột nào: chọn ít nhất một cột hoặc dòng tiêu đề.")
            : HeadingRow is < 1 ? throw new MappingRefusedException("Dòng tiêu đề phải từ 1 trở đi: chọn lại dòng.")
            : twice is not null ? throw new MappingRefusedException($"Các cột {string.Join(", ", twice.Select(heading => $"“{heading}”"))} cùng là {Headings.FieldNames.Of(twice.Key)}: giữ một cột, các cột kia chọn “Không dùng”.")
            : new(name, columns, HeadingRow);
    }

    private static Column FieldOf(string name) => Enum.TryParse<Column>(name, ignoreCase: true, out var column) && Enum.IsDefined(column) ? column
        : throw new MappingRefusedException($"Ánh xạ có trường “{name}” mà chương trình này không biết: xuất lại từ bản cùng phiên bản.");

    private sealed record Written(string? Name, Dictionary<string, string>? Columns, int? HeadingRow);

    private static class Json
    {
        public static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
        {
            WriteIndented = true,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        };
    }
}

/// <summary>A mapping that cannot be used. The message is a Vietnamese sentence.</summary>
public sealed class MappingRefusedException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A mapping as it stood between two ledger numbers.</summary>
/// <param name="Mapping">The mapping.</param>
/// <param name="Ledger">Ledger number that saved it.</param>
/// <param name="ClosedAtLedger">Ledger number from which another version holds, or none; <see langword="null"/> where it is in use.</param>
public sealed record SavedMapping(Mapping Mapping, long Ledger, long? ClosedAtLedger);
