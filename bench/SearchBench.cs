using System.Globalization;
using Dashboard.Core.Search;
using Microsoft.Data.Sqlite;

namespace Bench;

/// <summary>Finding dossiers by a part of their code: our scan against a table that is scanned and one with an index of letter triples.</summary>
internal static class SearchBench
{
    private const int Take = 50, PairCount = 5;
    private static readonly string[] Sought = ["0118", "231024-0118", "H20.41-23102", "4100", "2310", "khong-co"];

    public static int Run(int dossiers)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = CodeIndex.Empty.With(Block(dossiers));
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var met = Pairs.Judge("bytes a dossier", 40, [(double)held / dossiers]);

        var path = Path.GetTempFileName();
        using (var sqlite = new SqliteConnection($"Data Source={path}"))
        {
            sqlite.Open();
            Fill(sqlite, dossiers);
            foreach (var text in Sought)
            {
                var (ours, like, triples) = (Ours(index, text), Count(sqlite, "SELECT count(*) FROM plain WHERE Code LIKE ?1", $"%{Stripped(text)}%"), Count(sqlite, "SELECT count(*) FROM triples WHERE triples MATCH ?1", $"\"{Stripped(text)}\""));
                if (ours != like || ours != triples)
                {
                    Console.WriteLine($"{text}: {ours}, {like}, {triples}: the answers differ.");
                    return 1;
                }

                Pairs.Print($"{text}: {ours} found, {1000 * Pairs.Cpu(() => Ours(index, text)):F1} ms of CPU; with letter triples {1000 * Pairs.Cpu(() => Best(sqlite, text)):F1} ms");
            }

            met &= Pairs.Compare("search / scan of a table", 0.5, PairCount, () => Pairs.Cpu(() => All(text => Ours(index, text))), () => Pairs.Cpu(() => All(text => Count(sqlite, "SELECT count(*) FROM plain WHERE Code LIKE ?1", $"%{Stripped(text)}%"))));
            met &= Pairs.Compare("search / letter triples", 1, PairCount, () => Pairs.Cpu(() => All(text => Ours(index, text))), () => Pairs.Cpu(() => All(text => Best(sqlite, text))));
            Pairs.Print($"letter triples on disk, bytes a dossier: {(double)Size(sqlite, "triples") / dossiers:F1}");
        }

        SqliteConnection.ClearAllPools();
        File.Delete(path);
        return met ? 0 : 1;
    }

    private static CodeBlock Block(int dossiers)
    {
        var builder = new CodeBlockBuilder();
        for (var id = 1; id <= dossiers; id++)
        {
            builder.Add(id, Code(id));
        }

        return builder.Build();
    }

    /// <summary>Sixty units, two years, some twenty dossiers a unit and day.</summary>
    private static string Code(int id)
    {
        var (unit, rest) = (id % 60, id / 60);
        var day = new DateOnly(2022, 1, 1).AddDays(rest % 730);
        return string.Create(CultureInfo.InvariantCulture, $"H20.{unit + 30}-{day:yyMMdd}-{(rest / 730) + (id % 97 == 0 ? 100 : 1):0000}");
    }

    private static string Stripped(string text) => text.Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static long Ours(CodeIndex index, string text) => index.Find(new(text), _ => true, Take).Total;

    private static void All(Action<string> search)
    {
        foreach (var text in Sought)
        {
            search(text);
        }
    }

    private static void Fill(SqliteConnection sqlite, int dossiers)
    {
        Execute(sqlite, "CREATE TABLE plain (Id INTEGER PRIMARY KEY, Code TEXT NOT NULL)");
        Execute(sqlite, "CREATE VIRTUAL TABLE triples USING fts5(Code, tokenize='trigram', detail='full')");
        using var transaction = sqlite.BeginTransaction();
        using var plain = sqlite.CreateCommand();
        plain.CommandText = "INSERT INTO plain VALUES ($id, $code)";
        plain.Parameters.Add("$id", SqliteType.Integer);
        plain.Parameters.Add("$code", SqliteType.Text);
        for (var id = 1; id <= dossiers; id++)
        {
            plain.Parameters[0].Value = id;
            plain.Parameters[1].Value = Stripped(Code(id));
            plain.ExecuteNonQuery();
        }

        Execute(sqlite, "INSERT INTO triples(rowid, Code) SELECT Id, Code FROM plain");
        transaction.Commit();
    }

    /// <summary>How many and the first fifty: what a page needs, unranked.</summary>
    private static void Best(SqliteConnection sqlite, string text)
    {
        var phrase = $"\"{Stripped(text)}\"";
        _ = Count(sqlite, "SELECT count(*) FROM triples WHERE triples MATCH ?1", phrase);
        _ = Count(sqlite, "SELECT max(rowid) FROM (SELECT rowid FROM triples WHERE triples MATCH ?1 LIMIT 50)", phrase);
    }

    private static long Size(SqliteConnection sqlite, string table) =>
        Count(sqlite, "SELECT sum(length(block)) FROM triples_data WHERE ?1 IS NOT NULL", table);

    private static long Count(SqliteConnection sqlite, string sql, string argument)
    {
        using var command = sqlite.CreateCommand();
        command.CommandText = sql.Replace("?1", "$text", StringComparison.Ordinal);
        command.Parameters.AddWithValue("$text", argument);
        return command.ExecuteScalar() is long count ? count : 0;
    }

    private static void Execute(SqliteConnection sqlite, string sql)
    {
        using var command = sqlite.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
