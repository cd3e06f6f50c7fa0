using System.Globalization;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>The text of each cell of a list.</summary>
internal static class CellWords
{
    public static string Of(ListContext context, ListLine line, ListColumn column) => column switch
    {
        ListColumn.Code => line.Code,
        ListColumn.Unit => context.NameOf(line.Unit),
        ListColumn.Procedure => line.Procedure ?? Format.Dash,
        ListColumn.Field => line.Field ?? Format.Dash,
        ListColumn.Channel => ListWords.Channel(line.Channel),
        ListColumn.Received => Format.Day(line.Received),
        ListColumn.Due => Format.Day(line.Due),
        ListColumn.FirstDue => line.FirstDueState == FirstDueState.Unknown ? "chưa rõ" : Format.Day(line.FirstDue),
        ListColumn.Closed => Format.Day(line.ClosedOn),
        ListColumn.Late => Days(line.Late),
        ListColumn.LateFirst => Days(line.LateFirst),
        ListColumn.Letter => Letter(line),
        ListColumn.Cause => line.Cause ?? Format.Dash,
        ListColumn.Status => FilterWords.StatusOf(line.Status),
        ListColumn.DossierDigitized => ListWords.YesNo(line.DossierDigitized),
        ListColumn.ResultDigitized => ListWords.YesNo(line.ResultDigitized),
        ListColumn.Officer => line.Officer ?? Format.Dash,
        _ => $"Dòng {Format.Number(line.Row)}, {line.Sheet}, {line.File}",
    };

    /// <summary>Number and day of the letter, or why there is none.</summary>
    public static string Letter(ListLine line) => line.LetterOn is { } day
        ? $"{(string.IsNullOrEmpty(line.LetterNumber) ? "có thư" : line.LetterNumber)}, {Format.Day(day)}"
        : line.Letter == LetterState.NotOwed ? Format.Dash : ListWords.Letter(line.Letter);

    /// <summary>The first due date where the current one is another; with its year where that differs; a question mark where it is not known.</summary>
    public static string? Moved(ListLine line) =>
        line.FirstDueState == FirstDueState.Unknown ? "chưa rõ"
        : line.FirstDue is not { } first || first == line.Due ? null
        : first.Year == line.Due?.Year ? first.ToString("dd'/'MM", CultureInfo.InvariantCulture)
        : Format.Day(first);

    /// <summary>What is said when the pointer rests on a cell that may be cut off or needs a word.</summary>
    public static string? Title(ListContext context, ListLine line, ListColumn column) => column switch
    {
        ListColumn.Unit or ListColumn.Procedure or ListColumn.Field or ListColumn.Officer or ListColumn.Cause => Of(context, line, column),
        ListColumn.Source => $"Lần nạp {Format.Number(line.Import)}: {line.File}, trang {line.Sheet}, dòng {Format.Number(line.Row)}",
        ListColumn.Due when line.FirstDueState == FirstDueState.Unknown => "Ngày hẹn đã dời nhưng chưa rõ ngày hẹn đầu tiên",
        ListColumn.Due when Moved(line) is { } first => $"Hẹn đầu tiên {first}, sau dời đến {Format.Day(line.Due)}",
        ListColumn.Late or ListColumn.LateFirst when line.ClosedOn is null && Of(context, line, column) != Format.Dash => "Chưa xong: tính đến ngày chốt số liệu của đơn vị",
        _ => null,
    };

    public static string Class(ListColumn column) => column switch
    {
        ListColumn.Procedure => "c-thu-tuc ngan",
        ListColumn.Unit or ListColumn.Field or ListColumn.Officer or ListColumn.Cause => "ngan",
        ListColumn.Source => "ngan nguon",
        ListColumn.Due => "phai hen",
        ListColumn.Late or ListColumn.LateFirst => "c-tre",
        ListColumn.Letter => "c-thu",
        _ => "vua",
    };

    private static string Days(int? days) => days is { } known ? Format.Number(known) : Format.Dash;
}
