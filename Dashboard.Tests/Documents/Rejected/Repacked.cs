using System.IO.Compression;
using Dashboard.Tests.Importing.Files;

namespace Dashboard.Tests.Documents.Rejected;

/// <summary>A package with the text of its parts changed.</summary>
internal static class Repacked
{
    public static byte[] With(byte[] bytes, Func<string, string> change)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return Workbooks.Zip([.. zip.Entries.Select(entry => (entry.FullName, change(Text(entry))))]);
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
