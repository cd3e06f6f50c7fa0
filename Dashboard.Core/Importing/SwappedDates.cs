using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Excerpts;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Importing;

/// <summary>
/// Dates whose day and month a program swapped: the day in a dossier's code tells. One such real date
/// cell means that all real dates with a day up to 12 were swapped, unless more codes confirm them; the rest stayed text. Dates written as
/// text are all swapped where several codes contradict them and none agrees, else the contradicted one alone.
/// </summary>
internal sealed class SwappedDates
{
    private static readonly Facts[] Dates =
    [
        Facts.Submitted, Facts.Received, Facts.Due, Facts.Finished, Facts.Returned, Facts.SupplementRequested, Facts.SupplementReturned,
    ];

    private readonly List<(int Index, Facts Dates)> _real = [];
    private readonly List<(int Index, Facts Dates)> _written = [];
    private readonly List<(int Index, Facts Dates)> _contradicted = [];
    private readonly List<(int Index, Facts Dates)> _contradictedReal = [];
    private bool _someAgree;
    private int _realAgree;

    /// <summary>Whether a cell holds a date as text with its parts apart and the year last, so that day and month may have changed places.</summary>
    public static bool IsWritten(in Cell cell) =>
        cell.Kind == CellKind.Text && cell.Text!.AsSpan().Trim() is { Length: >= 6 } text
        && text.IndexOfAny("/-.") is > 0 and var at && (at < 4 || text[(at - 4)..at].ContainsAnyExceptInRange('0', '9'));

    public void Look(int index, string code, FactSet facts, Facts real, Facts written)
    {
        if (((real | written) & Facts.Received) == Facts.None || DossierCode.ReceiptDay(code) is not { } told)
        {
            return;
        }

        var day = DateOnly.FromDayNumber(Moments.DayOf(facts.Received));
        var isReal = (real & Facts.Received) != Facts.None;
        if (day != told && day.Day <= 12 && told == new DateOnly(day.Year, day.Day, day.Month))
        {
            (isReal ? _contradictedReal : _contradicted).Add((index, Facts.Received));
        }

        var agrees = day == told && day.Day <= 12 && day.Day != day.Month;
        _realAgree += agrees && isReal ? 1 : 0;
        _someAgree |= agrees && !isReal;
    }

    public void Remember(int index, Facts real, Facts written)
    {
        if (real != Facts.None)
        {
            _real.Add((index, real));
        }

        if (written != Facts.None)
        {
            _written.Add((index, written));
        }
    }

    /// <summary>Swaps dates back where the file has been found out.</summary>
    public void Repair(ParsedFile file)
    {
        if (_contradictedReal.Count > 0 && (file.IsExcerpt || _realAgree > _contradictedReal.Count))
        {
            // The program swapped nothing: these few were typed so, or the codes carry another day by chance.
            Swap(file, _contradictedReal);
            file.Warnings.Add($"{_contradictedReal.Count} ngày tiếp nhận trái với mã hồ sơ nhưng khớp khi đảo ngày và tháng (dòng {string.Join(", ", _contradictedReal.Take(5).Select(date => file.Dossiers[date.Index].Row))}). Đã đảo lại các ngày này; {_realAgree} ngày khác khớp với mã nên giữ nguyên.");
        }
        else if (_contradictedReal.Count > 0)
        {
            Swap(file, _real);
            file.Swapped |= SwappedThroughout.Real;
            file.Warnings.Add($"Chương trình xuất tệp đã đảo ngày và tháng: {_contradictedReal.Count} ngày tiếp nhận trái với mã hồ sơ. Đã đảo lại mọi ô kiểu ngày có ngày từ 1 đến 12.");
        }

        if (_contradicted.Count > 1 && !_someAgree && !file.IsExcerpt)
        {
            Swap(file, _written);
            file.Swapped |= SwappedThroughout.Written;
            file.Warnings.Add($"Tệp ghi tháng trước ngày: {_contradicted.Count} ngày tiếp nhận trái với mã hồ sơ và không ngày nào khớp. Đã đảo lại mọi ngày dạng chữ có ngày từ 1 đến 12.");
        }
        else if (_contradicted.Count > 0)
        {
            Swap(file, _contradicted);
            file.Warnings.Add($"{_contradicted.Count} ngày tiếp nhận ghi tháng trước ngày, trái với mã hồ sơ (dòng {string.Join(", ", _contradicted.Take(5).Select(date => file.Dossiers[date.Index].Row))}). Đã đảo lại các ngày này; kiểm tra các ngày khác của dòng.");
        }
    }

    private static void Swap(ParsedFile file, List<(int Index, Facts Dates)> rows)
    {
        foreach (var (index, dates) in rows)
        {
            var facts = file.Dossiers[index].Facts;
            foreach (var date in Dates.Where(date => (dates & date) != Facts.None))
            {
                facts = Swap(facts, date);
            }

            file.Dossiers[index] = file.Dossiers[index] with { Facts = facts };
        }
    }

    private static FactSet Swap(FactSet facts, Facts date) => date switch
    {
        Facts.Submitted => facts with { Submitted = Swap(facts.Submitted) },
        Facts.Received => facts with { Received = Swap(facts.Received) },
        Facts.Due => facts with { Due = Swap(facts.Due) },
        Facts.Finished => facts with { Finished = Swap(facts.Finished) },
        Facts.Returned => facts with { Returned = Swap(facts.Returned) },
        Facts.SupplementRequested => facts with { SupplementRequested = Swap(facts.SupplementRequested) },
        _ => facts with { SupplementReturned = Swap(facts.SupplementReturned) },
    };

    private static int Swap(int minute) =>
        Moments.FromMinute(minute) is { Day: <= 12 } moment
            ? Moments.ToMinute(new DateTime(moment.Year, moment.Day, moment.Month, 0, 0, 0, DateTimeKind.Unspecified) + moment.TimeOfDay)
            : minute;
}
