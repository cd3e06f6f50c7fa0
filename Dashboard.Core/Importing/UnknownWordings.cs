using Dashboard.Core.Dossiers;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Refuses a file with wordings that no table knows, and lists them: none is guessed.</summary>
internal sealed class UnknownWordings(Vocabulary words)
{
    private const int Listed = 20;
    private readonly Dictionary<int, int> _rows = [];

    /// <summary>Looks at every wording that a rule reads.</summary>
    /// <exception cref="ImportRefusedException">There is one.</exception>
    public void Check(ParsedFile file)
    {
        if (file.Kind == ImportKind.Dossiers)
        {
            if (!file.IsExcerpt && file.Dossiers.TrueForAll(row => !row.Facts.States(Facts.Unit)) && (file.Dossiers.Count > 0 || file.Rejected.Exists(row => row.Reason == Reasons.NoUnit)))
            {
                throw new ImportRefusedException(Reasons.NoUnitAtAll);
            }

            if (!file.IsExcerpt && SilentSheet(file) is { } silent)
            {
                throw new ImportRefusedException(Reasons.NoUnitOnSheet(silent));
            }

            foreach (var row in file.Dossiers)
            {
                Look(row.Facts.Unit, row.Row);
                Look(row.Facts.Status, row.Row);
                Look(row.Facts.Channel, row.Row);
            }
        }

        foreach (var row in file.Letters)
        {
            Look(row.Cause, row.Row);
        }

        foreach (var row in file.StillValid)
        {
            Look(row.Unit, row.Row);
        }

        foreach (var row in file.Form06)
        {
            Look(row.Scope.Unit, row.Row);
        }

        if (_rows.Count > 0)
        {
            var list = string.Join("; ", _rows.Take(Listed).Select(pair => $"{Kind(pair.Key)} “{Reasons.Short(words.Text(pair.Key))}” (dòng {pair.Value}{Looks(words.Text(pair.Key))})"));
            var more = _rows.Count > Listed ? $"; và {_rows.Count - Listed} cách ghi khác" : "";
            throw new ImportRefusedException($"Chưa biết {list}{more}: khai báo các cách ghi này trong danh mục rồi nạp lại.");
        }
    }

    /// <summary>A wording in an old encoding that was too short to be converted.</summary>
    private static string Looks(string text) => LegacyText.Read(text) is { Encoding: not LegacyEncoding.None and var encoding }
        ? $", có vẻ là chữ {LegacyText.NameOf(encoding)}, hãy xuất lại bằng phông Unicode"
        : "";

    /// <summary>A sheet of which no row states a unit, among others that do: its dossiers would count for nobody.</summary>
    private static string? SilentSheet(ParsedFile file)
    {
        var said = new bool?[file.Sheets.Count + 1];
        foreach (var row in file.Dossiers)
        {
            said[row.Sheet] = said[row.Sheet] == true || row.Facts.States(Facts.Unit);
        }

        return Array.IndexOf(said, false) is > 0 and var sheet ? file.SheetName(sheet) : null;
    }

    private void Look(int wording, int row)
    {
        if (wording != 0 && words.Meaning(wording) < 0)
        {
            _rows.TryAdd(wording, row);
        }
    }

    private string Kind(int wording) => words.Kind(wording) switch
    {
        WordingKind.Unit => "đơn vị",
        WordingKind.Status => "trạng thái",
        WordingKind.Channel => "hình thức nộp",
        _ => "nguyên nhân",
    };
}
