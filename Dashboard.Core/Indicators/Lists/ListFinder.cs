using System.Collections;
using System.Runtime.InteropServices;

namespace Dashboard.Core.Indicators.Lists;

/// <summary>Finds the dossiers of a list by the pass and rule that count figures, then filters and orders them.</summary>
internal static class ListFinder
{
    /// <summary>The list of a question.</summary>
    /// <param name="root">What is known.</param>
    /// <param name="question">The list asked for.</param>
    /// <param name="words">Words as of the question's ledger number and T.</param>
    /// <param name="named">Dossiers whose code holds the text that is looked for; <see langword="null"/> where none is.</param>
    public static DossierList Find(ColumnRoot root, ListQuestion question, DossierWords words, BitArray? named)
    {
        var scene = new ListScene(root, new PeriodPass(root, question.Figures, AsOf(root, question.Figures)), words);
        var hits = InSet(scene, question);
        var all = CollectionsMarshal.AsSpan(hits);
        var size = hits.Count;
        var whole = new ListTally(scene);
        whole.Add(all);
        var filter = new FilterTest(scene, question, named);
        var shown = question.Filter.IsEmpty ? hits.ToArray() : Keep(all, filter);
        var tally = question.Filter.IsEmpty ? whole : new ListTally(scene);
        if (!ReferenceEquals(tally, whole))
        {
            tally.Add(shown);
        }

        ListSorter.Sort(scene, shown, question.Order);
        return new(question, scene, shown, size)
        {
            Choices = whole.Choices(),
            Procedures = tally.TopProcedures(),
            Letters = tally.Letters(),
            MostLate = tally.MostLate,
            MostLateFirst = tally.MostLateFirst,
        };
    }

    public static DateTime AsOf(ColumnRoot root, FigureQuery query) =>
        query.AsOf ?? Tally.NewestMoment(root) ?? query.To.ToDateTime(new TimeOnly(23, 59, 59));

    private static List<ListHit> InSet(ListScene scene, ListQuestion question)
    {
        var set = question.Set;
        if (set.Indicator is not null && set.Part == Part.Denominator && IndicatorParts.NeedsLetterRegister(set.Indicator) && !scene.HasRegister)
        {
            return [];
        }

        var visitor = new Finding(set.Classes, scene.UnitCodes, question.Unit);
        scene.Pass.Run(ref visitor);
        return visitor.Hits;
    }

    private static ListHit[] Keep(ReadOnlySpan<ListHit> hits, FilterTest filter)
    {
        var kept = new List<ListHit>();
        foreach (ref readonly var hit in hits)
        {
            if (filter.Holds(hit))
            {
                kept.Add(hit);
            }
        }

        return [.. kept];
    }

    private readonly struct Finding(Classes wanted, string?[] codes, string? unit) : IClassVisitor
    {
        public List<ListHit> Hits { get; } = [];

        public void Visit(ColumnChunk chunk, int row, int slot, Classes classes)
        {
            if ((classes & wanted) != Classes.None && (unit is null || unit == codes[slot]))
            {
                Hits.Add(new(chunk, row, slot, classes));
            }
        }
    }
}
