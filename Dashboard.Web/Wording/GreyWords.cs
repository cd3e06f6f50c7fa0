using Dashboard.Core.Indicators;

namespace Dashboard.Web.Wording;

/// <summary>Why a cell shows a dash, in words.</summary>
internal static class GreyWords
{
    private const string NoRegister = "chưa có sổ";

    /// <summary>The same where room is short: which register is missing is told by the column.</summary>
    public static string? Brief(string? reason) =>
        reason?.StartsWith(NoRegister, StringComparison.Ordinal) == true ? NoRegister : reason;

    public static string Of(Grey grey, string indicator) => (grey, indicator) switch
    {
        (Grey.None, _) => string.Empty,
        (Grey.NothingHappened, _) => "không phát sinh",
        (Grey.NoData, _) => "chưa có số liệu",
        (_, IndicatorCatalogue.StillValidDigitization) => "chưa có sổ số hóa còn hiệu lực",
        _ => "chưa có sổ thư xin lỗi",
    };
}
