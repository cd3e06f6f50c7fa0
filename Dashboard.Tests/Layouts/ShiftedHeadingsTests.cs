using Dashboard.Core.Dossiers;
using Dashboard.Tests.Layouts.Files;
using Dashboard.Tests.Layouts.Offices;
using Dashboard.Tests.Layouts.Sheets;
using Dashboard.Tests.Layouts.Truth;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Layouts;

/// <summary>
/// Lists in which the headings do not fit over the cells: the provincial program writes one heading
/// more, or one cell more, than the other. Such a file is refused, or read as it was meant, never shifted.
/// </summary>
public sealed class ShiftedHeadingsTests
{
    public static IEnumerable<TheoryDataRow<string, int>> CellsMissing => Cases("dvc-list", "igate");

    public static IEnumerable<TheoryDataRow<string, int>> HeadingsMissing => Cases("dvc-list", "igate-variant");

    [Theory]
    [MemberData(nameof(CellsMissing))]
    public void A_heading_without_its_cells_never_shifts_the_values_after_it(string layout, int missing)
    {
        var known = Layout.All.First(one => one.Name == layout);
        var file = new FileBuilder(known, InventedOffice.City, 0, container: Container.HtmlXls, edit: grid => Drop(grid, missing)).Build();
        var own = known.Columns[missing].Field ?? "";
        var rows = file.Told.Rows.Select(row => row with { Said = row.Said.ToDictionary(said => said.Key, said => said.Key == own ? null : said.Value, StringComparer.Ordinal) });

        Check(file with { Told = file.Told with { Rows = [.. rows] } });
    }

    [Theory]
    [MemberData(nameof(HeadingsMissing))]
    public void Cells_without_their_heading_never_shift_the_headings_after_them(string layout, int missing) =>
        Check(new FileBuilder(Layout.All.First(known => known.Name == layout), InventedOffice.City, 0, container: Container.XlsxShared, edit: grid => DropHeading(grid, missing)).Build());

    private static IEnumerable<TheoryDataRow<string, int>> Cases(params string[] layouts) =>
        from name in layouts
        from at in Enumerable.Range(0, Layout.All.First(layout => layout.Name == name).Columns.Count)
        select new TheoryDataRow<string, int>(name, at);

    private static void Check(BuiltFile file)
    {
        using var office = new Office("layouts-city", InventedOffice.City.Registry);

        var report = office.Import(file.Name, file.Bytes, InventedOffice.City.ExportedAt);

        if (report.Refused is null)
        {
            // Whatever a row still tells must be the truth; a column may be missing, its values may not stand in another.
            var stored = StoredFacts.Read(office);
            Assert.Equal([], FactsCheck.Differences(file.Told, stored, mayLack: (Facts)(-1)).Where(difference => !difference.EndsWith("is missing", StringComparison.Ordinal)).ToList());
            Assert.True(stored.Count == 0 || report.Warnings.Count > 0 || report.Inserted == file.Told.Rows.Count, "rows were lost and nothing was said");
        }
        else
        {
            Assert.EndsWith(".", report.Refused, StringComparison.Ordinal);
        }
    }

    /// <summary>Takes one cell out of every data row; all to the right of it move left.</summary>
    private static void Drop(Grid grid, int column)
    {
        for (var row = HeadingAt(grid) + 1; row < grid.Rows.Count; row++)
        {
            grid.Rows[row] = [.. grid.Rows[row].Where((_, at) => at != column)];
        }
    }

    private static void DropHeading(Grid grid, int column) =>
        grid.Rows[HeadingAt(grid)] = [.. grid.Rows[HeadingAt(grid)].Where((_, at) => at != column)];

    private static int HeadingAt(Grid grid) => grid.Rows.FindIndex(row => row.Contains("Mã hồ sơ") || row.Contains("Số hồ sơ"));
}
