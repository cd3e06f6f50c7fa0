using System.IO.Compression;
using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>The parts of a zipped workbook by name; their inflated bytes are counted together.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly ByteMeter _meter;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _twice = new(StringComparer.OrdinalIgnoreCase);

    private XlsxPackage(ZipArchive zip, ReadLimits limits)
    {
        _zip = zip;
        _meter = new ByteMeter(limits.InflatedBytes);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            if (!_parts.TryAdd(Normal(entry.FullName), entry))
            {
                _twice.Add(Normal(entry.FullName));
            }
        }
    }

    /// <summary>Opens a package; <paramref name="stream"/> stays the caller's.</summary>
    /// <exception cref="FileRefusedException">No workbook of this format, with the reason.</exception>
    public static XlsxPackage Open(Stream stream, ReadLimits limits)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var package = new XlsxPackage(zip, limits);
            package.RefuseOthers();
            zip = null;
            return package;
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            throw Refusals.Damaged("nén ZIP", error);
        }
        finally
        {
            zip?.Dispose();
        }
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Bytes inflated so far.</summary>
    public long Inflated => _meter.Taken;

    /// <summary>Forgets what a first attempt at a part inflated.</summary>
    public void Rewind(long inflated) => _meter.Rewind(inflated);

    public XmlReader Read(string part) => XmlParts.Open(Open(part));

    /// <summary>Opens a part that must be there, and once: of two nobody knows which is meant.</summary>
    public Stream Open(string part)
    {
        if (!_parts.TryGetValue(part, out ZipArchiveEntry? entry) || _twice.Contains(part))
        {
            throw Refusals.Damaged(part);
        }

        return entry.IsEncrypted ? throw Refusals.Encrypted() : new MeteredStream(entry.Open(), _meter);
    }

    /// <summary>The relations of a part ("" for the package): identifier to kind (last word of its type) and target part.</summary>
    public Dictionary<string, (string Kind, string Target)> Relations(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        string folder = part[..slash], list = $"{folder}_rels/{part[slash..]}.rels";
        var relations = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        if (!Has(list))
        {
            return relations;
        }

        using XmlReader reader = Read(list);
        while (XmlParts.ReadElement(reader))
        {
            if (reader.LocalName == "Relationship" && reader.GetAttribute("Id") is { } id)
            {
                string type = reader.GetAttribute("Type") ?? "", target = reader.GetAttribute("Target") ?? "";
                relations[id] = (type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
            }
        }

        return relations;
    }

    public void Dispose() => _zip.Dispose();

    private static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');

    private static string Resolve(string folder, string target)
    {
        string path = target.StartsWith('/') ? target : folder + target;
        var steps = new List<string>();
        foreach (string step in Normal(path).Split('/'))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step is not ("." or ""))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private void RefuseOthers()
    {
        if (_parts.Keys.Any(static name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusals.Macro();
        }

        if (Has("xl/workbook.bin"))
        {
            throw Refusals.Xlsb();
        }

        if (Has("content.xml") && (Has("mimetype") || Has("META-INF/manifest.xml")))
        {
            throw Refusals.Ods();
        }

        if (Has("word/document.xml") || Has("ppt/presentation.xml"))
        {
            throw Refusals.NotASpreadsheet(Has("word/document.xml") ? "văn bản Word" : "bài trình chiếu PowerPoint");
        }

        if (!Has("[Content_Types].xml") && !Has("xl/workbook.xml"))
        {
            throw _parts.Values.Any(static part => part.IsEncrypted) ? Refusals.Encrypted() : Refusals.Archive("tệp nén ZIP");
        }
    }
}
