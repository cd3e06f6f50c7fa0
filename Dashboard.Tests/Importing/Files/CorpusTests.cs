using System.Diagnostics;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

/// <summary>Every file of the corpus: those kept under Cases, and those too large to keep, which are made here.</summary>
public sealed class CorpusTests
{
    private const int SecondsEach = 60;
    private const long MostAllocated = 512L << 20;
    private static readonly Case[] All = [.. CorpusFiles.Kept, .. CorpusPackages.Made, .. CorpusMarkup.Made, .. CorpusTexts.Made];

    public static TheoryData<string> Names => [.. All.Select(one => one.Name)];

    public static TheoryData<string, int> Cuts => [.. CorpusFiles.Whole.SelectMany(name => Enumerable.Range(1, 9).Select(tenth => (name, tenth)))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_ends_as_expected_in_seconds_and_with_little_memory(string name)
    {
        Case one = All.Single(one => one.Name == name);
        byte[] file = one.Make();
        long before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        int count = 0;
        List<string>? rows = one.Rows is null ? null : [];
        FileRefusedException? refused = null;
        try
        {
            using var stream = new MemoryStream(file);
            using ISheetSource source = Spreadsheet.Open(stream, name, one.Limits);
            var row = new SheetRow();
            for (int sheet = 0; source.NextSheet(); sheet++)
            {
                if (sheet > 0)
                {
                    rows?.Add($"# {source.SheetName}");
                }

                while (source.NextRow(row))
                {
                    count++;
                    rows?.Add(Workbooks.Show(row).Normalize());
                }
            }
        }
        catch (FileRefusedException refusal)
        {
            refused = refusal;
        }

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostAllocated);
        Assert.True(watch.Elapsed.TotalSeconds < SecondsEach, $"{watch.Elapsed}");
        Assert.Equal(one.Refusal, refused?.Refusal);
        Assert.Contains(one.Says, refused?.Message ?? "", StringComparison.Ordinal);
        Assert.Equal(one.Rows, rows?.ToArray());
        Assert.Equal(one.Count ?? count, count);
    }

    [Fact]
    public void Every_kept_file_has_an_expectation() =>
        Assert.Equal(
            Directory.EnumerateFiles(CorpusFiles.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            CorpusFiles.Kept.Select(one => one.Name).Order(StringComparer.Ordinal));

    /// <summary>
    /// A file that broke off is refused, whatever its format, or what it lost was nothing. A text table cannot tell: of it only the last row may be cut.
    /// </summary>
    [Theory]
    [MemberData(nameof(Cuts))]
    public void A_file_that_breaks_off_gives_no_wrong_row(string name, int tenth)
    {
        byte[] whole = CorpusFiles.Bytes(name), file = whole[..(whole.Length * tenth / 10)];
        try
        {
            string[] rows = Workbooks.Show(file), all = Workbooks.Show(whole);
            Assert.True(name.EndsWith(".csv", StringComparison.Ordinal) || all.SequenceEqual(rows));
            Assert.Equal(all[..(rows.Length - 1)], rows[..^1]);
            Assert.StartsWith(rows[^1].TrimEnd('\uFFFD'), all[rows.Length - 1], StringComparison.Ordinal);
        }
        catch (FileRefusedException refused)
        {
            Assert.True(refused.Refusal is FileRefusal.Damaged or FileRefusal.NotASpreadsheet, $"{refused.Refusal}");
        }
    }
}
