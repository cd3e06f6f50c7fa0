namespace Dashboard.Core.Importing.Files;

/// <summary>A zipped workbook (.xlsx, transitional or strict), read part by part while inflating.</summary>
internal sealed class XlsxSource : ISheetSource
{
    private readonly XlsxPackage _package;
    private readonly XlsxWorkbook _workbook;
    private readonly ReadLimits _limits;
    private XlsxSheet? _sheet;
    private int _index = -1;

    private XlsxSource(XlsxPackage package, XlsxWorkbook workbook, ReadLimits limits)
    {
        _package = package;
        _workbook = workbook;
        _limits = limits;
    }

    public string SheetName => (uint)_index < (uint)_workbook.Sheets.Count ? _workbook.Sheets[_index].Name : "";

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
        _sheet?.Dispose();
        _sheet = null;
        if (_index >= _workbook.Sheets.Count || ++_index >= _workbook.Sheets.Count)
        {
            return false;
        }

        _sheet = new XlsxSheet(_package.Read(_workbook.Sheets[_index].Part), _workbook, _limits);
        return true;
    }

    public bool NextRow(SheetRow row)
    {
        if (_sheet is null)
        {
            return false;
        }

        if (_sheet.NextRow(row))
        {
            return true;
        }

        _sheet.Dispose();
        _sheet = null;
        return false;
    }

    public void Dispose()
    {
        _sheet?.Dispose();
        _package.Dispose();
    }
}
