namespace Dashboard.Core.Importing.Files;

/// <summary>Tells which number formats show a date or a time of day.</summary>
internal static class NumberFormats
{
    /// <summary>Whether a format that needs no code in the file is one of dates, in any language version.</summary>
    public static bool IsBuiltInDate(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>Whether a code has d, m, y or h outside quotes, brackets, escapes and paddings.</summary>
    public static bool IsDate(string code)
    {
        for (int i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[':
                    i = End(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H':
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static int End(string code, int start, char mark)
    {
        int end = code.IndexOf(mark, start + 1);
        return end < 0 ? code.Length : end;
    }
}
