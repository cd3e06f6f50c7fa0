namespace Dashboard.Core.Indicators.Changes;

/// <summary>Counts two figures and explains the change of every ratio of every unit, all in one pass over the columns.</summary>
/// <remarks>Source: the project's specification of indicators, §6.</remarks>
public static class ChangeCount
{
    /// <summary>The figures of two questions, and why they differ.</summary>
    /// <param name="root">What is known; both figures are of its ledger number.</param>
    /// <param name="query">The two questions.</param>
    /// <exception cref="InvalidOperationException">The parts do not add up to the difference: a fault of the program.</exception>
    public static FigureChanges Explain(ColumnRoot root, ChangeQuery query)
    {
        var pass = new ChangePass(root, query);
        var sums = new PartSums(pass);
        pass.Run(ref sums);
        sums.Close();
        var (from, to) = pass.FiguresOf(sums.First, sums.Second);

        var registers = new RegisterParts(pass);
        var units = new Dictionary<string, IReadOnlyDictionary<string, RatioChange>>(StringComparer.Ordinal);
        for (var place = 0; place < pass.Units.Length; place++)
        {
            var code = root.Units[pass.Units[place]].Code;
            units.Add(code, Of(sums, place, registers.Of(pass.Units[place]), from.Units.GetValueOrDefault(code), to.Units.GetValueOrDefault(code)));
        }

        return new(from, to, units, Of(sums, pass.Units.Length + 1, registers.Total(), from.Total, to.Total));
    }

    private static Dictionary<string, RatioChange> Of(PartSums sums, int place, IReadOnlyList<ChangePart> register, UnitFigures? from, UnitFigures? to)
    {
        var changes = new Dictionary<string, RatioChange>(StringComparer.Ordinal);
        for (var reader = 0; reader < StandReader.All.Count; reader++)
        {
            var id = StandReader.All[reader].Indicator;
            changes.Add(id, Checked(id, RatioOf(from, id), RatioOf(to, id), sums.Parts(place, reader)));
        }

        const string StillValid = IndicatorCatalogue.StillValidDigitization;
        changes.Add(StillValid, Checked(StillValid, RatioOf(from, StillValid), RatioOf(to, StillValid), register));
        return changes;
    }

    /// <summary>Handling time as a ratio: working days over resolved dossiers.</summary>
    private static Ratio RatioOf(UnitFigures? unit, string indicator) =>
        unit is null ? default
        : indicator == IndicatorCatalogue.HandlingTime ? new(unit.HandlingTime.Sum, unit.HandlingTime.Denominator)
        : unit.Indicators[indicator];

    private static RatioChange Checked(string indicator, Ratio from, Ratio to, IReadOnlyList<ChangePart> parts) =>
        from.Numerator + parts.Sum(part => part.Numerator) == to.Numerator
        && from.Denominator + parts.Sum(part => part.Denominator) == to.Denominator
            ? new(from, to, parts)
            : throw new InvalidOperationException($"The parts of {indicator} do not add up from {from} to {to}.");
}
