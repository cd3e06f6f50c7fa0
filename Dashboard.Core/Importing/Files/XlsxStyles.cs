using System.Globalization;
using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>Reads the styles of a zipped workbook as far as they tell dates from numbers.</summary>
internal static class XlsxStyles
{
    private const int MostStyles = 1 << 20;

    /// <summary>For every style number a cell may name: whether its format shows a date.</summary>
    public static bool[] Read(XlsxPackage package, string part)
    {
        var codes = new Dictionary<int, bool>();
        var styles = new List<bool>();
        bool cellStyles = false;
        using XmlReader reader = package.Read(part);
        while (XmlParts.ReadElement(reader))
        {
            switch (reader.LocalName)
            {
                // Differential styles hold formats of their own under the same name, later in the part.
                case "numFmt" when styles.Count == 0:
                    codes[Number(reader)] = NumberFormats.IsDate(reader.GetAttribute("formatCode") ?? "");
                    break;
                case "cellXfs":
                    cellStyles = true;
                    break;
                case "cellStyles" or "dxfs" or "cellStyleXfs":
                    cellStyles = false;
                    break;
                case "xf" when cellStyles:
                    int id = Number(reader);
                    styles.Add(codes.TryGetValue(id, out bool date) ? date : NumberFormats.IsBuiltInDate(id));
                    break;
                default:
                    break;
            }

            if (styles.Count > MostStyles || codes.Count > MostStyles)
            {
                throw Refusals.Damaged(part);
            }
        }

        return [.. styles];
    }

    private static int Number(XmlReader reader) =>
        int.TryParse(reader.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0;
}
