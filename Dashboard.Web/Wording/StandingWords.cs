using Dashboard.Core.Indicators.Targets;

namespace Dashboard.Web.Wording;

/// <summary>The word and the style class of a status.</summary>
internal static class StandingWords
{
    public static string Of(Standing standing) => standing switch
    {
        Standing.Met => "Đạt",
        Standing.Near => "Gần đạt",
        Standing.Missed => "Chưa đạt",
        Standing.NoTarget => "Chưa có mục tiêu",
        _ => "Không có giá trị",
    };

    public static string Class(Standing standing) => standing switch
    {
        Standing.Met => "dat",
        Standing.Near => "gan",
        Standing.Missed => "chua",
        _ => "khong",
    };

    /// <summary>A target: <c>≥95%</c>, <c>≤5%</c>, <c>=100%</c> where nothing lies beyond it.</summary>
    public static string Of(Target target)
    {
        var sign = (target.Bound, target.Value) switch
        {
            (Bound.AtLeast, 100) or (Bound.AtMost, 0) => "=",
            (Bound.AtLeast, _) => "≥",
            _ => "≤",
        };
        return $"{sign}{Format.Number(target.Value, decimal.IsInteger(target.Value) ? 0 : 1)}%";
    }
}
