using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Histories;

/// <summary>Why a dossier counts for the unit that it counts for.</summary>
public enum UnitReason
{
    /// <summary>No unit can be told.</summary>
    None,

    /// <summary>The last unit that a list stated.</summary>
    LastStated,

    /// <summary>One stated before: the later ones are not valid at the period's end.</summary>
    StatedBefore,

    /// <summary>No stated one will do: the code names it.</summary>
    NamedByCode,
}

/// <summary>A figure that counts the dossier.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="InNumerator">Whether it is in the numerator.</param>
/// <param name="InDenominator">Whether it is in the denominator.</param>
/// <param name="IsUnknown">Whether it is left out and counted beside, because a fact is unknown.</param>
public sealed record CountedIn(Indicator Indicator, bool InNumerator, bool InDenominator, bool IsUnknown);

/// <summary>Where a dossier stands in a period.</summary>
/// <param name="Unit">Code of the unit that it counts for; <see langword="null"/> where none can be told.</param>
/// <param name="UnitReason">Why.</param>
/// <param name="UnitPlace">The row that stated the unit.</param>
/// <param name="Cutoff">The unit's cut-off day; <see langword="null"/> where no import speaks for it.</param>
/// <param name="Classes">What it counts as; none where the period does not count it.</param>
/// <param name="CountedIn">The figures that count it, in the order of the catalogue.</param>
public sealed record PeriodPlace(
    string? Unit, UnitReason UnitReason, Place? UnitPlace, DateOnly? Cutoff, Classes Classes, IReadOnlyList<CountedIn> CountedIn)
{
    /// <summary>Asks the one classifier.</summary>
    internal static PeriodPlace Of(ColumnRoot root, FigureQuery query, DateTime asOf, Testimony testimony, Dossiers.Version version)
    {
        var pass = new PeriodPass(root, query, asOf);
        var (slot, classes) = pass.Look(version);
        if (slot == pass.NoUnit)
        {
            return new(null, UnitReason.None, null, pass.CutoffOf(slot), classes, Figures(root, pass, classes));
        }

        var unit = pass.Units[slot];
        var place = testimony.Rows.LastOrDefault(row =>
            row.Place.Source.Moment.Kind == ImportKind.Dossiers && row.Facts.States(Facts.Unit) && testimony.Words.Meaning(row.Facts.Unit) == unit)?.Place;
        var reason = place is null ? UnitReason.NamedByCode
            : version.Facts.Units.Units[0] == unit ? UnitReason.LastStated
            : UnitReason.StatedBefore;
        return new(root.Units[unit].Code, reason, place, pass.CutoffOf(slot), classes, Figures(root, pass, classes));
    }

    private static IReadOnlyList<CountedIn> Figures(ColumnRoot root, PeriodPass pass, Classes classes)
    {
        var register = ImportsInForce.NewestUpTo(root.Imports.LetterRegisters, pass.Second) is not null;
        return
        [
            .. IndicatorCatalogue.All.Select(indicator =>
            {
                var parts = IndicatorParts.Of(indicator.Id);
                var told = register || !IndicatorParts.NeedsLetterRegister(indicator.Id);
                return new CountedIn(indicator, told && Any(parts.Numerator), told && Any(parts.Denominator), Any(parts.Unknown));
            }).Where(counted => counted is not { InNumerator: false, InDenominator: false, IsUnknown: false }),
        ];

        bool Any(Classes part) => (classes & part) != Classes.None;
    }
}
