using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Decides for each text cell of a file whether it is in TCVN3 or VNI-Windows, and counts what it converts.</summary>
internal sealed class LegacyCells
{
    private const int WordsForSheet = 3;
    private const int CellsForDoubtful = 3;
    private const int LongestExample = 60;

    private readonly int[] _sure = new int[3];
    private readonly (int Cells, string From, string To)[] _converted = new (int, string, string)[3];
    private LegacyEncoding _sheet;

    public IEnumerable<string> Warnings =>
        from encoding in (LegacyEncoding[])[LegacyEncoding.Tcvn3, LegacyEncoding.Vni]
        let done = _converted[(int)encoding]
        where done.Cells > 0
        select $"{done.Cells} ô viết bằng bảng mã {LegacyText.NameOf(encoding)} đã được đổi sang Unicode, ví dụ “{Short(done.From)}” → “{Short(done.To)}”: xem lại tên và nội dung, hoặc xuất lại tệp bằng phông Unicode.";

    /// <summary>Looks at the first rows of a sheet: all text in one legacy encoding and no Unicode Vietnamese makes it a legacy sheet.</summary>
    public void Judge(IEnumerable<SheetRow> first)
    {
        Span<int> telling = stackalloc int[3];
        var unicode = false;
        foreach (var row in first)
        {
            foreach (ref readonly var cell in row.Cells)
            {
                if (cell is not { Kind: CellKind.Text, Text: { } text })
                {
                    continue;
                }

                unicode |= LegacyText.HasLaterLetters(text);
                var reading = LegacyText.Read(text);
                telling[(int)reading.Encoding] += reading.Telling;
                _sure[(int)reading.Encoding] += reading.IsSure ? 1 : 0;
            }
        }

        var (tcvn3, vni) = (telling[(int)LegacyEncoding.Tcvn3], telling[(int)LegacyEncoding.Vni]);
        _sheet = unicode || Math.Max(tcvn3, vni) < WordsForSheet ? LegacyEncoding.None
            : tcvn3 > 4 * vni ? LegacyEncoding.Tcvn3
            : vni > 4 * tcvn3 ? LegacyEncoding.Vni
            : LegacyEncoding.None;
    }

    /// <summary>The text in Unicode; <see langword="null"/> where it stays as it is.</summary>
    /// <param name="text">Text of a cell.</param>
    /// <param name="judged">Whether the cell is in one of the rows that <see cref="Judge"/> has seen.</param>
    public string? Convert(string text, bool judged)
    {
        if (!LegacyText.MayBe(text))
        {
            // Somebody typed Unicode into a legacy sheet: from here on each cell speaks for itself.
            _sheet = _sheet != LegacyEncoding.None && LegacyText.HasLaterLetters(text) ? LegacyEncoding.None : _sheet;
            return null;
        }

        var encoding = _sheet != LegacyEncoding.None ? _sheet : EncodingOf(text, judged);
        if (encoding == LegacyEncoding.None || LegacyText.Convert(encoding, text) is not { } unicode || unicode == text)
        {
            return null;
        }

        ref var done = ref _converted[(int)encoding];
        done = done.Cells == 0 ? (1, text, unicode) : (done.Cells + 1, done.From, done.To);
        return unicode;
    }

    /// <summary>A cell with one telling word is converted where others have shown that the file has such cells.</summary>
    private LegacyEncoding EncodingOf(string text, bool judged)
    {
        var reading = LegacyText.Read(text);
        _sure[(int)reading.Encoding] += reading.IsSure && !judged ? 1 : 0;
        return reading.IsSure || _sure[(int)reading.Encoding] >= CellsForDoubtful ? reading.Encoding : LegacyEncoding.None;
    }

    private static string Short(string text) => text.Length <= LongestExample ? text : text[..LongestExample] + "…";
}
