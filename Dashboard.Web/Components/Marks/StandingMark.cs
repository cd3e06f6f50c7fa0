using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Components.Marks;

/// <summary>Status as a shape: markup, not a component, for a table of figures has hundreds.</summary>
/// <remarks>Colour comes from the class; the word stands beside it or in the legend.</remarks>
public static class StandingMark
{
    private static readonly Dictionary<Standing, MarkupString> _marks = Enum.GetValues<Standing>().ToDictionary(standing => standing, Draw);

    public static MarkupString Of(Standing standing) => _marks[standing];

    private static MarkupString Draw(Standing standing)
    {
        var shape = standing switch
        {
            Standing.Met => "h-dat",
            Standing.Near => "h-gan",
            Standing.Missed => "h-chua",
            _ => "h-khong",
        };
        return new($"<svg class=\"h {StandingWords.Class(standing)}\" aria-hidden=\"true\"><use href=\"#{shape}\" /></svg>");
    }
}
