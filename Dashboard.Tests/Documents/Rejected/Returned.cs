using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Dashboard.Core.Documents.Rejected;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Storage;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Documents.Rejected;

/// <summary>A workbook of rows that came back, and what is in it.</summary>
internal sealed record Returned(string Name, byte[] Bytes)
{
    /// <summary>The rows that a committed import turned away.</summary>
    public static Returned Of(Office office, long import) => Of(office.Data.OpenRejected(import));

    /// <summary>The rows that importing a file would turn away.</summary>
    public static Returned Of(Office office, string name, byte[] bytes, DateTime? exportedAt = null, string? unit = null)
    {
        var path = Path.Combine(office.Folder, "tệp");
        File.WriteAllBytes(path, bytes);
        return Of(office.Data.OpenRejected(new ImportRequest(name, path, "thử", exportedAt, unit)));
    }

    public static Returned Of(RejectedFile file)
    {
        using var target = new MemoryStream();
        RejectedWorkbook.Write(() => File.OpenRead(file.Path), file.FileName, file.Excerpt, file.Limits, target);
        return new(file.Excerpt.FileName, target.ToArray());
    }

    /// <summary>The cells of a sheet as texts, by their place; dates as dd/MM/yyyy.</summary>
    public SortedDictionary<string, string> Cells(int sheet = 0)
    {
        using var source = Spreadsheet.Open(new MemoryStream(Bytes), Name, new ReadLimits());
        for (var at = 0; at <= sheet; at++)
        {
            Assert.True(source.NextSheet());
        }

        var cells = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var row = new SheetRow();
        while (source.NextRow(row))
        {
            for (var column = 0; column < row.Count; column++)
            {
                if (!row[column].IsEmpty)
                {
                    cells[string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row.Number}")] = row[column] switch
                    {
                        { Kind: CellKind.Date, Moment: var moment } => moment.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
                        { Kind: CellKind.Number, Number: var number } => number.ToString(CultureInfo.InvariantCulture),
                        var other => other.Text ?? "",
                    };
                }
            }
        }

        return cells;
    }

    public IReadOnlyList<string> Sheets()
    {
        using var source = Spreadsheet.Open(new MemoryStream(Bytes), Name, new ReadLimits());
        var names = new List<string>();
        while (source.NextSheet())
        {
            names.Add(source.SheetName);
        }

        return names;
    }

    public IReadOnlyList<string> Parts()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public XElement Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var part = zip.GetEntry(name)!.Open();
        return XElement.Load(part);
    }

    /// <summary>The workbook with a cell's text changed by hand.</summary>
    public Returned With(string cell, string text, string sheet = "xl/worksheets/sheet1.xml")
    {
        var root = Part(sheet);
        var space = root.Name.Namespace;
        var row = root.Descendants(space + "row").Single(row => row.Attribute("r")!.Value == cell.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]));
        var old = row.Elements(space + "c").SingleOrDefault(known => known.Attribute("r")!.Value == cell);
        var written = new XElement(space + "c", new XAttribute("r", cell), new XAttribute("t", "inlineStr"), new XElement(space + "is", new XElement(space + "t", text)));
        if (old is null)
        {
            row.Elements(space + "c").Last(known => string.CompareOrdinal(known.Attribute("r")!.Value, cell) < 0).AddAfterSelf(written);
        }
        else
        {
            old.ReplaceWith(written);
        }

        using var bytes = new MemoryStream();
        bytes.Write(Bytes);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(sheet)!.Delete();
            using var part = zip.CreateEntry(sheet).Open();
            root.Save(part);
        }

        return this with { Bytes = bytes.ToArray() };
    }

    /// <summary>A reason of a report as it stands in the workbook, without the numbers of rows.</summary>
    public static string Told(RejectedRow row) =>
        $"{row.Code}|{row.Column}|{row.Value}|{System.Text.RegularExpressions.Regex.Replace(row.Reason, @"dòng [\d, …]+", "dòng …", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))}";
}
