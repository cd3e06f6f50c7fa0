using System.Globalization;
using Dashboard.Core.Text;

namespace Dashboard.Core.Calendars;

/// <summary>
/// Working days: Monday to Friday, less the days off, plus the make-up days (domain.md §9). Entries count from
/// 2000 to 2060; outside, every weekday is a working day. Of two entries for one day the later one counts.
/// </summary>
public sealed class WorkingCalendar
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2060, 12, 31);

    /// <summary>For each day of the range, by how many the working days up to it exceed its weekdays.</summary>
    private readonly int[] _excess = new int[Last.DayNumber - First.DayNumber + 1];
    private readonly Dictionary<DateOnly, CalendarDay> _entries = [];

    public WorkingCalendar(IEnumerable<CalendarDay> days)
    {
        foreach (var day in days)
        {
            LastFilledYear = Math.Max(LastFilledYear ?? 0, day.Date.Year);
            if (day.Date >= First && day.Date <= Last)
            {
                var works = day.Kind == CalendarDayKind.MakeUp;
                _entries[day.Date] = day;
                _excess[day.Date.DayNumber - First.DayNumber] = (works ? 1 : 0) - (IsWeekday(day.Date) ? 1 : 0);
            }
        }

        for (var i = 1; i < _excess.Length; i++)
        {
            _excess[i] += _excess[i - 1];
        }
    }

    /// <summary>The last year with an entry; what comes after has weekdays only, which callers must say.</summary>
    public int? LastFilledYear { get; }

    /// <summary>
    /// Reads the table of holidays: columns <c>date</c> (yyyy-MM-dd), <c>name</c>, <c>kind</c>, in any order, others ignored.
    /// An announced day off counts as one.
    /// </summary>
    /// <exception cref="FormatException">A column is missing, or a date or kind cannot be read; the message names the line.</exception>
    public static WorkingCalendar Parse(TextReader holidaysCsv)
    {
        var days = new List<CalendarDay>();
        var (date, name, kind) = (-1, -1, -1);
        foreach (var record in CsvRecords.Read(holidaysCsv))
        {
            if (date < 0)
            {
                (date, name, kind) = (Column(record, "date"), Column(record, "name"), Column(record, "kind"));
                continue;
            }

            if (!DateOnly.TryParseExact(record[date], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw new FormatException($"Line {record.Line}: '{record[date]}' is not a date (yyyy-MM-dd).");
            }

            days.Add(new CalendarDay(day, Kind(record, kind), record[name]));
        }

        return new WorkingCalendar(days);
    }

    /// <summary>What the table of holidays says of a day; <see langword="null"/> where it says nothing and the plain week holds.</summary>
    public CalendarDay? EntryOf(DateOnly day) => _entries.TryGetValue(day, out var entry) ? entry : null;

    /// <summary>The kind of a day. A holiday on a Saturday or Sunday is a holiday; a make-up day on a weekday is an ordinary one.</summary>
    public DayKind KindOf(DateOnly day) => (EntryOf(day)?.Kind, IsWeekday(day)) switch
    {
        (CalendarDayKind.Off, _) => DayKind.Holiday,
        (CalendarDayKind.MakeUp, false) => DayKind.MakeUp,
        (_, true) => DayKind.Working,
        _ => DayKind.Weekend,
    };

    public bool IsWorkingDay(DateOnly day) => UpTo(day.DayNumber) - UpTo(day.DayNumber - 1) == 1;

    /// <summary>
    /// Working days d with received &lt; d ≤ closed (indicators.md §4, handling-time): the same day gives 0, and so does a
    /// closing before the receipt. Takes the same time however far apart the days are.
    /// </summary>
    public int WorkingDaysBetween(DateOnly received, DateOnly closed) =>
        closed <= received ? 0 : UpTo(closed.DayNumber) - UpTo(received.DayNumber);

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>Working days from 0001-01-01, a Monday, up to a day number.</summary>
    private int UpTo(int dayNumber)
    {
        var days = dayNumber + 1;
        var weekdays = (days / 7 * 5) + Math.Min(days % 7, 5);
        var index = dayNumber - First.DayNumber;
        return index < 0 ? weekdays : weekdays + _excess[Math.Min(index, _excess.Length - 1)];
    }

    private static int Column(CsvRecord header, string name)
    {
        for (var i = 0; i < header.Fields.Count; i++)
        {
            if (string.Equals(header[i], name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw new FormatException($"Line {header.Line}: the column '{name}' is missing.");
    }

    private static CalendarDayKind Kind(CsvRecord record, int column) => record[column] switch
    {
        "statutory" or "compensatory_day_off" or "swap_day_off" or "announced_unconfirmed" or "off" => CalendarDayKind.Off,
        "swap_work_day" or "make_up" => CalendarDayKind.MakeUp,
        var other => throw new FormatException($"Line {record.Line}: '{other}' is not a kind of day."),
    };
}
