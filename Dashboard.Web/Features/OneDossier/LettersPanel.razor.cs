using Dashboard.Core.Histories;
using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>The letters of a dossier.</summary>
public sealed partial class LettersPanel
{
    private bool _owed;
    private string _none = string.Empty;

    [Parameter]
    [EditorRequired]
    public DossierHistory History { get; set; } = default!;

    private DateOnly? Deadline => History.Arithmetic?.Days.FirstDue?.AddDays(-History.LeadDays);

    protected override void OnParametersSet()
    {
        var classes = History.Overall?.Classes ?? Classes.None;
        _owed = History.HasLetterRegister && (classes & Classes.ApologyRequired) != Classes.None;
        _none = classes switch
        {
            _ when !History.HasLetterRegister => "Chưa có sổ thư xin lỗi nào được nạp đến thời điểm này.",
            _ when _owed => $"Phải gửi chậm nhất {Format.Day(Deadline!.Value)}, {History.LeadDays} ngày trước hạn đầu; không sổ nào có thư của hồ sơ này.",
            _ when (classes & Classes.ApologyUnknown) != Classes.None => "Không sổ nào có thư của hồ sơ này. Hạn đầu không rõ nên không biết có phải gửi thư.",
            _ => "Không sổ nào có thư của hồ sơ này, và không phải gửi thư vì chưa quá hạn đầu.",
        };
    }

    private string Kept(KnownLetter letter) => (letter.NewDue, History.Arithmetic?.Days) switch
    {
        ({ } due, { Closed: { } closed }) => closed > due ? ", không giữ được" : ", giữ được",
        ({ } due, { } days) when due < days.AsOf => ", không giữ được",
        _ => string.Empty,
    };
}
