using System.Runtime.InteropServices;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Search;
using Dashboard.Core.Text;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>The procedures that files name, and the procedure of each dossier: 4 bytes a dossier. Rows are read once.</summary>
internal sealed class ProcedureNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Name, SortedSet<string> Codes)> _procedures = [];
    private readonly Lock _changing = new();
    private int[] _ofDossier = [];
    private int _lastFactSet;

    /// <summary>Reads the fact sets that were committed since.</summary>
    public void Read(SqliteConnection connection, long ledger)
    {
        lock (_changing)
        {
            var words = Words(connection, ledger);
            Grow((int)Database.Scalar(connection, "SELECT coalesce(max(Id), 0) FROM dossiers"));
            using var row = new Statement(
                connection, "SELECT Id, Dossier, Procedure, ProcedureCode FROM fact_sets WHERE Id > ?1 AND LedgerFrom <= ?2 ORDER BY Id");
            row.Bind(1, _lastFactSet).Bind(2, ledger);
            while (row.Next())
            {
                _lastFactSet = row.Int(0);
                if (words.GetValueOrDefault(row.Int(2)) is { } name)
                {
                    _ofDossier[row.Int(1)] = Number(name, words.GetValueOrDefault(row.Int(3)));
                }
            }
        }
    }

    /// <summary>The procedure of a dossier as last worded; <see langword="null"/> where no file named one.</summary>
    public string? Of(int dossier)
    {
        lock (_changing)
        {
            return dossier < _ofDossier.Length && _ofDossier[dossier] is > 0 and var number ? _procedures[number - 1].Name : null;
        }
    }

    /// <summary>The procedures of the dossiers that are known, with how many those are.</summary>
    public IReadOnlyList<NamedThing> Known(ulong[] live)
    {
        lock (_changing)
        {
            var counts = new int[_procedures.Count + 1];
            for (var dossier = 1; dossier < _ofDossier.Length && dossier >> 6 < live.Length; dossier++)
            {
                counts[_ofDossier[dossier]] += (live[dossier >> 6] & (1UL << (dossier & 63))) != 0 ? 1 : 0;
            }

            return [.. _procedures
                .Select((procedure, index) => (procedure, Dossiers: counts[index + 1]))
                .Where(known => known.Dossiers > 0)
                .Select(known => new NamedThing(
                    new(SearchGroup.Procedure, known.procedure.Name, known.procedure.Name, string.Join(", ", known.procedure.Codes), known.Dossiers),
                    [known.procedure.Name, .. known.procedure.Codes]))];
        }
    }

    private int Number(string name, string? code)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, name, out var known);
        if (!known)
        {
            // Wordings that differ in case or spaces only are one procedure, named as first worded.
            var folded = Fold.Loose(name);
            var same = _procedures.FindIndex(procedure => Fold.Loose(procedure.Name) == folded);
            if (same < 0)
            {
                _procedures.Add((name, new SortedSet<string>(StringComparer.Ordinal)));
            }

            number = same < 0 ? _procedures.Count : same + 1;
        }

        if (code is not null)
        {
            _procedures[number - 1].Codes.Add(code);
        }

        return number;
    }

    private void Grow(int dossiers)
    {
        if (_ofDossier.Length <= dossiers)
        {
            Array.Resize(ref _ofDossier, dossiers + 1);
        }
    }

    private static Dictionary<int, string> Words(SqliteConnection connection, long ledger)
    {
        var words = new Dictionary<int, string>();
        using var row = new Statement(connection, "SELECT Id, Text FROM wordings WHERE Kind IN (?1, ?2) AND LedgerFrom <= ?3");
        row.Bind(1, (int)WordingKind.Procedure).Bind(2, (int)WordingKind.ProcedureCode).Bind(3, ledger);
        while (row.Next())
        {
            words[row.Int(0)] = Fold.Clean(row.Text(1));
        }

        return words;
    }
}
