using Dashboard.Core.Indicators.Changes;

namespace Dashboard.Web.Wording;

/// <summary>Names the parts of a change: on the screen in Vietnamese, in addresses and JSON as the command line fixes them.</summary>
internal static class ChangeWords
{
    /// <summary>Đính chính, mới biết, việc thật, đổi quy tắc.</summary>
    public static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Correction => "Đính chính",
        ChangeKind.NewlyKnown => "Mới biết",
        ChangeKind.Movement => "Việc thật",
        _ => "Đổi quy tắc",
    };

    public static string Direction(ChangeDirection direction) => direction switch
    {
        ChangeDirection.In => "vào",
        ChangeDirection.Out => "ra",
        _ => "đổi loại",
    };

    public static string KindId(ChangeKind kind) => kind switch
    {
        ChangeKind.Correction => "correction",
        ChangeKind.NewlyKnown => "newly-known",
        ChangeKind.Movement => "movement",
        _ => "rule",
    };

    public static string DirectionId(ChangeDirection direction) => direction switch
    {
        ChangeDirection.In => "in",
        ChangeDirection.Out => "out",
        _ => "class",
    };
}
