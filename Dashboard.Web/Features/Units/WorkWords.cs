using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Core.Indicators.Work;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Units;

/// <summary>Says what a group of work is, what mending it moves, and what cannot be mended.</summary>
internal static class WorkWords
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [IndicatorCatalogue.ApologySent] = "đã có thư xin lỗi",
        [IndicatorCatalogue.ApologyTimely] = "gửi đúng quy định",
        [IndicatorCatalogue.OverduePending] = "quá hạn",
        [IndicatorCatalogue.LateResolved] = "giải quyết trễ hạn",
        [IndicatorCatalogue.LateFirstDue] = "trễ so với hẹn đầu tiên",
        [IndicatorCatalogue.Progress766] = "tiến độ",
        [IndicatorCatalogue.ResultDigitization] = "số hóa kết quả",
        [IndicatorCatalogue.DossierDigitization] = "số hóa hồ sơ",
        [IndicatorCatalogue.Digitization766] = "số hóa theo QĐ 766",
    };

    /// <summary>The name of a filter.</summary>
    public static string Short(WorkKind kind) => kind switch
    {
        WorkKind.LetterOwed => "Thư xin lỗi",
        WorkKind.Overdue => "Quá hạn",
        WorkKind.DueSoon => "Sắp đến hạn",
        WorkKind.ResultNotDigitized => "Số hóa kết quả",
        WorkKind.DossierNotDigitized => "Số hóa hồ sơ",
        _ => "Trả kết quả",
    };

    public static string Title(WorkGroup group, WorkList work)
    {
        var n = $"{Format.Number(group.Hits.Count)} hồ sơ";
        return group.Kind switch
        {
            WorkKind.LetterOwed when !work.HasLetterRegister => "Thư xin lỗi: chưa biết",
            WorkKind.LetterOwed => $"{n} trễ hạn chưa có thư xin lỗi",
            WorkKind.Overdue => $"{n} đang quá hạn",
            WorkKind.DueSoon when work is { Cutoff: { } from, SoonUntil: { } until } => $"{n} đến hạn từ {Short(from)} đến {Short(until)}",
            WorkKind.DueSoon => $"{n} sắp đến hạn",
            WorkKind.ResultNotDigitized => $"{n} thiếu bản số của kết quả",
            WorkKind.DossierNotDigitized => $"{n} thiếu bản số của thành phần",
            _ => $"{n} có kết quả mà chưa trả",
        };
    }

    /// <summary>The mark of a group: work, nothing left to do, or nothing known.</summary>
    public static Standing Mark(UnitView view, WorkGroup group) => group.Hits.Count > 0
        ? group.Kind is WorkKind.DueSoon or WorkKind.NotReturned ? Standing.Near : Standing.Missed
        : Silence(view, group) is null ? Standing.Met : Standing.Grey;

    /// <summary>What mending does, in one sentence.</summary>
    public static string Repair(UnitView view, WorkGroup group)
    {
        if (group.Hits.Count == 0)
        {
            return Silence(view, group) ?? "Không còn việc";
        }

        var these = group.Hits.Count == 1 ? "hồ sơ này" : $"{Format.Number(group.Hits.Count)} hồ sơ này";
        return Does(view, group, these);
    }

    /// <summary>What else is to be said of the group, where there is room; it continues the sentence.</summary>
    public static string More(UnitView view, WorkGroup group) => (group.Hits.Count, Silence(view, group)) switch
    {
        (0, not null) => string.Empty,
        _ => And(group) + Unknown(view, group) + Settled(group),
    };

    /// <summary>What the whole group wins back: “73,9 điểm %”; <see langword="null"/> where no figure moves.</summary>
    public static string? Gain(WorkGroup group) => Points(group, group.Main?.Points);

    /// <summary>What one dossier wins back.</summary>
    public static string? GainOfOne(WorkGroup group) => Points(group, group.Main?.PointsOfOne);

    /// <summary>Why a dossier is on the list.</summary>
    public static string Why(WorkKind kind, WorkLine line) => kind switch
    {
        WorkKind.LetterOwed => $"hẹn {Short(line.FirstDue)}, {(line.ClosedOn is { } day ? $"xong {Short(day)}" : "chưa xong")}",
        WorkKind.Overdue => $"hẹn {Short(line.Due)}, chưa xong",
        WorkKind.DueSoon when line.FirstDue is { } first && first != line.Due => $"dời từ {Short(first)} sang {Short(line.Due)}",
        WorkKind.DueSoon => $"hẹn {Short(line.Due)}",
        WorkKind.DossierNotDigitized => $"tiếp nhận {Short(line.Received)}",
        _ => $"có kết quả {Short(line.ClosedOn)}",
    };

    /// <summary>Working days, as the group counts them.</summary>
    public static string Days(WorkKind kind, int days) => (kind, days) switch
    {
        (WorkKind.LetterOwed or WorkKind.Overdue, 0) => "trễ ngày nghỉ",
        (WorkKind.LetterOwed or WorkKind.Overdue, _) => $"trễ {Format.Number(days)} ngày",
        (WorkKind.DueSoon, 0) => "đến hạn",
        (WorkKind.DueSoon, _) => $"còn {Format.Number(days)} ngày",
        (_, 0) => "trong ngày",
        _ => $"đã {Format.Number(days)} ngày",
    };

    private static string Does(UnitView view, WorkGroup group, string these)
    {
        if (group.Main is not { } main)
        {
            var over = Format.Day(view.Data.Address.Period.To);
            return group.Kind switch
            {
                WorkKind.LetterOwed => $"Kỳ đã hết ngày {over}: thư gửi bây giờ không đổi số của kỳ này",
                WorkKind.Overdue => $"Kỳ đã hết ngày {over}: xong bây giờ không đổi số của kỳ này",
                _ => "Người dân chưa nhận kết quả; chưa chỉ số nào đo việc này",
            };
        }

        var moved = Moved(main);
        return group.Kind switch
        {
            WorkKind.Overdue => $"Xong {these}: {moved}; đã trễ thì không sửa được",
            WorkKind.DueSoon => $"Xong đúng hạn thì giữ {Names[main.Indicator]} {Format.Percent(main.Now)}; để quá hạn: {Format.Percent(main.Now)} → {Format.Percent(main.All)}",
            _ => $"Sửa {these}: {moved}",
        };
    }

    /// <summary>The other figures that move, or that stay though one might think they moved.</summary>
    private static string And(WorkGroup group) => string.Concat(group.Effects.Skip(1)
        .Where(_ => group.Kind != WorkKind.DueSoon)
        .Where(effect => effect.All != effect.Now || effect.Indicator == IndicatorCatalogue.ApologyTimely)
        .Where(effect => effect.All.Denominator > 0)
        .Select(effect => $"; {Moved(effect)}"));

    private static string Moved(WorkEffect effect) => effect switch
    {
        { All.Denominator: 0 } => "không còn hồ sơ nào đang giải quyết",
        { Now.Denominator: 0 } => $"{Names[effect.Indicator]} thành {Format.Percent(effect.All)}",
        _ when effect.All == effect.Now => $"{Names[effect.Indicator]} vẫn {Format.Percent(effect.Now)}",
        _ => $"{Names[effect.Indicator]} {Format.Percent(effect.Now)} → {Format.Percent(effect.All)}",
    };

    /// <summary>Why nothing is known of a group without dossiers; <see langword="null"/> where there is truly nothing to do.</summary>
    private static string? Silence(UnitView view, WorkGroup group)
    {
        if (view.Work.Cutoff is null)
        {
            return "Chưa có số liệu của đơn vị trong kỳ này";
        }

        if (view.Work.Cutoff < view.Data.Address.Period.From)
        {
            return $"Kỳ chưa bắt đầu vào ngày chốt {Format.Day(view.Work.Cutoff)}";
        }

        if (group.Kind == WorkKind.LetterOwed && !view.Work.HasLetterRegister)
        {
            return "Chưa nạp sổ thư xin lỗi nên chưa biết hồ sơ trễ nào đã có thư";
        }

        if (group.Kind == WorkKind.DueSoon && !view.Work.IsOpen)
        {
            return $"Kỳ đã hết ngày {Format.Day(view.Data.Address.Period.To)}; việc sắp đến hạn xem ở kỳ đang chạy";
        }

        return (group.Kind, Measured(group.Kind) is { } id ? view.Counted.Indicators[id] : default) switch
        {
            (WorkKind.ResultNotDigitized or WorkKind.DossierNotDigitized, { Denominator: 0, Unknown: > 0 and var unknown }) =>
                $"Chưa biết: chưa tệp nào cho biết {Format.Number(unknown)} hồ sơ đã số hóa hay chưa",
            (WorkKind.ResultNotDigitized or WorkKind.DossierNotDigitized, { Denominator: 0 }) => "Không phát sinh hồ sơ phải số hóa",
            _ => null,
        };
    }

    private static string Unknown(UnitView view, WorkGroup group) =>
        Measured(group.Kind) is { } id && view.Counted.Indicators[id].Unknown is > 0 and var unknown
            ? $"; {Format.Number(unknown)} hồ sơ chưa rõ"
            : string.Empty;

    private static string Settled(WorkGroup group) => (group.Settled, group.Kind) switch
    {
        (0, _) => string.Empty,
        (var n, WorkKind.LetterOwed) => $"; thêm {Format.Number(n)} hồ sơ có thư ghi sau ngày chốt, kỳ này chưa tính",
        (var n, _) => $"; thêm {Format.Number(n)} hồ sơ đã xong sau ngày chốt",
    };

    private static string? Measured(WorkKind kind) => kind switch
    {
        WorkKind.ResultNotDigitized => IndicatorCatalogue.ResultDigitization,
        WorkKind.DossierNotDigitized => IndicatorCatalogue.DossierDigitization,
        WorkKind.LetterOwed => IndicatorCatalogue.ApologySent,
        _ => null,
    };

    private static string? Points(WorkGroup group, decimal? points)
    {
        if (points is not { } signed || signed == 0)
        {
            return null;
        }

        var amount = Math.Abs(signed);
        var words = decimal.Round(amount, 1, MidpointRounding.AwayFromZero) == 0 ? "<0,1" : Format.Number(amount, 1);
        return $"{(group.Kind == WorkKind.DueSoon ? "giữ " : null)}{words} điểm %";
    }

    private static string Short(DateOnly? day) => day is { } known ? $"{known.Day:00}/{known.Month:00}" : Format.Dash;
}
