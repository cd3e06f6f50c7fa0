namespace Dashboard.Core.Importing.Files;

/// <summary>Finds what separates the fields of a text table.</summary>
internal static class CsvDelimiters
{
    private const int LinesSeen = 20;
    private const string Candidates = ",;\t";

    /// <summary>Length of a leading line "sep=;" with its line break, 0 if there is none; and its separator.</summary>
    public static int DeclaredLength(ReadOnlySpan<char> head, out char delimiter)
    {
        delimiter = default;
        ReadOnlySpan<char> line = head.TrimStart('"');
        int quotes = head.Length - line.Length;
        if (line.Length < 5 || !line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        delimiter = line[4];
        ReadOnlySpan<char> rest = line[5..];
        rest = rest.StartsWith("\"", StringComparison.Ordinal) ? rest[1..] : rest;
        int used = quotes + line.Length - rest.Length;
        return rest switch
        {
            [] => used,
            ['\r', '\n', ..] => used + 2,
            ['\r' or '\n', ..] => used + 1,
            _ => 0,
        };
    }

    /// <summary>
    /// The candidate that most often comes the same number of times a record, outside quotes, weighed by that number.
    /// A regular semicolon or tab beats commas unless those are three times as many: 1,5;2,5 has decimal commas.
    /// </summary>
    public static char Guess(ReadOnlySpan<char> head)
    {
        List<int[]> records = Count(head);
        (int Score, int Usual) comma = Weigh(records, 0), semicolon = Weigh(records, 1), tab = Weigh(records, 2);
        if (IsRegular(tab) && comma.Usual < tab.Usual * 3 && tab.Score >= semicolon.Score)
        {
            return '\t';
        }

        if (IsRegular(semicolon) && comma.Usual < semicolon.Usual * 3)
        {
            return ';';
        }

        return comma.Score >= semicolon.Score && comma.Score >= tab.Score ? ','
            : semicolon.Score >= tab.Score ? ';' : '\t';

        bool IsRegular((int Score, int Usual) weight) =>
            weight.Usual > 0 && weight.Score >= weight.Usual * records.Count * 0.6;
    }

    private static List<int[]> Count(ReadOnlySpan<char> head)
    {
        var records = new List<int[]>();
        int[] counts = new int[Candidates.Length];
        bool quoted = false, blank = true;
        foreach (char character in head)
        {
            if (!quoted && character is '\r' or '\n')
            {
                if (!blank)
                {
                    records.Add(counts);
                    counts = new int[Candidates.Length];
                    blank = true;
                }

                if (records.Count == LinesSeen)
                {
                    return records;
                }

                continue;
            }

            quoted ^= character == '"';
            blank = blank && char.IsWhiteSpace(character) && character != '\t';
            int candidate = quoted ? -1 : Candidates.IndexOf(character, StringComparison.Ordinal);
            if (candidate >= 0)
            {
                counts[candidate]++;
            }
        }

        if (!blank)
        {
            records.Add(counts);
        }

        return records;
    }

    private static (int Score, int Usual) Weigh(List<int[]> records, int candidate)
    {
        var usual = records.Select(counts => counts[candidate]).Where(static count => count > 0)
            .GroupBy(static count => count)
            .Select(static group => (Score: group.Key * group.Count(), Usual: group.Key))
            .OrderByDescending(static weight => weight.Score);
        return usual.FirstOrDefault();
    }
}
