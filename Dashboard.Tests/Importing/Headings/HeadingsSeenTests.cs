using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Text;
using Dashboard.Tests.Architecture;

namespace Dashboard.Tests.Importing.Headings;

/// <summary>
/// The thresholds of similarity, measured on headings as offices write them: each is judged by a table
/// that has been made to forget it and every twentieth other one, so that likeness alone has to tell.
/// </summary>
public sealed class HeadingsSeenTests
{
    private const int Folds = 20;
    private static readonly string[] Table = File.ReadAllLines(Path.Combine(Repository.Root, "data", "reference", "headings.csv"));

    private static readonly List<(string Heading, Column Field)> Seen = ReadSeen();

    private static readonly List<(string Heading, Column Field, Column Judged, bool Sure)> Judgements = [.. Enumerable.Range(0, Folds).SelectMany(JudgeFold)];

    [Fact]
    public void No_heading_is_taken_for_a_field_that_it_does_not_name()
    {
        var wrong = Judgements.Where(seen => seen.Sure && seen.Judged != seen.Field).Select(seen => $"{seen.Heading}: {seen.Judged}, not {seen.Field}").ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Most_headings_that_name_a_field_are_taken_or_asked()
    {
        var naming = Judgements.FindAll(seen => seen.Field != Column.None);

        var taken = naming.Count(seen => seen.Sure && seen.Judged == seen.Field);
        var asked = naming.Count(seen => !seen.Sure && seen.Judged == seen.Field);

        TestContext.Current.TestOutputHelper?.WriteLine($"{naming.Count} headings name a field: {taken} taken, {asked} asked");
        Assert.True(taken >= naming.Count * 0.5 && taken + asked >= naming.Count * 0.8, $"{taken} taken and {asked} asked of {naming.Count}");
    }

    [Fact]
    public void What_the_program_calls_a_field_is_a_heading_of_it()
    {
        var table = HeadingTable.Parse(new StringReader(string.Join('\n', Table)));

        Assert.All(
            Enum.GetValues<Column>().Where(field => field is > Column.None and < Column.ReceivedTotal),
            field => Assert.True(table.TryFind(FieldNames.Of(field), out var known) && known.Column == field, FieldNames.Of(field)));
    }

    private static IEnumerable<(string Heading, Column Field, Column Judged, bool Sure)> JudgeFold(int fold)
    {
        var forgotten = Seen.Where((_, number) => number % Folds == fold).ToList();
        var keys = forgotten.SelectMany(seen => HeadingText.Forms(seen.Heading)).Select(Fold.Key).ToHashSet(StringComparer.Ordinal);
        var others = Table.Where((line, number) => number == 0 || !keys.Contains(Fold.Key(Heading(line))));
        var guess = new HeadingGuess(HeadingTable.Parse(new StringReader(string.Join('\n', others))));
        return forgotten.Select(seen => (seen.Heading, seen.Field, guess.Judge(seen.Heading, _ => true).Field, guess.Judge(seen.Heading, _ => true).Sure));
    }

    private static string Heading(string line) => CsvRecords.Read(new StringReader(line)).First()[1];

    private static List<(string, Column)> ReadSeen()
    {
        using var file = File.OpenText(Path.Combine(Repository.Root, "Dashboard.Tests", "Layouts", "headings-seen.csv"));
        return [.. CsvRecords.Read(file).Skip(1).Select(record => (
            record[0],
            record[1].Length == 0 ? Column.None : Enum.Parse<Column>(record[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true)))];
    }
}
