using System.Collections.Frozen;

namespace Dashboard.Core.Text;

/// <summary>The letters of TCVN3 and VNI-Windows by the windows-1252 characters that stand for them.</summary>
/// <remarks>TCVN3 has no capitals with a tone: fonts of capitals (".VnTimeH") show the lower-case codes as capitals.</remarks>
internal static class LegacyTable
{
    private const char Fails = '\0';

    /// <summary>Codes 0xA1 to 0xFE; a space where the code is not used.</summary>
    private const string Tcvn3Letters =
        "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

    private const string Tones = "ùøûõï";
    private const string Circumflex = "âáàåãä";

    private static readonly FrozenDictionary<(char Base, char Mark), char> VniPairs = new (char Base, string Marks, string Letters)[]
    {
        ('a', Tones, "áàảãạ"), ('a', Circumflex, "âấầẩẫậ"), ('a', "êéèúüë", "ăắằẳẵặ"),
        ('e', Tones, "éèẻẽẹ"), ('e', Circumflex, "êếềểễệ"),
        ('o', Tones, "óòỏõọ"), ('o', Circumflex, "ôốồổỗộ"), ('ô', Tones, "ớờởỡợ"),
        ('u', Tones, "úùủũụ"), ('ö', Tones, "ứừửữự"), ('y', Tones[..4], "ýỳỷỹ"),
    }.SelectMany(row => row.Marks.Select((mark, index) => ((row.Base, mark), row.Letters[index]))).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    private static readonly FrozenDictionary<char, char> VniSingles =
        "ôöñíìæóòî".Zip("ơưđíìỉĩịỵ").ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>
    /// Rewrites text into composed Unicode; characters that neither encoding uses for letters stay.
    /// Answers the length written, −1 where a letter cannot stand where it stands.
    /// </summary>
    /// <param name="encoding">The encoding of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="unicode">Receives it; twice as long as the text.</param>
    /// <remarks>The ư of TCVN3 is a soft hyphen in windows-1252, and many programs drop those: "Mêng" is "Mường" all the same.</remarks>
    public static int Convert(LegacyEncoding encoding, ReadOnlySpan<char> text, Span<char> unicode)
    {
        var length = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var c = text[index];
            var lower = char.ToLowerInvariant(c);
            if (encoding == LegacyEncoding.Vni && index + 1 < text.Length
                && VniPairs.TryGetValue((lower, char.ToLowerInvariant(text[index + 1])), out var pair))
            {
                unicode[length++] = c == lower ? pair : char.ToUpperInvariant(pair);
                index++;
                continue;
            }

            if ((unicode[length++] = encoding == LegacyEncoding.Vni ? Single(c, lower) : Tcvn3(c)) == Fails)
            {
                return -1;
            }

            if (encoding == LegacyEncoding.Tcvn3 && LacksHorn(unicode[..length], text[(index + 1)..]))
            {
                (unicode[length - 1], unicode[length]) = ('ư', unicode[length - 1]);
                length++;
            }
        }

        return length;
    }

    /// <summary>Whether TCVN3 has a letter in this place.</summary>
    public static bool IsTcvn3(char c) => c is >= '\u00A1' and <= '\u00FE' && Tcvn3Letters[c - '\u00A1'] != ' ';

    /// <summary>No rime begins with ơ before ng, c or u: the ư before it is lost.</summary>
    private static bool LacksHorn(ReadOnlySpan<char> written, ReadOnlySpan<char> rest) =>
        "ơờởỡớợ".Contains(written[^1], StringComparison.Ordinal)
        && (written.Length == 1 || written[^2] is not ('ư' or 'Ư'))
        && (rest.StartsWith("ng", StringComparison.OrdinalIgnoreCase) || (!rest.IsEmpty && rest[0] is 'c' or 'u' or 'C' or 'U'));

    private static char Tcvn3(char c) => IsTcvn3(c) ? Tcvn3Letters[c - '\u00A1'] : IsForeign(c) ? Fails : c;

    private static char Single(char c, char lower) =>
        VniSingles.TryGetValue(lower, out var letter) ? c == lower ? letter : char.ToUpperInvariant(letter)
        : IsForeign(c) ? Fails
        : c;

    private static bool IsForeign(char c) => c > '\u007F' && char.IsLetter(c);
}
