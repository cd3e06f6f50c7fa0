using System.Globalization;
using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators.Lists;

/// <summary>Puts the dossiers of a list in order: by numbers made beforehand, so that no text is compared.</summary>
internal static class ListSorter
{
    private const long Last = long.MaxValue;

    public static void Sort(ListScene scene, ListHit[] hits, ListOrder order)
    {
        var keys = new Key[hits.Length];
        var units = order.Column == ListColumn.Unit ? UnitRanks(scene) : [];
        for (var index = 0; index < hits.Length; index++)
        {
            var value = order.Column == ListColumn.Unit ? units[hits[index].Slot] : Value(scene, hits[index], order.Column);
            keys[index] = new(value == Last || !order.Descending ? value : -value, scene.Words.Place[hits[index].Dossier]);
        }

        Array.Sort(keys, hits);
    }

    /// <summary>What a column is ordered by; <see cref="Last"/> where there is no value.</summary>
    private static long Value(ListScene scene, in ListHit hit, ListColumn column) => column switch
    {
        ListColumn.Procedure => Rank(scene, scene.Words.Procedure[hit.Dossier]),
        ListColumn.Field => Rank(scene, scene.Words.Field[hit.Dossier]),
        ListColumn.Officer => Rank(scene, scene.Words.Officer[hit.Dossier]),
        ListColumn.Cause => Rank(scene, scene.Cause(hit)),
        ListColumn.Channel => Known((long)hit.Row.Channel),
        ListColumn.Received => hit.Row.Received,
        ListColumn.Due => Known(hit.Row.Due),
        ListColumn.FirstDue => hit.Row.FirstDueState == FirstDueState.Known ? hit.Row.FirstDue : Last,
        ListColumn.Closed => Known(scene.ClosedOn(hit)),
        ListColumn.Late => Known(scene.Late(hit) + 1),
        ListColumn.LateFirst => Known(scene.LateFirst(hit) + 1),
        ListColumn.Letter => Letter(scene, hit),
        ListColumn.Status => (long)hit.Row.Status,
        ListColumn.DossierDigitized => Known((long)hit.Row.Flags[Flag.DossierDigitized]),
        ListColumn.ResultDigitized => Known((long)hit.Row.Flags[Flag.ResultDigitized]),
        ListColumn.Source => Source(hit),
        _ => scene.Words.Place[hit.Dossier],
    };

    private static long Known(long value) => value == 0 ? Last : value;

    private static long Rank(ListScene scene, int wording) => wording == 0 ? Last : scene.Words.Rank(wording);

    /// <summary>Those that owe one first, then by the day of the letter.</summary>
    private static long Letter(ListScene scene, in ListHit hit) => scene.Letter(hit) switch
    {
        LetterState.Owed or LetterState.NoRegister => 1,
        LetterState.Unknown => 2,
        LetterState.Excluded => 3,
        _ => scene.LetterDay(hit) is > 0 and var day ? 10 + day : Last,
    };

    private static long Source(in ListHit hit)
    {
        const int RowBits = 24;
        const int SheetBits = 15;
        var (import, line) = (hit.Chunk.Import[hit.RowNumber], hit.Chunk.Line[hit.RowNumber]);
        var sheet = ColumnRow.SheetOf(hit.Chunk.Bits[hit.RowNumber]);
        return ((((long)import << SheetBits) | (long)sheet) << RowBits) | (long)Math.Min(line, (1 << RowBits) - 1);
    }

    private static long[] UnitRanks(ListScene scene)
    {
        var names = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);
        var ranks = new long[scene.UnitCodes.Length];
        var rank = 0L;
        foreach (var slot in Enumerable.Range(0, scene.Pass.Units.Length).OrderBy(slot => scene.Root.Units[scene.Pass.Units[slot]].Name, names))
        {
            ranks[slot] = ++rank;
        }

        ranks[scene.Pass.NoUnit] = Last;
        return ranks;
    }

    private readonly record struct Key(long Value, int Place) : IComparable<Key>
    {
        public int CompareTo(Key other) => Value != other.Value ? Value.CompareTo(other.Value) : Place.CompareTo(other.Place);
    }
}
