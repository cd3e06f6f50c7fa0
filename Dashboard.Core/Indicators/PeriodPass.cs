using System.Runtime.CompilerServices;
using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators;

/// <summary>A period, T and every unit's cut-off made ready for one pass over the columns.</summary>
internal sealed class PeriodPass
{
    private const int NoCutoff = int.MinValue;

    private readonly ColumnRoot _root;
    private readonly int[] _unitOfTrail;
    private readonly int[] _cutoffs;
    private readonly Dictionary<int, int> _slots;
    private readonly DateOnly _to;

    /// <summary>Prepares a pass.</summary>
    /// <exception cref="ArgumentException">The formula is not known.</exception>
    public PeriodPass(ColumnRoot root, FigureQuery query, DateTime asOf)
    {
        if (query.Formula != FigureQuery.B06)
        {
            throw new ArgumentException($"Không có công thức “{query.Formula}”: chỉ có {FigureQuery.B06}.", nameof(query));
        }

        _root = root;
        From = query.From.DayNumber;
        Second = Moments.ToSecond(asOf);
        LastDay = Math.Min(query.To.DayNumber, DateOnly.FromDateTime(asOf).DayNumber);
        Units = [.. root.Units.Where(unit => unit.Value.IsValidIn(query.From, query.To)).OrderBy(unit => unit.Key).Select(unit => unit.Key)];
        _slots = Units.Select((id, slot) => (id, slot)).ToDictionary(pair => pair.id, pair => pair.slot);
        _to = query.To;

        _cutoffs = [.. Units.Select(unit => Cutoff(root.Imports.SpokenFor.GetValueOrDefault(unit, []))), Cutoff(root.Imports.DossierLists)];
        _unitOfTrail = [.. root.Trails.Select(trail => SlotOf(trail))];
    }

    /// <summary>A period with the cut-offs that it had, to be looked at with the facts of another moment.</summary>
    private PeriodPass(PeriodPass original, int second)
    {
        (_root, _unitOfTrail, _cutoffs) = (original._root, original._unitOfTrail, original._cutoffs);
        (_slots, _to) = (original._slots, original._to);
        (From, LastDay, Units) = (original.From, original.LastDay, original.Units);
        Second = second;
    }

    /// <summary>First day of the period.</summary>
    public int From { get; }

    /// <summary>T, in seconds.</summary>
    public int Second { get; }

    /// <summary>The last day that can be looked at: the period's end or the day of T.</summary>
    public int LastDay { get; }

    /// <summary>Ids of the units shown, by slot; one more slot, the last, is for dossiers of no unit.</summary>
    public int[] Units { get; }

    /// <summary>Slot of the dossiers whose unit cannot be told (không xác định).</summary>
    public int NoUnit => Units.Length;

    public DateOnly? CutoffOf(int slot) => _cutoffs[slot] == NoCutoff ? null : DateOnly.FromDayNumber(_cutoffs[slot]);

    /// <summary>The same period and cut-offs with the facts known at another moment.</summary>
    public PeriodPass Restated(int second) => new(this, second);

    /// <summary>Whether a version is the one known at T.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsInForce(LiveChunk live, int row) => live.Chunk.From[row] <= Second && live.Chunk.Until[row] > Second && !live.IsDead(row);

    /// <summary>Whether a version can count in the period at all; told from two columns, without taking it apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayCount(ColumnChunk chunk, int row) => Classifier.MayCount(chunk.Received[row], chunk.ClosedOn[row], From, LastDay);

    /// <summary>What a version counts as in the period, whenever it is in force.</summary>
    /// <param name="trail">Number of its unit trail.</param>
    /// <param name="row">The version.</param>
    /// <param name="slot">Slot of the unit that it counts for.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Classes ClassesOf(int trail, in ColumnRow row, out int slot)
    {
        slot = _unitOfTrail[trail];
        var cutoff = _cutoffs[slot];
        return cutoff < From ? Classes.None : Classifier.Classify(row, From, cutoff, _root.ApologyLeadDays);
    }

    /// <summary>Calls back for every dossier that the period counts: its chunk, row, unit slot and classes.</summary>
    public void Run<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IClassVisitor
    {
        foreach (var live in _root.Chunks)
        {
            Run(live, ref visitor);
        }
    }

    /// <summary>Several periods of one T: each dossier is read once and shown to the visitor of every period that counts it.</summary>
    public static void Run<TVisitor>(ColumnRoot root, PeriodPass[] passes, TVisitor[] visitors)
        where TVisitor : struct, IClassVisitor
    {
        foreach (var live in root.Chunks)
        {
            for (var row = 0; row < live.Chunk.Count; row++)
            {
                if (!passes[0].IsInForce(live, row))
                {
                    continue;
                }

                for (var index = 0; index < passes.Length; index++)
                {
                    if (passes[index].MayCount(live.Chunk, row))
                    {
                        passes[index].Visit(live.Chunk, row, ref visitors[index]);
                    }
                }
            }
        }
    }

    /// <summary>The slot and classes of one version, whatever its moment; no classes where the period does not count it.</summary>
    public (int Slot, Classes Classes) Look(in Dossiers.Version version)
    {
        var slot = SlotOf(version.Facts.Units);
        var row = ColumnRow.Of(version);
        return (slot, _cutoffs[slot] < From ? Classes.None : Classifier.Classify(row, From, _cutoffs[slot], _root.ApologyLeadDays));
    }

    private void Run<TVisitor>(LiveChunk live, ref TVisitor visitor)
        where TVisitor : struct, IClassVisitor
    {
        for (var row = 0; row < live.Chunk.Count; row++)
        {
            if (IsInForce(live, row) && MayCount(live.Chunk, row))
            {
                Visit(live.Chunk, row, ref visitor);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Visit<TVisitor>(ColumnChunk chunk, int row, ref TVisitor visitor)
        where TVisitor : struct, IClassVisitor
    {
        var classes = ClassesOf(chunk.Trail[row], chunk.Row(row), out var slot);
        if (classes != Classes.None)
        {
            visitor.Visit(chunk, row, slot, classes);
        }
    }

    private int Cutoff(int[] moments) =>
        ImportsInForce.NewestUpTo(moments, Second) is { } newest
            ? Math.Min(LastDay, Moments.DayOfSecond(newest))
            : NoCutoff;

    private int SlotOf(UnitTrail trail)
    {
        foreach (var unit in trail.Units)
        {
            if (_root.Units.TryGetValue(unit, out var known) && known.IsValidOn(_to) && _slots.TryGetValue(unit, out var slot))
            {
                return slot;
            }
        }

        return _slots.Count;
    }
}

/// <summary>Receives the dossiers of a pass.</summary>
internal interface IClassVisitor
{
    void Visit(ColumnChunk chunk, int row, int slot, Classes classes);
}
