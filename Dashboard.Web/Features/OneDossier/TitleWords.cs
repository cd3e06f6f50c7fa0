using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Histories;
using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>The headline of a dossier: in time or late by how much, and what became of its letter. Written from the classes that the counts use.</summary>
internal static class TitleWords
{
    public static string Of(DossierHistory history)
    {
        if (history is not { Now: { } facts, Overall: { } overall, Arithmetic: { } sums })
        {
            return $"Chờ danh sách hồ sơ: mới thấy trong {SeenIn(history)}, chưa tính vào con số nào";
        }

        var classes = overall.Classes;
        return classes switch
        {
            Classes.None => NotCounted(facts, sums.Days),
            _ when Is(classes, Classes.Withdrawn) => $"Công dân rút hồ sơ ngày {Format.Day(sums.Days.End)}: không tính đúng hạn hay trễ hạn",
            _ when Is(classes, Classes.Suspended) => $"Đang tạm dừng ({Lower(StatusWords.Of(facts.Status.ToString()))}): không tính quá hạn",
            _ => string.Join("; ", new[] { Is(classes, Classes.Resolved) ? Resolved(classes, sums) : Pending(classes, sums), FirstDueUnknown(facts), Letter(history, classes) }.OfType<string>()),
        };
    }

    /// <summary>What kinds of file speak of the dossier.</summary>
    public static string SeenIn(DossierHistory history) => string.Join(
        " và ",
        history.Tellings.Select(telling => telling.Place.Source.Moment.Kind).Distinct().Select(kind => kind == ImportKind.Letters ? "sổ thư xin lỗi" : "danh sách số hóa"));

    /// <summary>Lateness in working days; where none passed, in calendar days.</summary>
    public static string Late(WorkingSum sum, string unit = "ngày làm việc")
    {
        var calendarDays = sum.Last.DayNumber - sum.First.DayNumber + 1;
        return sum.Days > 0 ? $"{Format.Number(sum.Days)} {unit}" : $"{Format.Number(calendarDays)} ngày (đều là ngày nghỉ)";
    }

    private static string NotCounted(CountedFacts facts, DossierDays days) => facts.Status switch
    {
        Status.Registered => "Mới đăng ký, chưa tiếp nhận: không tính vào con số nào",
        Status.NotAccepted => "Không được tiếp nhận: không tính vào con số nào",
        _ when days.Received > days.AsOf => $"Tiếp nhận ngày {Format.Day(days.Received)}, sau ngày chốt số liệu {Format.Day(days.AsOf)}: chưa tính vào con số nào",
        _ => "Không tính vào con số nào",
    };

    private static string Resolved(Classes classes, DayArithmetic sums)
    {
        var moved = sums.Days is { FirstDue: { } first, Due: { } due } && first != due;
        var name = sums.Extension is not null ? "hạn mới" : moved ? "hạn hiện nay" : "hạn";
        if (Is(classes, Classes.ResolvedLate))
        {
            return AfterFirst($"Trễ {Late(sums.AfterDue!)}{(moved ? $" so với {name}" : string.Empty)}", sums, moved, ", ");
        }

        var done = classes switch
        {
            _ when Is(classes, Classes.ResolvedNoDue) => "Đã giải quyết, không có ngày hẹn trả",
            _ when Is(classes, Classes.ResolvedOnTime) => moved ? $"Xong đúng {name}" : "Xong đúng ngày hẹn trả",
            _ when sums.Left is { Days: > 0 } left => $"Xong trước {name} {Format.Number(left.Days)} ngày làm việc",
            _ => $"Xong trước {name}",
        };
        return AfterFirst(done, sums, moved, " nhưng trễ ");
    }

    private static string Pending(Classes classes, DayArithmetic sums)
    {
        var (moved, day) = (sums.Days is { FirstDue: { } first, Due: { } due } && first != due, Format.Day(sums.Days.AsOf));
        var name = sums.Extension is not null ? "hạn mới" : moved ? "hạn hiện nay" : "hạn trả";
        if (Is(classes, Classes.PendingOverdue))
        {
            return AfterFirst($"Chưa xong, quá {(moved ? name : "hạn")} {Late(sums.AfterDue!)} tính đến {day}", sums, moved, ", quá ");
        }

        var open = sums switch
        {
            { Days.Due: null } => "Đang giải quyết, không có ngày hẹn trả",
            { Left: null } => $"Đang giải quyết, đến {name} đúng ngày {day}",
            { Left: { Days: > 0 } left } => $"Đang giải quyết, còn {Format.Number(left.Days)} ngày làm việc đến {name} {Format.Day(left.Last)}",
            { Left: { } left } => $"Đang giải quyết, {name} {Format.Day(left.Last)} đến trước ngày làm việc tới",
        };
        return AfterFirst(open, sums, moved, ", đã quá ");
    }

    /// <summary>Adds the first due date where it differs: a due date that was moved hides how late a dossier is.</summary>
    private static string AfterFirst(string sentence, DayArithmetic sums, bool moved, string joint) => sums switch
    {
        { AfterFirstDue: { } late } when moved || sums.Days.Due is null =>
            $"{sentence}{joint}{Late(late, sums.AfterDue is { Days: > 0 } ? "ngày" : "ngày làm việc")} so với hạn đầu",
        { Days.IsLate: true } when moved => $"{sentence}, không trễ so với hạn đầu",
        _ => sentence,
    };

    private static string? FirstDueUnknown(CountedFacts facts) => facts.FirstDueState == FirstDueState.Unknown
        ? "không rõ hạn đầu vì ngày hẹn đã đổi mà không có thư"
        : null;

    private static string? Letter(DossierHistory history, Classes classes) => classes switch
    {
        _ when Is(classes, Classes.ApologyExcludedByCause) => "nguyên nhân ngoài đơn vị nên không tính thư xin lỗi",
        _ when !Is(classes, Classes.ApologyRequired) => null,
        _ when !history.HasLetterRegister => "chưa có sổ thư xin lỗi",
        _ when Is(classes, Classes.ApologyTimely) => "thư xin lỗi gửi đúng quy định",
        _ when Is(classes, Classes.ApologySent) => "thư xin lỗi gửi muộn",
        _ when history.Letters.Count > 0 => "thư xin lỗi ghi ngày sau ngày chốt số liệu",
        _ => "chưa có thư xin lỗi",
    };

    private static bool Is(Classes classes, Classes wanted) => (classes & wanted) != Classes.None;

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
