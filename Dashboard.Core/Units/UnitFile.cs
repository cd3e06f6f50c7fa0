using System.Globalization;
using Dashboard.Core.Text;

namespace Dashboard.Core.Units;

/// <summary>The file of units: columns code, name, kind, parent, validFrom, validTo, aliases in any order; others are ignored.</summary>
public static class UnitFile
{
    private static readonly string[] Columns = ["code", "name", "kind", "parent", "validFrom", "validTo", "aliases"];

    /// <summary>Reads RFC 4180 text; aliases are parted by "|", dates are yyyy-MM-dd, an empty one is open.</summary>
    /// <exception cref="UnitFileException">
    /// A column is missing, a code is empty or there twice, a name is empty, a date cannot be read, or a unit ends before it begins.
    /// </exception>
    public static IReadOnlyList<Unit> Parse(TextReader csv)
    {
        var units = new List<Unit>();
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        int[]? columns = null;
        try
        {
            foreach (var record in CsvRecords.Read(csv))
            {
                if (columns is null)
                {
                    columns = Locate(record);
                    continue;
                }

                var unit = ToUnit(record, columns);
                if (!lines.TryAdd(unit.Code, record.Line))
                {
                    throw new UnitFileException(record.Line,
                        $"Dòng {record.Line}: mã đơn vị \"{unit.Code}\" đã có ở dòng {lines[unit.Code]}. Mỗi mã chỉ được dùng một lần.");
                }

                units.Add(unit);
            }
        }
        catch (FormatException unclosed)
        {
            throw new UnitFileException(1, "Tệp đơn vị có dấu ngoặc kép mở mà không đóng. Hãy kiểm tra dấu \" trong tệp.", unclosed);
        }

        return columns is null
            ? throw new UnitFileException(1, $"Tệp đơn vị trống. Dòng đầu phải có các cột: {string.Join(", ", Columns)}.")
            : units;
    }

    private static int[] Locate(CsvRecord header)
    {
        var found = new int[Columns.Length];
        for (var i = 0; i < Columns.Length; i++)
        {
            found[i] = -1;
            for (var column = header.Fields.Count - 1; column >= 0; column--)
            {
                found[i] = string.Equals(header[column], Columns[i], StringComparison.OrdinalIgnoreCase) ? column : found[i];
            }

            if (found[i] < 0)
            {
                throw new UnitFileException(header.Line,
                    $"Dòng {header.Line}: thiếu cột \"{Columns[i]}\". Cần các cột: {string.Join(", ", Columns)}.");
            }
        }

        return found;
    }

    private static Unit ToUnit(CsvRecord record, int[] columns)
    {
        var code = record[columns[0]];
        var name = record[columns[1]];
        if (code.Length == 0)
        {
            throw new UnitFileException(record.Line, $"Dòng {record.Line}: mã đơn vị (code) đang trống.");
        }

        if (name.Length == 0)
        {
            throw new UnitFileException(record.Line, $"Dòng {record.Line}: tên đơn vị (name) của mã \"{code}\" đang trống.");
        }

        var (from, to) = (Day(record, columns[4], "validFrom"), Day(record, columns[5], "validTo"));
        if (to < from)
        {
            throw new UnitFileException(record.Line,
                $"Dòng {record.Line}: đơn vị \"{code}\" hết hiệu lực ({to:yyyy-MM-dd}) trước ngày có hiệu lực ({from:yyyy-MM-dd}).");
        }

        var parent = record[columns[3]];
        return new Unit(code, name, record[columns[2]], parent.Length == 0 ? null : parent, from, to, Aliases(record[columns[6]]));
    }

    private static DateOnly? Day(CsvRecord record, int column, string name)
    {
        var text = record[column];
        return text.Length == 0 ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new UnitFileException(record.Line,
                $"Dòng {record.Line}: ngày \"{text}\" ở cột {name} không đọc được. Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2025-06-30.");
    }

    private static string[] Aliases(string text) =>
        text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
