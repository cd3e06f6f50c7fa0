using Dashboard.Core.Dossiers;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Refuses a file with wordings that no table knows, and lists them: none is guessed.</summary>
internal sealed class UnknownWordings(Vocabulary words)
{
    private const int Listed = 20;
    private readonly Dictionary<int, Seen> _rows = [];

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
                Look(row.Facts.Unit, row.Row, row);
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
            var list = string.Join("; ", _rows.Take(Listed).Select(pair => $"{Kind(pair.Key)} “{Reasons.Short(words.Text(pair.Key))}” (dòng {pair.Value.First}{Looks(words.Text(pair.Key))})"));
            var more = _rows.Count > Listed ? $"; và {_rows.Count - Listed} cách ghi khác" : "";
            throw new ImportRefusedException($"Chưa biết {list}{more}: khai báo các cách ghi này trong danh mục rồi nạp lại.")
            {
                Unknown = [.. _rows.Select(pair => new UnknownWording(words.Kind(pair.Key), words.Text(pair.Key), pair.Value.Rows, pair.Value.First, pair.Value.CodePart is { Length: > 0 } part ? part : null))],
            };
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

    private void Look(int wording, int row, DossierRow? dossier = null)
    {
        if (wording == 0 || words.Meaning(wording) >= 0)
        {
            return;
        }

        var part = dossier is { IsNational: true } ? DossierCode.UnitPart(dossier.Code) : "";
        _rows[wording] = _rows.TryGetValue(wording, out var seen)
            ? seen with { Rows = seen.Rows + 1, CodePart = seen.CodePart == part ? part : "" }
            : new(1, row, part);
    }

    private string Kind(int wording) => words.Kind(wording) switch
    {
        WordingKind.Unit => "đơn vị",
        WordingKind.Status => "trạng thái",
        WordingKind.Channel => "hình thức nộp",
        _ => "nguyên nhân",
    };

    /// <summary>Where a wording stands.</summary>
    /// <param name="Rows">How many rows state it.</param>
    /// <param name="First">The first of them.</param>
    /// <param name="CodePart">Unit part that the codes of all of them share; "" where they do not.</param>
    private sealed record Seen(int Rows, int First, string CodePart);
}
