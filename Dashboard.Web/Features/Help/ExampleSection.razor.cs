using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Help;

/// <summary>Follows one figure from its file to its percentage.</summary>
public sealed partial class ExampleSection
{
    /// <summary>The example; <see langword="null"/> where the data has none.</summary>
    [Parameter]
    public HelpExample? Example { get; set; }

    /// <summary>Whether it has been looked for.</summary>
    [Parameter, EditorRequired]
    public bool Loaded { get; set; }

    private DossierLine Line => Example!.Dossier;

    private string DossierLink => $"ho-so/{Uri.EscapeDataString(Line.Code)}?{Example!.Address.Query}";

    /// <summary>Why the dossier counts as it does.</summary>
    private string Verdict => (Line.ClosedOn, Line.Due) switch
    {
        ({ } closed, { } due) when Example!.IsLate =>
            $"Kết thúc {Format.Day(closed)} là sau ngày hẹn {Format.Day(due)}, nên hồ sơ này đứng trong tử số.",
        ({ } closed, { } due) when closed <= due =>
            $"Kết thúc {Format.Day(closed)} không sau ngày hẹn {Format.Day(due)}, nên hồ sơ này chỉ đứng trong mẫu số.",
        (_, null) => "Hồ sơ không có ngày hẹn trả nên không tính là trễ; hồ sơ này chỉ đứng trong mẫu số.",
        _ => "Hồ sơ này đứng trong mẫu số.",
    };

    private string ListLink(string part) =>
        $"ho-so?chi-so={IndicatorCatalogue.LateResolved}&phan={part}&don-vi={Uri.EscapeDataString(Example!.Unit)}&{Example.Address.Query}";
}
