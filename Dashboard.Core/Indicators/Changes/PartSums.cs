namespace Dashboard.Core.Indicators.Changes;

/// <summary>Adds up the parts of every indicator of every unit and of the total.</summary>
internal readonly struct PartSums(ChangePass pass) : IChangeVisitor
{
    private const int Directions = 3;
    private const int KindsCounted = 3;
    private const int Values = 4;

    private readonly long[] _sums = new long[(pass.Units.Length + 2) * StandReader.All.Count * KindsCounted * Directions * Values];

    public void Visit(ColumnChunk chunk, int before, int after, in Sights sights)
    {
        var postponed = before >= 0 && after >= 0 && chunk.Due[before] != 0
            && (chunk.Due[after] == 0 || chunk.Due[after] > chunk.Due[before]);
        for (var reader = 0; reader < StandReader.All.Count; reader++)
        {
            var adding = new Adding(_sums, reader, postponed);
            Differences.Tell(StandReader.All[reader], sights, pass, ref adding);
        }
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

    private readonly struct Adding(long[] sums, int reader, bool postponed) : IDifferenceSink
    {
        public void Add(int place, ChangeKind kind, ChangeDirection direction, int numerator, int denominator)
        {
            var at = Index(place, reader, kind, direction);
            sums[at] += numerator;
            sums[at + 1] += denominator;
            sums[at + 2]++;
            sums[at + 3] += postponed ? 1 : 0;
        }
    }
}
