using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Kinds;

/// <summary>The headings by which files are recognised that are not imported (data, not code).</summary>
public sealed class KindTable
{
    private const int Enough = 2;
    private const double EnoughOfAll = 0.33;
    private readonly Dictionary<string, List<FileKind>> _byKey = new(StringComparer.Ordinal);

    /// <summary>Reads the table: <c>kind,heading</c>, a parent and its child heading joined by ▸.</summary>
    /// <exception cref="FormatException">A kind is not known.</exception>
    public static KindTable Parse(TextReader csv)
    {
        var table = new KindTable();
        foreach (var record in CsvRecords.Read(csv).Skip(1))
        {
            var kind = FileKind.Find(record[0]) ?? throw new FormatException($"Line {record.Line}: no such kind as '{record[0]}'.");
            var key = Fold.Key(record[1]);
            if (!table._byKey.TryGetValue(key, out var kinds))
            {
                table._byKey.Add(key, kinds = []);
            }

            kinds.Add(kind);
        }

        return table;
    }

    /// <summary>What a sheet looks like by its headings, and the row they end on; <see langword="null"/> where it looks like nothing known.</summary>
    public (FileKind Kind, int Row)? Recognise(IReadOnlyList<SheetRow> rows)
    {
        (FileKind Kind, int Row, int Score)? best = null;
        foreach (var candidate in HeadingCandidate.Of(rows))
        {
            var named = candidate.Headings.Count(heading => heading.Length > 0);
            var kinds = candidate.Spellings
                .SelectMany(spellings => spellings.SelectMany(Find).Distinct())
                .GroupBy(kind => kind);
            foreach (var kind in kinds)
            {
                var score = kind.Count();
                if ((score >= Enough || (score == 1 && named <= 3)) && score >= named * EnoughOfAll && score > (best?.Score ?? 0))
                {
                    best = (kind.Key, candidate.LastRow, score);
                }
            }
        }

        return best is { } found ? (found.Kind, found.Row) : null;
    }

    /// <summary>What a list of dossiers rather is by its headings: a step log or the annex of an inspection; <see langword="null"/> where it is a list.</summary>
    public FileKind? Rather(IEnumerable<string> headings) => headings
        .SelectMany(heading => Find(heading).Distinct())
        .GroupBy(kind => kind)
        .Where(group => group.Key.Name is "steps" or "inspection" && group.Count() >= (group.Key.Name == "steps" ? 3 : 2))
        .MaxBy(group => group.Count())?.Key;

    private List<FileKind> Find(string heading) => _byKey.GetValueOrDefault(Fold.Key(heading)) ?? [];
}
