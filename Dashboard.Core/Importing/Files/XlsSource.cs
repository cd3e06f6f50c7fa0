using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Dashboard.Core.Importing.Files;

/// <summary>A binary workbook (.xls, BIFF2 to BIFF8). Formula errors read as empty: the library does not tell them.</summary>
internal sealed class XlsSource : ISheetSource
{
    private const int Rows = 65_536, Columns = 256;
    private readonly IExcelDataReader _reader;
    private readonly ReadLimits _limits;
    private bool _started, _ended;
    private int _row;

    private XlsSource(IExcelDataReader reader, ReadLimits limits)
    {
        _reader = reader;
        _limits = limits;
    }

    public string SheetName => _reader.Name ?? "";

    public static XlsSource Open(Stream stream, ReadLimits limits)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var options = new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = Encoding.GetEncoding(1258) };
        return new XlsSource(Guard(() => ExcelReaderFactory.CreateBinaryReader(stream, options)), limits);
    }

    public bool NextSheet()
    {
        _ended = _ended || (_started && !Guard(_reader.NextResult));
        _started = true;
        _row = 0;
        return !_ended;
    }

    public bool NextRow(SheetRow row)
    {
        if (!_started || _ended)
        {
            return false;
        }

        // A damaged file may claim more columns and rows than the format has: the library would make room for them all.
        if (_reader.FieldCount > Columns)
        {
            throw Refusals.Damaged($"số cột của trang tính “{SheetName}”");
        }

        while (_row < Rows && Guard(() => ReadRow(row)))
        {
            if (row.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>The library answers damage with whatever its parsing ran into; all but a failing disk is damage.</summary>
    private static T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (InvalidPasswordException error)
        {
            throw Refusals.Encrypted(error);
        }
        catch (Exception error) when (error
            is not (FileRefusedException or OutOfMemoryException) and ((not IOException) or EndOfStreamException))
        {
            throw Refusals.Damaged("bảng tính .xls", error);
        }
    }

    private bool ReadRow(SheetRow row)
    {
        row.Start(++_row);
        if (!_reader.Read())
        {
            return false;
        }

        for (int column = 0; column < _reader.FieldCount; column++)
        {
            CellRules.Put(row, column, ToCell(column), _limits);
        }

        return true;
    }

    private Cell ToCell(int column) =>
        _reader.GetValue(column) switch
        {
            null => default,
            string text => text.Length > _limits.CellCharacters
                ? throw Refusals.CellTooLong(_limits.CellCharacters)
                : new Cell(CellKind.Text, text),
            DateTime moment => CellRules.FromMoment(moment),
            TimeSpan time => CellRules.FromSerial(time.TotalDays, from1904: false),
            bool value => CellRules.FromBoolean(value),
            object number => new Cell(CellKind.Number, Number: Convert.ToDouble(number, CultureInfo.InvariantCulture)),
        };
}
