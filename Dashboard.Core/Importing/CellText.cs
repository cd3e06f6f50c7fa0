using System.Globalization;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Importing;

/// <summary>A cell as text, where a column holds text whatever the program stored.</summary>
internal static class CellText
{
    public static string Of(in Cell cell) => cell.Kind switch
    {
        CellKind.Text or CellKind.Error => cell.Text ?? "",
        CellKind.Number => cell.Number.ToString("0.###############", CultureInfo.InvariantCulture),
        CellKind.Boolean => cell.Number != 0 ? "1" : "0",
        CellKind.Date => cell.Moment.ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture),
        _ => "",
    };
}
