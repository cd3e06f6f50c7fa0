namespace Dashboard.Core.Indicators.Changes;

/// <summary>The change of the still-valid registers: parts by unit and without dossiers, for a register names none.</summary>
internal sealed class RegisterParts(ChangePass pass)
{
    private readonly (Dictionary<int, Ratio> First, Dictionary<int, Ratio> Restated, Dictionary<int, Ratio> Second) _rows = pass.Registers();

    public IReadOnlyList<ChangePart> Of(int unit)
    {
        var (first, restated, second) = (Row(_rows.First, unit), Row(_rows.Restated, unit), Row(_rows.Second, unit));
        return
        [
            .. Part(first, restated, first is null ? ChangeKind.NewlyKnown : ChangeKind.Correction),
            .. Part(restated, second, ChangeKind.Movement),
        ];
    }

    /// <summary>The units' parts put together by kind and direction.</summary>
    public IReadOnlyList<ChangePart> Total() =>
    [
        .. pass.Units.SelectMany(Of)
            .GroupBy(part => (part.Kind, part.Direction))
            .OrderBy(group => group.Key)
            .Select(group => new ChangePart(
                group.Key.Kind, group.Key.Direction, group.Sum(part => part.Numerator), group.Sum(part => part.Denominator), Dossiers: 0)),
    ];

    private static Ratio? Row(Dictionary<int, Ratio> rows, int unit) => rows.TryGetValue(unit, out var row) ? row : null;

    private static IEnumerable<ChangePart> Part(Ratio? before, Ratio? after, ChangeKind kind)
    {
        if (before == after)
        {
            return [];
        }

        var (from, to) = (before ?? default, after ?? default);
        var direction = before is null ? ChangeDirection.In : after is null ? ChangeDirection.Out : ChangeDirection.Class;
        return [new(kind, direction, to.Numerator - from.Numerator, to.Denominator - from.Denominator, Dossiers: 0)];
    }
}
