using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;

namespace Dashboard.Tests.Storage;

/// <summary>A formula that nobody knows is refused in a sentence, never answered with figures of another.</summary>
public sealed class UnknownFormulaTests : IDisposable
{
    private static readonly FigureQuery Known = new(new(2023, 10, 1), new(2023, 10, 31));
    private static readonly FigureQuery Unknown = Known with { Formula = "P9" };

    private readonly Office _office = new("formula", [new Unit("A", "Phòng Tư pháp", "department", null, null, null, [])]);

    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static Dictionary<string, Action<DashboardData>> Asked { get; } = new(StringComparer.Ordinal)
    {
        ["Count"] = data => data.Count(Unknown),
        ["Trend"] = data => data.Trend(Unknown),
        ["Explain, from"] = data => data.Explain(new(Unknown, Known)),
        ["Explain, to"] = data => data.Explain(new(Known, Unknown)),
        ["Changed dossiers"] = data => data.ChangedDossiers(new(Unknown, Known), IndicatorCatalogue.LateResolved, unit: null),
        ["Upcoming"] = data => data.Upcoming(Unknown, workingDays: 3),
        ["Work"] = data => data.Work(Unknown, "A"),
        ["Dossiers"] = data => data.Dossiers(Unknown, IndicatorCatalogue.LateResolved, Part.Numerator, unit: null, skip: 0, take: 1),
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void It_is_refused_in_a_sentence(string question) =>
        Assert.StartsWith("Không có công thức “P9”: chỉ có B06.", Assert.Throws<ArgumentException>(() => Asked[question](_office.Data)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_known_one_is_answered()
    {
        Assert.Equal("B06", _office.Data.Count(Known).Formula);
        Assert.Equal("B06", _office.Data.Explain(new(Known, Known)).To.Formula);
    }

    public void Dispose() => _office.Dispose();
}
