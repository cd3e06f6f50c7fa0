using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing;

/// <summary>
/// Real date cells whose day and month a program swapped: the day in a dossier's code tells. One
/// such cell means that all real dates with a day up to 12 were swapped; the rest stayed text.
/// </summary>
internal sealed class SwappedDates
{
    private static readonly Facts[] Dates =
    [
        Facts.Submitted, Facts.Received, Facts.Due, Facts.Finished, Facts.Returned, Facts.SupplementRequested, Facts.SupplementReturned,
    ];

    private readonly List<(int Index, Facts Real)> _real = [];

    /// <summary>How many dates of receipt their codes contradict unless swapped.</summary>
    public int Contradicted { get; private set; }

    public void Look(string code, FactSet facts, Facts real)
    {
        if ((real & Facts.Received) == Facts.None || DossierCode.ReceiptDay(code) is not { } told)
        {
            return;
        }

        var day = DateOnly.FromDayNumber(Moments.DayOf(facts.Received));
        if (day != told && day.Day <= 12 && told == new DateOnly(day.Year, day.Day, day.Month))
        {
            Contradicted++;
        }
    }

    public void Remember(int index, Facts real)
    {
        if (real != Facts.None)
        {
            _real.Add((index, real));
        }
    }

    /// <summary>Swaps the real dates back where the file has been found out.</summary>
    public void Repair(ParsedFile file)
    {
        if (Contradicted == 0)
        {
            return;
        }

        foreach (var (index, real) in _real)
        {
            var facts = file.Dossiers[index].Facts;
            foreach (var date in Dates.Where(date => (real & date) != Facts.None))
            {
                facts = Swap(facts, date);
            }

            file.Dossiers[index] = file.Dossiers[index] with { Facts = facts };
        }

        file.Warnings.Add($"Chương trình xuất tệp đã đảo ngày và tháng: {Contradicted} ngày tiếp nhận trái với mã hồ sơ. Đã đảo lại mọi ô kiểu ngày có ngày từ 1 đến 12.");
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
