using System.Numerics;

namespace Dashboard.Core.Importing.Files;

/// <summary>Reads references such as AB12.</summary>
internal static class CellReferences
{
    /// <summary>The column, counted from 0; -1 where no letter leads. Far beyond any sheet it stops growing.</summary>
    public static int Column<T>(ReadOnlySpan<T> reference)
        where T : unmanaged, IBinaryInteger<T>
    {
        const int farther = 1 << 20;
        int column = 0;
        foreach (T letter in reference)
        {
            int value = (int.CreateTruncating(letter) | 0x20) - 'a' + 1;
            if (value is < 1 or > 26)
            {
                break;
            }

            column = column > farther ? column : (column * 26) + value;
        }

        return column - 1;
    }
}
