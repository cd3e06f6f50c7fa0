using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dashboard.Core.Storage;

/// <summary>A prepared statement bound without parameter objects: bulk rows go in and out through it.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public Statement Bind(int parameter, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, parameter, value));
        return this;
    }

    /// <summary>Binds a number, or NULL where it is the value that stands for none.</summary>
    public Statement BindUnless(int parameter, long none, long value)
    {
        Check(value == none ? raw.sqlite3_bind_null(_statement, parameter) : raw.sqlite3_bind_int64(_statement, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, string? value)
    {
        Check(value is null ? raw.sqlite3_bind_null(_statement, parameter) : raw.sqlite3_bind_text(_statement, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, byte[] value)
    {
        Check(raw.sqlite3_bind_blob(_statement, parameter, value));
        return this;
    }

    /// <summary>Runs the statement once and makes it ready for the next row.</summary>
    public void Run()
    {
        Check(raw.sqlite3_step(_statement));
        Check(raw.sqlite3_reset(_statement));
    }

    /// <summary>Moves to the next row of a query.</summary>
    public bool Next()
    {
        var code = raw.sqlite3_step(_statement);
        Check(code);
        return code == raw.SQLITE_ROW;
    }

    public void Reset() => Check(raw.sqlite3_reset(_statement));

    public int Int(int column) => raw.sqlite3_column_int(_statement, column);

    /// <summary>A number, or what stands for none where it is NULL; NULL reads as 0, so only a 0 is looked at twice.</summary>
    public int Int(int column, int none) => Int(column) is not 0 and var value ? value : none != 0 && IsNull(column) ? none : 0;

    public long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public string? TextOrNull(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public byte[] Blob(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    public void Dispose() => _statement.Dispose();

    private void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), code);
        }
    }
}
