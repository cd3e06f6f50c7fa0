using Dashboard.Core.Dossiers;
using Dashboard.Core.Histories;
using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>The letters of a dossier.</summary>
public sealed partial class LettersPanel
{
    private LetterVerdict _verdict = new(null, string.Empty);
    private bool _isOwed;
    private string _none = string.Empty;

    [Parameter]
    [EditorRequired]
    public DossierHistory History { get; set; } = default!;

    private DateOnly? LastDay => History.Arithmetic?.Days.FirstDue?.AddDays(-History.LeadDays);

    protected override void OnParametersSet()
    {
        var classes = History.Overall?.Classes ?? Classes.None;
        _verdict = History.Overall is null ? new(null, "chưa xét") : LetterVerdict.Of(History);
        _isOwed = (classes & Classes.ApologyRequired) != Classes.None;
        _none = classes switch
        {
            _ when !History.HasLetterRegister => "Chưa có sổ thư xin lỗi nào được nạp đến thời điểm này.",
            _ when History.Overall is null => "Không sổ nào có thư của hồ sơ này.",
            _ when _isOwed => $"Phải gửi chậm nhất {Format.Day(LastDay!.Value)}, {History.LeadDays} ngày trước hạn đầu; không sổ nào có thư của hồ sơ này.",
            _ when (classes & Classes.ApologyUnknown) != Classes.None => "Không sổ nào có thư của hồ sơ này. Hạn đầu không rõ nên không biết có phải gửi thư.",
            _ when History.Now!.Value.Status.IsSuspended() => "Không sổ nào có thư của hồ sơ này; đang tạm dừng nên không phải gửi.",
            _ => "Không sổ nào có thư của hồ sơ này, và không phải gửi vì chưa quá hạn đầu.",
        };
    }

    /// <summary>Only the first letter is judged, and only where the first due date was missed.</summary>
    private string Deadline(int index) => (index, LastDay) switch
    {
        ( > 0, _) => ", thư sau: chỉ thư đầu được xét đúng hạn hay muộn",
        (_, { } last) when _isOwed => $", phải gửi chậm nhất {Format.Day(last)}",
        _ => string.Empty,
    };

    private string Kept(KnownLetter letter) => (letter.NewDue, History.Arithmetic?.Days) switch
    {
        ({ } due, { Closed: { } closed }) => closed > due ? ", không giữ được" : ", giữ được",
        ({ } due, { } days) when due < days.AsOf => ", không giữ được",
        _ => string.Empty,
    };
}
