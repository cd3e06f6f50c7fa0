using System.Text;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Writes the choices of a filter as markup.</summary>
internal static class OptionMarkup
{
    /// <summary>An option a choice, with how many dossiers have it.</summary>
    /// <param name="choices">What can be chosen.</param>
    /// <param name="chosen">What is chosen, so that it shows before the page is connected.</param>
    public static string Of(IReadOnlyList<WordingCount> choices, string? chosen)
    {
        var markup = new StringBuilder();
        foreach (var choice in choices)
        {
            var text = Markup.Encoder.Encode(choice.Text);
            markup.Append("<option value=\"").Append(text).Append(choice.Text == chosen ? "\" selected>" : "\">")
                .Append(text).Append(" (").Append(Format.Number(choice.Dossiers)).Append(")</option>");
        }

        return markup.ToString();
    }
}
