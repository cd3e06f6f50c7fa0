using System.Globalization;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Dashboard.Web.Wording;

/// <summary>Gives the component library its Vietnamese texts.</summary>
internal sealed class ViMudLocalizer : MudLocalizer
{
    public override LocalizedString this[string key] =>
        MudTexts.All.TryGetValue(key, out var text) ? new(key, text) : new(key, key, resourceNotFound: true);

    public override LocalizedString this[string key, params object[] arguments] =>
        MudTexts.All.TryGetValue(key, out var text)
            ? new(key, string.Format(CultureInfo.InvariantCulture, text, [.. arguments.Select(Rewritten)]))
            : new(key, key, resourceNotFound: true);

    /// <summary>The pager passes its numbers as text already written the English way.</summary>
    private static object Rewritten(object argument) => argument switch
    {
        string text when long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) => Format.Number(number),
        int number => Format.Number(number),
        long number => Format.Number(number),
        _ => argument,
    };
}
