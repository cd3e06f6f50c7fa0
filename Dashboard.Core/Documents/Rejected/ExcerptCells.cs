using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Excerpts;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Documents.Rejected;

/// <summary>Goes through a file as the importer reads it, sheet by sheet and forward only.</summary>
internal sealed class ExcerptCells(ISheetSource source) : IDisposable
{
    private readonly LegacySheets _source = new(source);
    private readonly SheetRow _row = new();
    private int _sheet;
    private bool _isRead;

    /// <summary>Goes to the rows of a sheet.</summary>
    public void Begin(ExcerptSheet sheet)
    {
        while (_sheet < sheet.Number && _source.NextSheet())
        {
            _sheet++;
        }

        _isRead = _sheet == sheet.Number && _source.NextRow(_row);
    }

    /// <summary>The row of a number; <see langword="null"/> where it has no cells, or lies behind.</summary>
    public SheetRow? Row(int number)
    {
        while (_isRead && _row.Number < number)
        {
            _isRead = _source.NextRow(_row);
        }

        return _isRead && _row.Number == number ? _row : null;
    }

    /// <summary>The next row that comes back; <see langword="null"/> after the last.</summary>
    public SheetRow? Next(ExcerptSheet sheet, int after)
    {
        while (_isRead && _row.Number <= sheet.LastRow && (_row.Number <= after || sheet.PlaceOf(_row.Number) == 0))
        {
            _isRead = _source.NextRow(_row);
        }

        return _isRead && _row.Number <= sheet.LastRow ? _row : null;
    }

    public void Dispose() => _source.Dispose();
}
