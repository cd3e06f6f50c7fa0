using System.Text;

namespace Dashboard.Core.Text;

/// <summary>A record of a comma-separated file and the line on which it starts, the first being 1.</summary>
internal readonly record struct CsvRecord(int Line, IReadOnlyList<string> Fields)
{
    /// <summary>The field of a column, cleaned; "" beyond the last.</summary>
    public string this[int column] => (uint)column < (uint)Fields.Count ? Fold.Clean(Fields[column]) : "";
}

/// <summary>Records by RFC 4180, for the small reference files; blank lines are left out, LF and CRLF both end a record.</summary>
internal static class CsvRecords
{
    /// <summary>Reads records one after the other.</summary>
    /// <exception cref="FormatException">A quote is never closed.</exception>
    public static IEnumerable<CsvRecord> Read(TextReader reader)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var (line, start, quoted) = (1, 1, false);
        int next;
        while ((next = reader.Read()) >= 0)
        {
            var c = (char)next;
            line += c == '\n' ? 1 : 0;
            if (quoted)
            {
                quoted = Quoted(c, field, reader);
            }
            else if (c == '"' && IsBlank(field))
            {
                field.Clear();
                quoted = true;
            }
            else if (c == ',')
            {
                Close(fields, field);
            }
            else if (c == '\n')
            {
                Close(fields, field);
                if (IsRecord(fields))
                {
                    yield return new CsvRecord(start, [.. fields]);
                }

                fields.Clear();
                start = line;
            }
            else if (c is not ('\r' or '\uFEFF'))
            {
                field.Append(c);
            }
        }

        if (quoted)
        {
            throw new FormatException($"The quote opened in the record of line {start} is never closed.");
        }

        Close(fields, field);
        if (IsRecord(fields))
        {
            yield return new CsvRecord(start, fields);
        }
    }

    /// <summary>Takes a character inside quotes; false once they are closed.</summary>
    private static bool Quoted(char c, StringBuilder field, TextReader reader)
    {
        if (c != '"')
        {
            field.Append(c);
            return true;
        }

        if (reader.Peek() != '"')
        {
            return false;
        }

        _ = reader.Read();
        field.Append('"');
        return true;
    }

    private static bool IsBlank(StringBuilder field) => field.Length == 0 || string.IsNullOrWhiteSpace(field.ToString());

    private static bool IsRecord(List<string> fields) => fields.Count > 1 || !string.IsNullOrWhiteSpace(fields[0]);

    private static void Close(List<string> fields, StringBuilder field)
    {
        fields.Add(field.ToString());
        field.Clear();
    }
}
