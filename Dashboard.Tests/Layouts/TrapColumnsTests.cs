using Dashboard.Core.Dossiers;
using Dashboard.Core.Text;
using Dashboard.Tests.Layouts.Truth;

namespace Dashboard.Tests.Layouts;

/// <summary>
/// Headings as offices write them (headings-seen.csv), each as the only column of its kind in a list:
/// what looks like a field and is none must not be taken for it, what is one must not be lost in silence.
/// </summary>
public sealed class TrapColumnsTests
{
    private static readonly string[] Registers =
        ["letter-number", "letter-date", "old-due", "new-due", "reason", "cause", "still-valid-total", "still-valid-done", "register-date", "ordinal"];

    /// <summary>Fields without which every figure is another: to lose one in silence is to import wrongly.</summary>
    private static readonly string[] Counted = ["due", "finished", "returned", "status", "channel", "dossier-digitized", "result-digitized", "has-fee", "paid-online"];

    private static readonly List<(string Text, string Field)> Seen = Read();

    private static IEnumerable<string> Traps => Seen.Where(heading => heading.Field.Length == 0).Select(heading => heading.Text);

    [Fact]
    public void A_heading_that_only_looks_like_a_field_is_never_taken_for_it()
    {
        using var lab = new TrapLab(["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận"]);

        Assert.Equal([], Traps.Chunk(25).SelectMany(traps => lab.Wrong(traps, taken => taken.Stated == (Facts.Unit | Facts.Received))).ToList());
    }

    [Fact]
    public void A_heading_that_only_looks_like_a_field_does_not_push_the_real_one_aside()
    {
        using var lab = new TrapLab(["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý", "Trạng thái", "Hình thức nộp", "Chủ hồ sơ"]);
        const Facts Told = Facts.Unit | Facts.Received | Facts.Due | Facts.Finished | Facts.Status | Facts.Channel | Facts.Applicant;

        Assert.Equal([], Traps.Chunk(25).SelectMany(traps => lab.Wrong(traps, taken => taken.Stated == Told && taken.IsAsTold)).ToList());
    }

    [Fact]
    public void A_field_that_counts_is_taken_or_asked_for_and_never_lost_in_silence()
    {
        using var lab = new TrapLab(["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận"]);
        var byField = Seen.Where(heading => Counted.Contains(heading.Field)).GroupBy(heading => heading.Field).Select(group => group.ToList()).ToList();
        var one = Enumerable.Range(0, byField.Max(group => group.Count)).Select(at => byField.Where(group => at < group.Count).Select(group => group[at]).ToList());

        var lost = one.SelectMany(headings => lab.Wrong(
            [.. headings.Select(heading => heading.Text)],
            taken => headings.TrueForAll(heading => !taken.Headings.Contains(heading.Text) || Holds(heading.Field, taken.Stated) || taken.Names(heading.Text))));

        Assert.Equal([], lost.ToList());
    }

    [Fact]
    public void The_list_of_headings_is_read_and_half_of_it_is_traps()
    {
        Assert.True(Seen.Count >= 400);
        Assert.InRange(Seen.Count(heading => heading.Field.Length == 0), Seen.Count / 2, Seen.Count * 2 / 3);
        Assert.All(Seen.Where(heading => heading.Field.Length > 0 && !Registers.Contains(heading.Field)), heading => Assert.NotEqual(Facts.None, FactOf(heading.Field)));
    }

    private static bool Holds(string field, Facts stated) =>
        (stated & (FactOf(field) | (field == "returned" ? Facts.Finished : Facts.None))) != Facts.None;

    private static Facts FactOf(string field) =>
        field == "code" ? (Facts)(-1) : Enum.TryParse<Facts>(field.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var fact) ? fact : Facts.None;

    private static List<(string Text, string Field)> Read()
    {
        using var file = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Layouts", "headings-seen.csv"));
        return [.. CsvRecords.Read(file).Skip(1).Select(record => (record.Fields[0], record[1]))];
    }
}
