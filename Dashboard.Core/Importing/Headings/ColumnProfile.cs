using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Headings;

/// <summary>What the first rows of a column hold: a heading is believed only where the values under it agree.</summary>
internal sealed class ColumnProfile
{
    private const double Most = 0.8;
    private int _codes, _dates, _numbers;

    /// <summary>The profile of a column without a filled cell.</summary>
    public static ColumnProfile Blank { get; } = new();

    /// <summary>Cells that say something.</summary>
    public int Filled { get; private set; }

    /// <summary>The first value as the file writes it, for showing.</summary>
    public string Example { get; private set; } = "";

    public bool IsBlank => Filled == 0;

    /// <summary>Four in five cells are dates.</summary>
    public bool IsDates => Filled > 0 && _dates >= Filled * Most;

    /// <summary>Not one cell in five is a date.</summary>
    public bool IsNoDates => Filled > 0 && _dates <= Filled * (1 - Most);

    /// <summary>Four in five cells hold a national dossier code.</summary>
    public bool IsCodes => Filled > 0 && _codes >= Filled * Most;

    /// <summary>Not one cell in five holds a national dossier code.</summary>
    public bool IsNoCodes => Filled > 0 && _codes <= Filled * (1 - Most);

    /// <summary>Four in five cells are whole numbers.</summary>
    public bool IsNumbers => Filled > 0 && _numbers >= Filled * Most;

    /// <summary>The profiles of the columns of some rows.</summary>
    public static ColumnProfile[] Of(IReadOnlyList<SheetRow> rows)
    {
        var profiles = new ColumnProfile[rows.Count == 0 ? 0 : rows.Max(row => row.Count)];
        for (var column = 0; column < profiles.Length; column++)
        {
            profiles[column] = new();
            foreach (var row in rows)
            {
                profiles[column].Look(row[column]);
            }
        }

        return profiles;
    }

    private void Look(in Cell cell)
    {
        var text = Fold.Clean(CellText.Of(cell));
        if (ValueParser.IsBlank(text))
        {
            return;
        }

        Filled++;
        Example = Example.Length == 0 ? text : Example;
        _codes += DossierCode.TryFind(text, out _) ? 1 : 0;
        _dates += CellReader.TryDate(cell, out var minute, out _) && minute != Moments.NoMinute ? 1 : 0;
        _numbers += ValueParser.TryCount(text, out _) ? 1 : 0;
    }
}
