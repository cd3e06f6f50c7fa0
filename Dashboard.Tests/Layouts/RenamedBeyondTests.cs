using Dashboard.Core.Dossiers;
using Dashboard.Core.Text;
using Dashboard.Tests.Layouts.Offices;
using Dashboard.Tests.Layouts.Sheets;
using Dashboard.Tests.Layouts.Truth;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Layouts;

/// <summary>Layouts with headings that no table knows (headings-seen.csv): right, or refused, never wrong.</summary>
public sealed class RenamedBeyondTests
{
    /// <summary>What no figure is counted from: it may stay unread.</summary>
    private const Facts NotCounted = Facts.Officer | Facts.Phone | Facts.Address | Facts.Applicant | Facts.Procedure | Facts.ProcedureCode | Facts.Field | Facts.Submitted;

    private static readonly Dictionary<string, string[]> Seen = Read();

    public static IEnumerable<TheoryDataRow<string, int>> Cases =>
        from layout in (string[])["igate", "igate-variant", "dvc-list", "groups-of-units", "title-per-unit"]
        from seed in Enumerable.Range(1, 4)
        select new TheoryDataRow<string, int>(layout, seed);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Headings_that_nobody_listed_give_the_right_facts_or_a_refusal(string layout, int seed)
    {
        var invented = InventedOffice.All[seed % 2];
        var file = new FileBuilder(Layout.All.First(known => known.Name == layout), invented, seed * 31, Rename).Build();
        using var office = new Office($"layouts-{invented}", invented.Registry);

        var report = office.Import(file.Name, file.Bytes, invented.ExportedAt);

        if (report.Refused is not null)
        {
            Assert.EndsWith(".", report.Refused, StringComparison.Ordinal);
            return;
        }

        Assert.Equal([], FactsCheck.Differences(file.Told, StoredFacts.Read(office), NotCounted).ToList());
        var figures = new FiguresCheck(invented, file.Told);
        Assert.Equal([], figures.Differences(office.Data.Count(figures.Query)).ToList());
    }

    /// <summary>One column in three has a heading that is in no table.</summary>
    private static string Rename(LayoutColumn column, Random random) =>
        !column.Fixed && column.Field is { } field && Seen.TryGetValue(field, out var known) && random.Next(3) == 0 ? known[random.Next(known.Length)] : Headings.Synonym(column, random);

    private static Dictionary<string, string[]> Read()
    {
        using var file = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Layouts", "headings-seen.csv"));
        return CsvRecords.Read(file).Skip(1).Select(record => (Heading: record[0], Field: record[1])).Where(pair => pair.Field.Length > 0)
            .GroupBy(pair => pair.Field).ToDictionary(group => group.Key, group => group.Select(pair => pair.Heading).ToArray(), StringComparer.Ordinal);
    }
}
