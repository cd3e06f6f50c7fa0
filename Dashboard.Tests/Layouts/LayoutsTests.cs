using Dashboard.Core.Dossiers;
using Dashboard.Tests.Layouts.Offices;
using Dashboard.Tests.Layouts.Sheets;
using Dashboard.Tests.Layouts.Truth;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Layouts;

/// <summary>Every known layout, in every format, by offices that do not exist: the facts of each dossier and the figures of each unit come out as they are.</summary>
public sealed class LayoutsTests
{
    private const int Seeds = 5;

    public static IEnumerable<TheoryDataRow<string, int>> Cases =>
        from layout in Layout.All from seed in Enumerable.Range(0, Seeds) select new TheoryDataRow<string, int>(layout.Name, seed);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_layout_renamed_moved_and_added_to_imports_with_the_right_facts_and_figures(string layout, int seed)
    {
        var all = Layout.All.ToList();
        var index = all.FindIndex(known => known.Name == layout);
        var invented = InventedOffice.All[(index + seed) % 2];
        // Seed 0 leaves the layout as it is; the others go through the formats in turn.
        var file = new FileBuilder(all[index], invented, seed == 0 ? 0 : (seed * 17) + index).Build();
        using var office = new Office($"layouts-{invented}", invented.Registry);

        var report = office.Import(file.Name, file.Bytes, invented.ExportedAt);

        Assert.True(report.Refused is null, report.Refused);
        Assert.Equal(
            (file.Told.Rows.Count, file.Told.Rejected, file.Told.Repeated),
            (report.Inserted, report.Rejected.Count, report.Unchanged));
        Assert.Equal([], FactsCheck.Differences(file.Told, StoredFacts.Read(office), all[index].GroupedByField ? Facts.Field | Facts.Procedure : Facts.None).ToList());
        var figures = new FiguresCheck(invented, file.Told);
        Assert.Equal([], figures.Differences(office.Data.Count(figures.Query)).ToList());
    }
}
