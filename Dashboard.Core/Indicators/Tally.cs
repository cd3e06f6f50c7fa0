using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators;

/// <summary>Counts every unit and indicator of a period in one pass over the columns.</summary>
public static class Tally
{
    /// <summary>The figures of a period.</summary>
    /// <param name="root">What is known.</param>
    /// <param name="query">Period, T and formula.</param>
    /// <exception cref="ArgumentException">The formula is not known.</exception>
    public static Figures Count(ColumnRoot root, FigureQuery query) => CountAll(root, [query])[0];

    /// <summary>The figures of several periods of one T, in one pass over the columns.</summary>
    internal static Figures[] CountAll(ColumnRoot root, IReadOnlyList<FigureQuery> queries)
    {
        PeriodPass[] passes = [.. queries.Select(query => new PeriodPass(root, query, MomentOf(root, query)))];
        Summing[] sums = [.. passes.Select(pass => new Summing(root, pass.Units.Length + 1))];
        if (passes is [var only])
        {
            only.Run(ref sums[0]);
        }
        else
        {
            PeriodPass.Run(root, passes, sums);
        }

        return [.. passes.Select((pass, index) => Build(root, queries[index], pass, sums[index].Sums))];
    }

    /// <summary>T of a question: as asked, else the newest moment of any import in force, else the period's end.</summary>
    internal static DateTime MomentOf(ColumnRoot root, FigureQuery query) =>
        query.AsOf ?? NewestMoment(root) ?? query.To.ToDateTime(new TimeOnly(23, 59, 59));

    /// <summary>The newest moment of any import in force; <see langword="null"/> where nothing is imported.</summary>
    public static DateTime? NewestMoment(ColumnRoot root) =>
        root.Imports.Moments is [.., var newest] ? Moments.FromSecond(newest) : null;

    /// <summary>The figures of a period, of what its dossiers count as by slot.</summary>
    internal static Figures Build(ColumnRoot root, FigureQuery query, PeriodPass pass, ClassSums[] sums)
    {
        var register = ImportsInForce.NewestUpTo(root.Imports.LetterRegisters, pass.Second) is not null;
        var stillValid = StillValid.Newest(root.Imports.StillValid, pass);
        var builder = new FiguresBuilder(register);
        var units = new Dictionary<string, UnitFigures>(StringComparer.Ordinal);
        for (var slot = 0; slot < pass.Units.Length; slot++)
        {
            var unit = pass.Units[slot];
            units.Add(root.Units[unit].Code, builder.Unit(pass.CutoffOf(slot), sums[slot], stillValid.GetValueOrDefault(unit)));
        }

        var total = sums[0];
        for (var slot = 1; slot < sums.Length; slot++)
        {
            total = total.Plus(sums[slot]);
        }

        var allStillValid = stillValid.Values.Aggregate(default(Ratio), (sum, ratio) => sum + ratio);
        return new(
            query.From, query.To, MomentOf(root, query), root.Ledger, query.Formula, units,
            builder.Unit(cutoff: null, total, allStillValid), register);
    }

    /// <summary>Adds each dossier to its unit's sums.</summary>
    private readonly struct Summing : IClassVisitor
    {
        private readonly ColumnRoot _root;

        public Summing(ColumnRoot root, int slots)
        {
            _root = root;
            Sums = [.. Enumerable.Range(0, slots).Select(_ => new ClassSums())];
        }

        public ClassSums[] Sums { get; }

        public void Visit(ColumnChunk chunk, int row, int slot, Classes classes)
        {
            var sums = Sums[slot];
            sums.Add(classes, dossiers: 1);
            if ((classes & Classes.Resolved) != Classes.None)
            {
                sums.AddDays(_root.Calendar.WorkingDaysBetween(
                    DateOnly.FromDayNumber(chunk.Received[row]), DateOnly.FromDayNumber(chunk.ClosedOn[row])));
            }
        }
    }
}
