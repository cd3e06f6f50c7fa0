using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Units;
using Dashboard.Tests.Samples;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Importing.Covering;

/// <summary>The dossiers of the weekly sample city that are no longer in its exports, told by the codes in the files alone.</summary>
public sealed partial class AbsentSampleTests : IDisposable
{
    private static readonly JsonElement Files = SampleFolder.Truth("weekly-2023").GetProperty("files");

    /// <summary>The exports of the whole city, in order; 08 and 10 to 13 are of later receipts or of some units.</summary>
    private static readonly string[] Whole = ["01", "02", "03", "04", "05", "06", "07", "09"];

    private readonly Office _office = new("weekly", Registry());

    [Fact]
    public void The_vanished_dossiers_are_found_exactly_whatever_the_order_of_import()
    {
        foreach (var file in Whole.Concat(["08", "10", "11", "12", "13"]).Reverse())
        {
            Import(file);
        }

        var absent = _office.Data.Absent();
        var vanished = Whole.SelectMany(Codes).Except(Codes("09")).Except(Codes("11")).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(21, vanished.Count);
        Assert.Equal(vanished, absent.Select(dossier => dossier.Code));
        Assert.All(absent, dossier => Assert.Equal(MissedFirst(dossier.Code), dossier.Since));
    }

    [Fact]
    public void Each_weekly_import_warns_of_those_that_are_missing_from_it_for_the_first_time()
    {
        HashSet<string> before = [], warned = [];
        foreach (var file in Whole)
        {
            var report = Import(file);
            var missing = before.Except(Codes(file)).Except(warned).ToList();
            var warning = report.Warnings.SingleOrDefault(text => text.Contains("không còn trong bản xuất", StringComparison.Ordinal));
            Assert.True(missing.Count == 0 ? warning is null : warning?.StartsWith($"{missing.Count} hồ sơ không còn trong bản xuất từ {At(file):dd/MM/yyyy}", StringComparison.Ordinal) == true, $"{file}: {missing.Count} {warning}");
            warned.UnionWith(missing);
            before.UnionWith(Codes(file));
            warned.ExceptWith(Codes(file));
        }
    }

    [Fact]
    public void A_dossier_that_was_away_for_a_week_is_absent_only_that_week()
    {
        foreach (var file in Whole)
        {
            Import(file);
        }

        for (var week = 2; week < Whole.Length; week++)
        {
            var away = Codes(Whole[week - 2]).Except(Codes(Whole[week - 1])).Intersect(Codes(Whole[week])).ToList();
            Assert.Empty(away.Except(_office.Data.Absent(At(Whole[week - 1])).Select(dossier => dossier.Code)));
            Assert.Empty(_office.Data.Absent(At(Whole[week])).Select(dossier => dossier.Code).Intersect(away));
        }
    }

    public void Dispose() => _office.Dispose();

    /// <summary>The first export after the last one with a code whose period begins no later than the day in the code.</summary>
    private static DateTime MissedFirst(string code)
    {
        (string File, int From)[] lists = [.. Whole.Select(file => (file, 230101)), ("10", 230501), ("08", 230801)];
        var last = lists.Where(list => Codes(list.File).Contains(code)).Max(list => At(list.File));
        return lists.Where(list => At(list.File) > last && int.Parse(code.AsSpan(7, 6), CultureInfo.InvariantCulture) >= list.From).Min(list => At(list.File));
    }

    private static List<Unit> Registry()
    {
        using var csv = File.OpenText(SampleFolder.File("weekly-2023", "units.csv"));
        return [.. UnitFile.Parse(csv)];
    }

    private static DateTime At(string file) => Files.GetProperty(file).GetProperty("exportedAt").GetDateTime();

    /// <summary>Every national code in any cell of a file, however spaced.</summary>
    private static HashSet<string> Codes(string file)
    {
        using var stream = File.OpenRead(SampleFolder.File("weekly-2023", file));
        using var source = Spreadsheet.Open(stream, file, new ReadLimits());
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var row = new SheetRow();
        while (source.NextSheet())
        {
            while (source.NextRow(row))
            {
                codes.UnionWith(row.Cells.ToArray().SelectMany(cell => Code().Matches(string.Concat((cell.Text ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant())).Select(match => match.Value));
            }
        }

        return codes;
    }

    private ImportReport Import(string file) =>
        _office.Import(Files.GetProperty(file).GetProperty("name").GetString()!, File.ReadAllBytes(SampleFolder.File("weekly-2023", file)), At(file));

    [GeneratedRegex(@"H20\.\d\d-\d{6}-\d{4}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
