using System.Numerics;

namespace Dashboard.Core.Indicators;

/// <summary>How many dossiers of a unit fall into each class, and how many working days the resolved ones took.</summary>
internal sealed class ClassSums
{
    private const int ClassCount = 33;

    private int[] _days = new int[64];

    public long[] Counts { get; } = new long[ClassCount];

    /// <summary>Dossiers in any of some classes that exclude each other.</summary>
    public long this[Classes classes]
    {
        get
        {
            var sum = 0L;
            for (var rest = (ulong)classes; rest != 0; rest &= rest - 1)
            {
                sum += Counts[BitOperations.TrailingZeroCount(rest)];
            }

            return sum;
        }
    }

    public HandlingTime HandlingTime
    {
        get
        {
            var (sum, count) = (0L, 0L);
            for (var days = 0; days < _days.Length; days++)
            {
                count += _days[days];
                sum += (long)days * _days[days];
            }

            return new(sum, count, count == 0 ? null : (Nth((count - 1) / 2) + Nth(count / 2)) / 2d);
        }
    }

    /// <summary>Adds dossiers that count as the same.</summary>
    public void Add(Classes classes, int dossiers)
    {
        for (var rest = (ulong)classes; rest != 0; rest &= rest - 1)
        {
            Counts[BitOperations.TrailingZeroCount(rest)] += dossiers;
        }
    }

    /// <summary>Adds a dossier that took so many working days to the histogram.</summary>
    public void AddDays(int days)
    {
        if (days >= _days.Length)
        {
            Array.Resize(ref _days, Math.Max(days + 1, _days.Length * 2));
        }

        _days[days]++;
    }

    /// <summary>The sums of two units together: histograms are merged, for a median is not a sum.</summary>
    public ClassSums Plus(ClassSums other)
    {
        var both = new ClassSums { _days = new int[Math.Max(_days.Length, other._days.Length)] };
        for (var index = 0; index < Counts.Length; index++)
        {
            both.Counts[index] = Counts[index] + other.Counts[index];
        }

        for (var days = 0; days < both._days.Length; days++)
        {
            both._days[days] = (days < _days.Length ? _days[days] : 0) + (days < other._days.Length ? other._days[days] : 0);
        }

        return both;
    }

    /// <summary>Days of the dossier at a place, counted from 0, when they are put in order.</summary>
    private int Nth(long place)
    {
        var days = 0;
        for (var before = (long)_days[0]; before <= place; before += _days[days])
        {
            days++;
        }

        return days;
    }
}
