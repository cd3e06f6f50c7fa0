using Dashboard.Core.Histories;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>What is said of a dossier's first letter; no standing where the counts judge nothing.</summary>
public sealed record LetterVerdict(Standing? Standing, string Words)
{
    /// <summary>By the classes that the counts use.</summary>
    internal static LetterVerdict Of(DossierHistory history) => (history.Overall?.Classes ?? Classes.None) switch
    {
        var classes when Is(classes, Classes.ApologyExcludedByCause) => new(null, "không tính: nguyên nhân ngoài đơn vị"),
        var classes when Is(classes, Classes.ApologyTimely) => new(Core.Indicators.Targets.Standing.Met, "Đúng quy định"),
        var classes when Is(classes, Classes.ApologySent) => new(Core.Indicators.Targets.Standing.Missed, "Gửi muộn"),
        var classes when Is(classes, Classes.ApologyRequired) && history.Letters.Count > 0 => new(Core.Indicators.Targets.Standing.Missed, "Sau ngày chốt"),
        var classes when Is(classes, Classes.ApologyRequired) && history.HasLetterRegister => new(Core.Indicators.Targets.Standing.Missed, "Chưa gửi"),
        var classes when Is(classes, Classes.ApologyUnknown) => new(null, "không xét được: hạn đầu không rõ"),
        _ => new(null, "không bắt buộc"),
    };

    private static bool Is(Classes classes, Classes wanted) => (classes & wanted) != Classes.None;
}
