using System.Runtime.InteropServices;

namespace Dashboard.Core.Indicators.Changes;

/// <summary>Adds up the parts of every indicator of every unit and of the total, and what both figures count.</summary>
/// <remarks>
/// Dossiers that look alike do the same to every share: they are gathered first and told to the indicators once for all of them.
/// Of handling time their days are added up, save of the few whose days were told differently, of which each is told by itself.
/// </remarks>
internal sealed class PartSums(ChangePass pass) : IChangeVisitor
{
    private const int Directions = 3;
    private const int KindsCounted = 3;
    private const int Values = 4;

    private static readonly int _handlingTime = StandReader.All.ToList().FindIndex(reader => reader.Indicator == IndicatorCatalogue.HandlingTime);

    private readonly long[] _sums = new long[(pass.Units.Length + 2) * StandReader.All.Count * KindsCounted * Directions * Values];
    private readonly Dictionary<Alike, Gathered> _alike = [];

    /// <summary>What the first figure counts, by place.</summary>
    public ClassSums[] First { get; } = Places(pass);

    /// <summary>What the second figure counts, by place.</summary>
    public ClassSums[] Second { get; } = Places(pass);

    public void Visit(ColumnChunk chunk, int before, int after, in Sights sights)
    {
        var postponed = before >= 0 && after >= 0 && chunk.Due[before] != 0
            && (chunk.Due[after] == 0 || chunk.Due[after] > chunk.Due[before]);
        var sameDays = sights.HaveSameDays;
        ref var gathered = ref CollectionsMarshal.GetValueRefOrAddDefault(_alike, new(sights, postponed, sameDays), out _);
        gathered = gathered.With(sights);
        if (!sameDays)
        {
            Tell(_handlingTime, sights, postponed, dossiers: 1);
        }

        AddDays(First, sights.First);
        AddDays(Second, sights.Second);
    }

    /// <summary>Tells the indicators of all dossiers visited.</summary>
    public void Close()
    {
        foreach (var (alike, gathered) in _alike)
        {
            var sights = alike.Sights(gathered);
            Count(First, sights.First, gathered.Dossiers);
            Count(Second, sights.Second, gathered.Dossiers);
            for (var reader = 0; reader < StandReader.All.Count; reader++)
            {
                if (reader != _handlingTime || alike.SameDays)
                {
                    Tell(reader, sights, alike.Postponed, gathered.Dossiers);
                }
            }
        }

        _alike.Clear();
    }

    /// <summary>The parts of one indicator at one place that happened.</summary>
    public IReadOnlyList<ChangePart> Parts(int place, int reader)
    {
        var parts = new List<ChangePart>();
        for (var kind = ChangeKind.Correction; kind <= ChangeKind.Movement; kind++)
        {
            for (var direction = ChangeDirection.In; direction <= ChangeDirection.Class; direction++)
            {
                var at = Index(place, reader, kind, direction);
                if (_sums[at + 2] != 0)
                {
                    parts.Add(new(kind, direction, _sums[at], _sums[at + 1], (int)_sums[at + 2], (int)_sums[at + 3]));
                }
            }
        }

        return parts;
    }

    private static int Index(int place, int reader, ChangeKind kind, ChangeDirection direction) =>
        ((((((place * StandReader.All.Count) + reader) * KindsCounted) + (int)kind) * Directions) + (int)direction) * Values;

    private static ClassSums[] Places(ChangePass pass) => [.. Enumerable.Range(0, pass.Units.Length + 1).Select(_ => new ClassSums())];

    private static void AddDays(ClassSums[] sums, in Sight seen)
    {
        if (seen.IsResolved)
        {
            sums[seen.Unit].AddDays((int)seen.Days);
        }
    }

    private static void Count(ClassSums[] sums, in Sight seen, int dossiers)
    {
        if (seen.Unit != Sight.Nowhere)
        {
            sums[seen.Unit].Add(seen.Classes, dossiers);
        }
    }

    /// <summary>Tells an indicator of dossiers that look alike. The sights carry the days of all of them.</summary>
    private void Tell(int reader, in Sights sights, bool postponed, int dossiers)
    {
        var adding = new Adding(_sums, reader, reader == _handlingTime ? 1 : dossiers, dossiers, postponed);
        Differences.Tell(StandReader.All[reader], sights, pass, ref adding);
    }

    /// <summary>How a dossier looks but for its days, and what else tells dossiers apart here.</summary>
    private readonly record struct Alike(
        int FirstUnit, int RestatedUnit, int SecondUnit, Classes First, Classes Restated, Classes Second, bool Postponed, bool SameDays)
    {
        public Alike(in Sights sights, bool postponed, bool sameDays)
            : this(
                sights.First.Unit, sights.Restated.Unit, sights.Second.Unit,
                sights.First.Classes, sights.Restated.Classes, sights.Second.Classes, postponed, sameDays)
        {
        }

        public Sights Sights(in Gathered days) => new(
            new(FirstUnit, First, days.First), new(RestatedUnit, Restated, days.Restated), new(SecondUnit, Second, days.Second));

        public override int GetHashCode()
        {
            const ulong Odd = 0x9E3779B97F4A7C15;
            var hash = (ulong)First + ((ulong)(uint)FirstUnit << 40);
            hash = (hash * Odd) + (ulong)Restated + ((ulong)(uint)RestatedUnit << 40);
            hash = (hash * Odd) + (ulong)Second + ((ulong)(uint)SecondUnit << 40) + (Postponed ? 1UL << 38 : 0) + (SameDays ? 1UL << 39 : 0);
            return (int)((hash * Odd) >> 32);
        }
    }

    /// <summary>How many look alike, and their working days each time.</summary>
    private readonly record struct Gathered(int Dossiers, long First, long Restated, long Second)
    {
        public Gathered With(in Sights sights) =>
            new(Dossiers + 1, First + sights.First.Days, Restated + sights.Restated.Days, Second + sights.Second.Days);
    }

    private readonly struct Adding(long[] sums, int reader, int times, int dossiers, bool postponed) : IDifferenceSink
    {
        public void Add(int place, ChangeKind kind, ChangeDirection direction, long numerator, int denominator)
        {
            var at = Index(place, reader, kind, direction);
            sums[at] += numerator * times;
            sums[at + 1] += (long)denominator * dossiers;
            sums[at + 2] += dossiers;
            sums[at + 3] += postponed ? dossiers : 0;
        }
    }
}
