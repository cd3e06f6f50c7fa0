using System.Text.RegularExpressions;
using Dashboard.Core.Calendars;

namespace Dashboard.Web.Wording;

/// <summary>Names of periods as people say them.</summary>
internal static partial class PeriodWords
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>For example: Tháng 10/2023, Quý IV/2023, Năm 2023, 01/10/2023–21/11/2023.</summary>
    public static string Of(Period period)
    {
        var key = Keys().Match(period.Key());
        var year = key.Groups["year"].Value;
        return key.Groups switch
        {
            _ when !key.Success => Span(period),
            var g when g["month"].Success => $"Tháng {g["month"].Value}/{year}",
            var g when g["quarter"].Success => $"Quý {Roman[g["quarter"].Value[0] - '1']}/{year}",
            var g when g["half"].Success => $"6 tháng {(g["half"].Value == "1" ? "đầu" : "cuối")} năm {year}",
            var g when g["week"].Success => $"Tuần {g["week"].Value}/{year}",
            var g when g["report"].Success => g["report"].Length == 0
                ? $"Kỳ báo cáo năm {year}"
                : $"Kỳ báo cáo quý {Roman[g["report"].Value[0] - '1']}/{year}",
            _ => $"Năm {year}",
        };
    }

    /// <summary>For the head of a table: T10/2023, Quý IV/2023, 2023, 01/10–21/11/2023.</summary>
    public static string Short(Period period) => Of(period) switch
    {
        var words when words.StartsWith("Tháng ", StringComparison.Ordinal) => $"T{words[6..]}",
        var words when words.StartsWith("Năm ", StringComparison.Ordinal) => words[4..],
        var words => words,
    };

    /// <summary>First and last day.</summary>
    public static string Span(Period period) => $"{Format.Day(period.From)}–{Format.Day(period.To)}";

    [GeneratedRegex(@"^(?<year>\d{4})(-(?<month>\d\d)|-Q(?<quarter>[1-4])|-H(?<half>[12])|-W(?<week>\d\d)|-BC(?<report>[1-4]?))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keys();
}
