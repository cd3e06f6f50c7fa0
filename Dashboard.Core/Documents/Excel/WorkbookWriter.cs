using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Dashboard.Core.Documents.Excel;

/// <summary>
/// Writes an .xlsx workbook to a stream as it goes: sheet after sheet, row after row; nothing but one block of bytes is held.
/// The stream need not be seekable, and stays open.
/// </summary>
public sealed class WorkbookWriter : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly XmlBuffer _xml = new();
    private readonly List<(string Name, SheetPlan Plan, int Rows)> _sheets = [];
    private SheetWriter? _open;
    private Stream? _part;

    public WorkbookWriter(Stream target) => _archive = new(target, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Rows of a sheet; only tests make it smaller than a sheet can hold.</summary>
    internal int MaxRows { get; init; } = SheetWriter.MaxRows;

    /// <summary>Begins a sheet; the one before is finished.</summary>
    public SheetWriter Begin(SheetPlan plan)
    {
        End();
        _open = new(this, _xml, plan);
        BeginPart(plan.Name, _open);
        return _open;
    }

    /// <summary>Finishes the last sheet and writes what holds the sheets together. Without this the file is no workbook.</summary>
    public void Finish()
    {
        End();
        Part("xl/workbook.xml", WorkbookParts.Workbook(_sheets));
        Part("xl/styles.xml", WorkbookParts.Styles);
        Part("xl/_rels/workbook.xml.rels", WorkbookParts.WorkbookRelations(_sheets.Count));
        Part("_rels/.rels", WorkbookParts.Relations);
        Part("[Content_Types].xml", WorkbookParts.ContentTypes(_sheets.Count));
    }

    public void Dispose()
    {
        _part?.Dispose();
        _archive.Dispose();
    }

    internal void Continue(SheetWriter sheet)
    {
        EndPart(sheet);
        var number = _sheets.Count(known => ReferenceEquals(known.Plan, sheet.Plan)) + 1;
        BeginPart(string.Create(CultureInfo.InvariantCulture, $"{sheet.Plan.Name} ({number})"), sheet);
    }

    private void BeginPart(string name, SheetWriter sheet)
    {
        _sheets.Add((name, sheet.Plan, 0));
        _part = _archive.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{_sheets.Count}.xml"), CompressionLevel.Fastest).Open();
        _xml.Target = _part;
        _xml.Raw(Encoding.UTF8.GetBytes(WorkbookParts.SheetHead(sheet.Plan, isFirst: _sheets.Count == 1)));
        sheet.Restart();
    }

    private void End()
    {
        if (_open is not null)
        {
            EndPart(_open);
            _open = null;
        }
    }

    private void EndPart(SheetWriter sheet)
    {
        _sheets[^1] = _sheets[^1] with { Rows = sheet.Row };
        _xml.Raw(Encoding.UTF8.GetBytes(WorkbookParts.SheetFoot(sheet.Plan, sheet.Row)));
        _xml.Flush();
        _part?.Dispose();
        _part = null;
    }

    private void Part(string name, string xml)
    {
        using var part = _archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
