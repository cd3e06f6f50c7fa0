using CsCheck;
using Dashboard.Core.Search;
using Dashboard.Core.Text;

namespace Dashboard.Tests.Search;

public sealed class CodeIndexTests
{
    private static readonly Gen<string> Code = Gen.OneOf(
        Gen.Select(Gen.OneOf(Gen.Const("H20.41"), Gen.Const("H20.7"), Gen.Const("000.00.53.H48")), Gen.Int[0, 9], Gen.Int[0, 99]).Select((unit, day, number) => $"{unit}-23110{day}-{number:0000}"),
        Gen.String["0118H.-/ Đá"]);

    private static readonly Gen<string> Sought = Gen.OneOf(Gen.String["0118h.-"], Gen.OneOf(Gen.Const("0018"), Gen.Const("H20.41"), Gen.Const("h2041-2311"), Gen.Const("231"), Gen.Const("20.7-231101"), Gen.Const("Đ01")));

    [Fact]
    public void Any_part_finds_the_codes_that_hold_it_best_first() =>
        Gen.Select(Code.List[0, 40], Code.List[0, 10], Sought, Gen.Int[0, 12]).Sample((first, second, text, take) =>
        {
            var (index, all) = Filled(first, second);
            bool Live(int id) => id % 3 != 0;
            var needle = new Needle(text);

            var (total, ids) = index.Find(needle, Live, take);

            var expected = all.Where(pair => Live(pair.Id) && needle.Compact.Length >= CodeIndex.Least && Fold.Key(pair.Code).Contains(needle.Compact, StringComparison.Ordinal)).ToList();
            Assert.Equal(expected.Count, total);
            Assert.Equal(
                expected.OrderBy(pair => Expected(pair.Code, needle)).ThenByDescending(pair => Day(pair.Code)).ThenBy(pair => Fold.Key(pair.Code), StringComparer.Ordinal).ThenBy(pair => pair.Id).Take(take).Select(pair => pair.Id),
                ids);
        });

    [Theory]
    [InlineData("0118", "H20.41-231024-0118")]
    [InlineData("231024-0118", "H20.41-231024-0118")]
    [InlineData("2310240118", "H20.41-231024-0118")]
    [InlineData("h20 41 231024 0118", "H20.41-231024-0118")]
    [InlineData("H20.41‑231024‑0118", "H20.41-231024-0118")]
    public void Dots_dashes_and_case_do_not_matter(string text, string code)
    {
        var (index, _) = Filled([code, "H20.41-231024-0119"], []);

        Assert.Equal([1], index.Find(new(text), _ => true, 5).Ids);
    }

    [Fact]
    public void The_last_part_comes_before_a_place_inside_and_newer_days_first()
    {
        var (index, _) = Filled(["H20.41-230118-0001", "H20.41-231024-0118", "H20.7-231025-0118", "H20.41-231024-1180"], []);

        Assert.Equal([3, 2, 1], index.Find(new("0118"), _ => true, 5).Ids);
    }

    [Theory]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("-.-")]
    public void Too_little_finds_nothing(string text) =>
        Assert.Equal(0, Filled(["0101"], []).Index.Find(new(text), _ => true, 5).Total);

    private static (CodeIndex Index, List<(int Id, string Code)> All) Filled(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var all = first.Concat(second).Select((code, at) => (Id: at + 1, Code: code)).ToList();
        return (CodeIndex.Empty.With(Block(all.Take(first.Count))).With(Block(all.Skip(first.Count))), all);
    }

    private static CodeBlock Block(IEnumerable<(int Id, string Code)> codes)
    {
        var builder = new CodeBlockBuilder();
        foreach (var (id, code) in codes)
        {
            builder.Add(id, code);
        }

        return builder.Build();
    }

    /// <summary>Slow and obvious: every run of whole parts, and every beginning of such a run.</summary>
    private static Rank Expected(string code, Needle needle)
    {
        var parts = Parts(code);
        if (string.Concat(parts) == needle.Compact)
        {
            return Rank.Exact;
        }

        var tails = Enumerable.Range(0, parts.Count).Select(from => parts.Skip(from).ToList()).ToList();
        return tails.Any(tail => Enumerable.Range(1, tail.Count).Any(count => string.Concat(tail.Take(count)) == needle.Compact)) ? Rank.Words
            : tails.Any(tail => string.Concat(tail).StartsWith(needle.Compact, StringComparison.Ordinal)) ? Rank.Prefix
            : Rank.Part;
    }

    private static int Day(string code) => Parts(code) is [.., { Length: 6 } day, _] && day.All(char.IsAsciiDigit) ? int.Parse(day, System.Globalization.CultureInfo.InvariantCulture) : 0;

    private static List<string> Parts(string code) =>
        [.. string.Concat(Fold.Clean(code).Select(character => char.IsLetterOrDigit(character) ? character : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Fold.Key)];
}
