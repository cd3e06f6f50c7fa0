using Dashboard.Core.Importing.Excerpts;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Documents.Rejected;

/// <summary>
/// Writes the rows of a file that were turned away as a workbook that can be corrected and imported as it is. A zipped workbook
/// keeps its own parts; every other format is written anew.
/// </summary>
public static class RejectedWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="open">Opens the file's bytes, seekable; asked twice.</param>
    /// <param name="fileName">Name of the file.</param>
    /// <param name="excerpt">What comes back of it.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="target">A seekable stream without content; it stays open.</param>
    /// <exception cref="FileRefusedException">The file can no longer be read.</exception>
    public static void Write(Func<Stream> open, string fileName, Excerpt excerpt, ReadLimits limits, Stream target)
    {
        using var bytes = open();
        using var second = open();
        using (var cells = new ExcerptCells(Spreadsheet.Open(second, fileName, limits)))
        {
            if (FileFormats.Detect(bytes) == FileFormat.Xlsx && TryEdit(bytes, excerpt, cells, limits, target))
            {
                return;
            }
        }

        target.SetLength(0);
        using var third = new ExcerptCells(Spreadsheet.Open(second, fileName, limits));
        CellsWorkbook.Write(excerpt, third, limits, target);
    }

    /// <summary>Edits the package; <see langword="false"/> where its markup is damaged in places that no import looks at.</summary>
    private static bool TryEdit(Stream bytes, Excerpt excerpt, ExcerptCells cells, ReadLimits limits, Stream target)
    {
        try
        {
            using var package = XlsxPackage.Open(bytes, limits);
            new EditedPackage(package, excerpt, cells).Write(target);
            return true;
        }
        catch (Exception broken) when (XmlParts.IsMalformed(broken) || broken is InvalidDataException or FileRefusedException { Refusal: FileRefusal.Damaged })
        {
            return false;
        }
    }
}
