namespace Dashboard.Core.Importing.Files;

/// <summary>A zipped workbook (.xlsx, transitional or strict), read part by part while inflating.</summary>
internal sealed class XlsxSource : ISheetSource
{
    private readonly XlsxPackage _package;
    private readonly XlsxWorkbook _workbook;
    private readonly ReadLimits _limits;
    private readonly CellValues _values;
    private XlsxSheetScan? _scan;
    private XlsxSheet? _sheet;
    private int _index = -1, _given;
    private long _mark;

    private XlsxSource(XlsxPackage package, XlsxWorkbook workbook, ReadLimits limits)
    {
        _package = package;
        _workbook = workbook;
        _limits = limits;
        _values = new CellValues(workbook, limits);
    }

    public string SheetName => (uint)_index < (uint)_workbook.Sheets.Count ? _workbook.Sheets[_index].Name : "";

    private string Part => _workbook.Sheets[_index].Part;

    public static XlsxSource Open(Stream stream, ReadLimits limits)
    {
        XlsxPackage? package = XlsxPackage.Open(stream, limits);
        try
        {
            var source = new XlsxSource(package, XlsxWorkbook.Read(package, limits), limits);
            package = null;
            return source;
        }
        finally
        {
            package?.Dispose();
        }
    }

    public bool NextSheet()
    {
        CloseSheet();
        if (_index >= _workbook.Sheets.Count || ++_index >= _workbook.Sheets.Count)
        {
            return false;
        }

        (_given, _mark) = (0, _package.Inflated);
        _scan = new XlsxSheetScan(_package.Open(Part), _values);
        return true;
    }

    public bool NextRow(SheetRow row)
    {
        Scanned found = _scan?.NextRow(row) ?? Scanned.Unusual;
        if (found == Scanned.Unusual && _scan is not null)
        {
            StartAgain(row);
        }

        if (found == Scanned.Row || _sheet?.NextRow(row) == true)
        {
            _given++;
            return true;
        }

        CloseSheet();
        return false;
    }

    public void Dispose()
    {
        CloseSheet();
        _package.Dispose();
    }

    /// <summary>Reads the sheet from its start with an XML reader, up to where the scan gave up.</summary>
    private void StartAgain(SheetRow row)
    {
        CloseSheet();
        _package.Rewind(_mark);
        _sheet = new XlsxSheet(_package.Read(Part), _values, _limits);
        for (int skipped = 0; skipped < _given && _sheet.NextRow(row); skipped++)
        {
            // These rows were given.
        }
    }

    private void CloseSheet()
    {
        _scan?.Dispose();
        _sheet?.Dispose();
        (_scan, _sheet) = (null, null);
    }
}
