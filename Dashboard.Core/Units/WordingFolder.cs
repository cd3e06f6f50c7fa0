using System.Globalization;

namespace Dashboard.Core.Units;

/// <summary>
/// The comparable forms of a wording of a unit (import.md "Values"): abbreviations written out, the leading
/// "Ủy ban nhân dân" left out. "P." gives two forms, since it is a Phường or a Phòng.
/// </summary>
internal sealed class WordingFolder
{
    private readonly bool _accents;
    private readonly string[] _committee;
    private readonly string[] _council;
    private readonly string[] _office;
    private readonly string[] _city;
    private readonly string[] _town;
    private readonly string[] _township;
    private readonly string[] _commune;
    private readonly string[] _ward;
    private readonly string[] _division;
    private readonly string[] _kindsOfPlace;

    public WordingFolder(bool accents)
    {
        _accents = accents;
        _committee = Words("ủy ban nhân dân");
        _council = Words("hội đồng nhân dân");
        _office = Words("văn phòng");
        _city = Words("thành phố");
        _town = Words("thị xã");
        _township = Words("thị trấn");
        _commune = Words("xã");
        _ward = Words("phường");
        _division = Words("phòng");
        _kindsOfPlace = [string.Join(' ', _city), string.Join(' ', _town), .. Words("huyện"), .. Words("tỉnh")];
    }

    /// <summary>No form, one, or the two readings of "P."; words are joined by single spaces.</summary>
    public IReadOnlyList<string> Forms(string wording)
    {
        var words = WriteOut(Words(wording));
        if (StartsWith(words, _committee))
        {
            words.RemoveRange(0, _committee.Length);
        }

        if (words.Count == 0)
        {
            return [];
        }

        var tail = words[1..];
        var first = words[0];
        if (IsNumbered(first, _ward[0], out var number) || IsNumbered(first, "p", out number) || IsNumbered(first, "f", out number))
        {
            return [Join(_ward, [number, .. tail])];
        }

        // A lone letter abbreviates nothing.
        return (tail.Count == 0 ? "" : first) switch
        {
            "p" => [Join(_ward, tail), Join(_division, tail)],
            "f" => [Join(_ward, tail)],
            "x" => [Join(_commune, tail)],
            "tt" => [Join(_township, tail)],
            "vp" => [Join(_office, tail)],
            _ => [string.Join(' ', words)],
        };
    }

    /// <summary>
    /// How a place may stand behind the name of a unit below it: "thành phố Sa Đéc", "Sa Đéc", "thành phố"; a place that is
    /// neither city, town, district nor province only in full.
    /// </summary>
    public IEnumerable<string> Tails(string place)
    {
        foreach (var form in Forms(place))
        {
            yield return form;
            var kind = _kindsOfPlace.FirstOrDefault(k => form.StartsWith(k + " ", StringComparison.Ordinal));
            if (kind is not null)
            {
                yield return form[(kind.Length + 1)..];
                yield return kind;
            }
        }
    }

    private string[] Words(string text) => [.. SyllableFolder.Words(text, _accents)];

    /// <summary>The abbreviations that mean the same wherever they stand.</summary>
    private List<string> WriteOut(string[] words)
    {
        var result = new List<string>(words.Length + 8);
        foreach (var word in words)
        {
            string[] full = word switch
            {
                "ubnd" => _committee,
                "hđnd" or "hdnd" => _council,
                "tp" when words.Length > 1 => _city,
                "tx" when words.Length > 1 => _town,
                _ => [word],
            };
            result.AddRange(full);
        }

        return result;
    }

    private static bool StartsWith(List<string> words, string[] head)
    {
        for (var i = 0; i < head.Length; i++)
        {
            if (i >= words.Count || !string.Equals(words[i], head[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"p1", "f01", "phường1".</summary>
    private static bool IsNumbered(string word, string letters, out string number)
    {
        number = "";
        if (!word.StartsWith(letters, StringComparison.Ordinal)
            || !int.TryParse(word.AsSpan(letters.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        number = value.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    private static string Join(string[] head, List<string> tail) => string.Join(' ', [.. head, .. tail]);
}
