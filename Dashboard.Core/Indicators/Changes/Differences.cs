namespace Dashboard.Core.Indicators.Changes;

/// <summary>Receives what one dossier did to one indicator.</summary>
internal interface IDifferenceSink
{
    /// <summary>One dossier changed one indicator at one place.</summary>
    /// <param name="place">Place of a unit, or the total's.</param>
    /// <param name="kind">Why.</param>
    /// <param name="direction">How.</param>
    /// <param name="numerator">Added to the numerator.</param>
    /// <param name="denominator">Added to the denominator.</param>
    void Add(int place, ChangeKind kind, ChangeDirection direction, long numerator, int denominator);
}

/// <summary>
/// Tells what a dossier did to an indicator: first told anew (correction, newly known), then moved. For its
/// unit, for both units where it moved between two, and for the total, which knows no units.
/// </summary>
internal static class Differences
{
    public static void Tell<TSink>(StandReader reader, in Sights sights, ChangePass pass, ref TSink sink)
        where TSink : struct, IDifferenceSink
    {
        var (first, restated, second) = (
            reader.Of(sights.First, pass.HadRegister), reader.Of(sights.Restated, pass.HasRegister), reader.Of(sights.Second, pass.HasRegister));
        var total = pass.Units.Length + 1;
        Step(total, first, total, restated, isMovement: false, ref sink);
        Step(total, restated, total, second, isMovement: true, ref sink);
        Step(sights.First.Unit, first, sights.Restated.Unit, restated, isMovement: false, ref sink);
        Step(sights.Restated.Unit, restated, sights.Second.Unit, second, isMovement: true, ref sink);
    }

    private static void Step<TSink>(int placeBefore, Stand before, int placeAfter, Stand after, bool isMovement, ref TSink sink)
        where TSink : struct, IDifferenceSink
    {
        if (placeBefore == placeAfter || placeBefore == Sight.Nowhere || placeAfter == Sight.Nowhere)
        {
            Add(placeBefore == Sight.Nowhere ? placeAfter : placeBefore, before, after, isMovement, ref sink);
            return;
        }

        Add(placeBefore, before, default, isMovement, ref sink);
        Add(placeAfter, default, after, isMovement, ref sink);
    }

    private static void Add<TSink>(int place, Stand before, Stand after, bool isMovement, ref TSink sink)
        where TSink : struct, IDifferenceSink
    {
        if (place == Sight.Nowhere || before.SameFigureAs(after))
        {
            return;
        }

        sink.Add(
            place,
            isMovement ? ChangeKind.Movement : Stand.Restated(before, after),
            Stand.Direction(before, after),
            after.Numerator - before.Numerator,
            after.Denominator - before.Denominator);
    }
}
