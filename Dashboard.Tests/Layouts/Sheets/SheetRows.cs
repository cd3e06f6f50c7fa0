using System.Globalization;
using Dashboard.Tests.Layouts.Files;
using Dashboard.Tests.Layouts.Offices;

namespace Dashboard.Tests.Layouts.Sheets;

/// <summary>The rows of one sheet: letterhead, headings, groups, data, sums, page breaks, signatures.</summary>
internal sealed class SheetRows(Grid grid, List<LayoutColumn> columns, Random random, bool plain)
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];
    private readonly int _left = plain ? 0 : random.Next(3);
    private readonly bool _breaks = !plain && random.Next(3) == 0;
    private readonly bool _numbers = !plain && random.Next(3) == 0;
    private readonly bool _sums = !plain && random.Next(2) == 0;
    private readonly bool _signed = !plain && random.Next(2) == 0;
    private int _ordinal;
    private int _group;

    public Grid Grid => grid;

    private int Width => _left + columns.Count;

    private int Wide => Math.Max(4, columns.Count);

    public void Title(InventedOffice office, Layout layout, string? unit)
    {
        if (layout.Title.Length > 0)
        {
            var half = Wide / 2;
            var head = Row();
            (head[_left], head[_left + half]) = (office.Agency, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            Add(head);
            grid.Merge(grid.Rows.Count - 1, _left, 1, half);
            var motto = Row();
            motto[_left + half] = "Độc lập - Tự do - Hạnh phúc";
            Add(motto);
            Add([]);
        }

        foreach (var line in layout.Title)
        {
            Only(line);
        }

        if (unit is not null)
        {
            Only((random.Next(3)) switch { 0 => $"ĐƠN VỊ: {unit}", 1 => $"Đơn vị: {unit}", _ => unit });
        }

        if (layout.Title.Length > 0)
        {
            Add([]);
        }
    }

    public void Heading()
    {
        HeadingRows.Write(grid, columns, _left, _left + Wide);
        if (_numbers)
        {
            var numbers = Row();
            for (var at = 0; at < columns.Count; at++)
            {
                numbers[_left + at] = string.Create(CultureInfo.InvariantCulture, $"({at + 1})");
            }

            Add(numbers);
        }
    }

    /// <summary>Group rows, numbered with roman numbers in a cell of their own or before the text.</summary>
    public void Groups(string[] texts)
    {
        foreach (var text in texts)
        {
            var number = Roman[_group++ % Roman.Length];
            var row = Row();
            switch (plain ? 2 : random.Next(3))
            {
                case 0 when Wide > 1:
                    (row[_left], row[_left + 1]) = (number, text);
                    break;
                case 1:
                    row[_left] = $"{number}. {text}";
                    break;
                default:
                    row[_left] = text;
                    grid.Merge(grid.Rows.Count, _left, 1, columns.Count);
                    break;
            }

            Add(row);
        }
    }

    public void Data(TrueDossier dossier, Dictionary<LayoutColumn, CellWriter> writers)
    {
        _ordinal++;
        var row = Row();
        for (var at = 0; at < columns.Count; at++)
        {
            var column = columns[at];
            row[_left + at] = column.Field switch
            {
                "ordinal" => (double)_ordinal,
                "code" => writers[column].Code(dossier),
                _ => writers[column].Write(column.Value(dossier)),
            };
        }

        Add(row);
        if (_breaks && _ordinal % 9 == 0)
        {
            Only($"Trang {_ordinal / 9}/4");
            Heading();
        }
        else if (!plain && random.Next(25) == 0)
        {
            Add([]);
        }
    }

    public void Subtotal(int count)
    {
        if (_sums && count > 0)
        {
            Only(random.Next(2) == 0 ? $"Cộng: {count}" : $"Cộng: {count} hồ sơ");
        }
    }

    public void Footer(int count)
    {
        if (!_signed)
        {
            return;
        }

        Only($"Tổng cộng: {count} hồ sơ");
        Add([]);
        var place = Row();
        place[^2] = "Mỹ Lộc Đông, ngày 14 tháng 8 năm 2026";
        Add(place);
        var signed = Row();
        (signed[_left], signed[^2]) = ("Người lập biểu", "THỦ TRƯỞNG ĐƠN VỊ");
        Add(signed);
        var names = Row();
        (names[_left], names[^2]) = ("(Ký, ghi rõ họ tên)", "Nguyễn Văn B");
        Add(names);
    }

    private object?[] Row() => new object?[_left + Wide];

    private void Add(object?[] cells) => grid.Add(cells.Length == 0 ? cells : cells[..Math.Max(Width, _left + Wide)]);

    private void Only(string text)
    {
        var row = Row();
        row[_left] = text;
        Add(row);
        grid.Merge(grid.Rows.Count - 1, _left, 1, columns.Count);
    }
}
