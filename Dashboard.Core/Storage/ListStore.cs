using System.Collections;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Core.Text;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>Answers lists of dossiers: the columns find, the words kept in memory filter and order, the database gives the codes of a page.</summary>
internal sealed class ListStore(Database database, RootLoader roots)
{
    private const int Kept = 2;

    private readonly Lock _loading = new();
    private readonly List<((long Ledger, int Imports) Key, DossierWords Words)> _known = [];

    public DossierList Find(ColumnRoot root, ListQuestion question) =>
        ListFinder.Find(root, question, Words(root, question.Figures), Named(question.Filter.Text, root.Ledger));

    /// <summary>Rows of a list.</summary>
    public IReadOnlyList<ListLine> Lines(DossierList list, int skip, int take)
    {
        using var connection = database.Open();
        using var row = new Statement(connection, "SELECT Key FROM dossiers WHERE Id = ?1");
        var lines = new List<ListLine>(Math.Clamp(list.Count - skip, 0, take));
        for (var index = skip; index < list.Count && index - skip < take; index++)
        {
            row.Bind(1, list.Hits[index].Dossier).Next();
            lines.Add(Line(list.Scene, list.Hits[index], row.Text(0)));
            row.Reset();
        }

        return lines;
    }

    /// <summary>The dossiers before and after one in a list; <see langword="null"/> where it is not in it.</summary>
    public (int Place, string? Before, string? After)? Around(DossierList list, string key)
    {
        using var connection = database.Open();
        using var id = new Statement(connection, "SELECT Id FROM dossiers WHERE Key = ?1");
        var dossier = id.Bind(1, key).Next() ? id.Int(0) : 0;
        var at = Array.FindIndex(list.Hits, hit => hit.Dossier == dossier);
        return at < 0 ? null : (at + 1, KeyAt(connection, list, at - 1), KeyAt(connection, list, at + 1));
    }

    /// <summary>Words as of the ledger number and T: the files known then decide.</summary>
    private DossierWords Words(ColumnRoot root, FigureQuery query)
    {
        var second = Moments.ToSecond(ListFinder.AsOf(root, query));
        var key = (root.Ledger, root.Imports.Moments.Count(moment => moment <= second));
        lock (_loading)
        {
            var at = _known.FindIndex(known => known.Key == key);
            if (at < 0)
            {
                using var connection = database.Open();
                _known.Add((key, WordsLoader.Load(connection, root.Ledger, [.. roots.InForce(root.Ledger)], second)));
                _known.RemoveRange(0, Math.Max(0, _known.Count - Kept));
                at = _known.Count - 1;
            }

            return _known[at].Words;
        }
    }

    /// <summary>The dossiers whose code holds a text, letters and digits alone compared.</summary>
    private BitArray? Named(string? text, long ledger)
    {
        if (text is null)
        {
            return null;
        }

        using var connection = database.Open();
        var named = new BitArray((int)Database.Scalar(connection, "SELECT coalesce(max(Id), 0) FROM dossiers") + 1);
        var part = Fold.Key(text);
        using var row = new Statement(connection, "SELECT Id, Key FROM dossiers WHERE LedgerFrom <= ?1");
        row.Bind(1, ledger);
        while (row.Next())
        {
            named[row.Int(0)] = Fold.Key(row.Text(1)).Contains(part, StringComparison.Ordinal);
        }

        return named;
    }

    private static string? KeyAt(SqliteConnection connection, DossierList list, int index)
    {
        if (index < 0 || index >= list.Count)
        {
            return null;
        }

        using var row = new Statement(connection, "SELECT Key FROM dossiers WHERE Id = ?1");
        return row.Bind(1, list.Hits[index].Dossier).Next() ? row.Text(0) : null;
    }

    private static ListLine Line(ListScene scene, in ListHit hit, string key)
    {
        var (row, words, dossier) = (hit.Row, scene.Words, hit.Dossier);
        var import = hit.Chunk.Import[hit.RowNumber];
        var file = words.Files[import];
        var letterDay = scene.LetterDay(hit);
        return new(
            key,
            DossierCode.OfKey(key),
            scene.UnitCodes[hit.Slot],
            words.Text(WordingKind.Procedure, words.Procedure[dossier]),
            words.Text(WordingKind.Field, words.Field[dossier]),
            row.Channel,
            DateOnly.FromDayNumber(row.Received),
            Moments.FromDay(row.Due),
            row.FirstDueState == FirstDueState.Known ? Moments.FromDay(row.FirstDue) : null,
            row.FirstDueState,
            Moments.FromDay(scene.ClosedOn(hit)),
            Days(scene.Late(hit)),
            Days(scene.LateFirst(hit)),
            scene.Letter(hit),
            letterDay == 0 ? null : words.Letters.GetValueOrDefault(dossier).Number,
            Moments.FromDay(letterDay),
            words.Text(WordingKind.Cause, scene.Cause(hit)),
            row.Status,
            row.Flags[Flag.DossierDigitized],
            row.Flags[Flag.ResultDigitized],
            words.Text(WordingKind.Officer, words.Officer[dossier]),
            import,
            file.Name,
            file.Sheets[ColumnRow.SheetOf(hit.Chunk.Bits[hit.RowNumber]) - 1],
            hit.Chunk.Line[hit.RowNumber]);
    }

    private static int? Days(int days) => days < 0 ? null : days;
}
