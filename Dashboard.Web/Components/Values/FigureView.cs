using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Components.Values;

/// <summary>One figure, ready to be shown: everything that must stand beside a value.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Value">One decimal without its unit, <c>95,6</c>; a dash where there is none.</param>
/// <param name="Unit">Unit of the value: <c>%</c>, or <c> ngày</c>.</param>
/// <param name="Share">Numerator and denominator, <c>1.403/1.479</c>; <see langword="null"/> where there is nothing.</param>
/// <param name="Assessment">How it stands against its target.</param>
/// <param name="Few">Fewer dossiers than are judged and ranked: neither colour nor rank.</param>
/// <param name="Change">The change against the baseline.</param>
/// <param name="Reason">Why there is no value; <see langword="null"/> where there is one.</param>
/// <param name="Unknown">Dossiers of which a needed fact is not known.</param>
/// <param name="Excluded">Dossiers that a decision left out.</param>
/// <param name="Sentence">The figure in words, for tips and screen readers.</param>
/// <param name="ListHref">The dossiers behind it: those of the numerator, or where it is 0 those looked at; <see langword="null"/> where there are none.</param>
/// <param name="UnknownHref">The dossiers of which a fact is not known.</param>
/// <param name="Number">The unrounded value, for sorting and drawing.</param>
/// <param name="Ratio">The integers behind it.</param>
public sealed record FigureView(
    Indicator Indicator,
    string Value,
    string Unit,
    string? Share,
    Assessment Assessment,
    bool Few,
    ChangeView Change,
    string? Reason,
    long Unknown,
    long Excluded,
    string Sentence,
    string? ListHref,
    string? UnknownHref,
    decimal? Number,
    Ratio Ratio)
{
    /// <summary>Numerator and denominator; where a column is too narrow for both, the denominator goes to the next line.</summary>
    public MarkupString ShareMarkup => new(Share?.Replace("/", "/<wbr>", StringComparison.Ordinal) ?? string.Empty);

    /// <summary>Status as shown: one on too few dossiers is not judged.</summary>
    public Standing Standing => Few && Assessment.Standing != Standing.Grey ? Standing.NoTarget : Assessment.Standing;

    /// <summary>Style classes of a cell: status, and how grave a miss is.</summary>
    public string Class => (Standing, Few) switch
    {
        (Standing.Missed, _) => $"chua m{Assessment.Severity}",
        (_, true) => "khong it",
        _ => Wording.StandingWords.Class(Standing),
    };
}
