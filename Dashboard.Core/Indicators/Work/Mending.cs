using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators.Work;

/// <summary>What a dossier would be, had its work been done by the cut-off; of one due soon, had it been left undone.</summary>
internal static class Mending
{
    /// <summary>The indicators that each kind of work moves, the one that it is about first.</summary>
    public static string[] Moves(WorkKind kind) => kind switch
    {
        WorkKind.LetterOwed => [IndicatorCatalogue.ApologySent, IndicatorCatalogue.ApologyTimely],
        WorkKind.Overdue => [IndicatorCatalogue.OverduePending, IndicatorCatalogue.LateResolved, IndicatorCatalogue.LateFirstDue],
        WorkKind.DueSoon => [IndicatorCatalogue.Progress766, IndicatorCatalogue.OverduePending],
        WorkKind.ResultNotDigitized => [IndicatorCatalogue.ResultDigitization, IndicatorCatalogue.Digitization766],
        WorkKind.DossierNotDigitized => [IndicatorCatalogue.DossierDigitization, IndicatorCatalogue.Digitization766],
        _ => [],
    };

    public static ColumnRow Of(WorkKind kind, in ColumnRow row, int cutoff) => kind switch
    {
        WorkKind.LetterOwed => row.With(row.Status, row.Due, row.ClosedOn, cutoff, row.Flags),
        WorkKind.Overdue => row.With(Status.Finished, row.Due, cutoff, row.FirstLetter, row.Flags),
        WorkKind.DueSoon => row.With(row.Status, cutoff - 1, row.ClosedOn, row.FirstLetter, row.Flags),
        WorkKind.ResultNotDigitized => row.With(row.Status, row.Due, row.ClosedOn, row.FirstLetter, row.Flags.With(Flag.ResultDigitized, Known.Yes)),
        WorkKind.DossierNotDigitized => row.With(row.Status, row.Due, row.ClosedOn, row.FirstLetter, row.Flags.With(Flag.DossierDigitized, Known.Yes)),
        _ => row.With(Status.Returned, row.Due, row.ClosedOn, row.FirstLetter, row.Flags),
    };
}
