namespace Dashboard.Core.Importing.Files;

/// <summary>Opens whatever an analyst calls a spreadsheet.</summary>
public static class Spreadsheet
{
    /// <summary>
    /// Opens a file by its content. The stream stays the caller's and must stay open until the source is disposed.
    /// Boolean cells hold 1 or 0 as their number.
    /// </summary>
    /// <param name="stream">A seekable stream; it is read from its start.</param>
    /// <param name="fileName">Names the sheet where the format has no names; tells nothing about the format.</param>
    /// <param name="limits">How much is read before the file is refused.</param>
    /// <exception cref="FileRefusedException">Not a spreadsheet of a format that is read, damaged, or over a limit.</exception>
    public static ISheetSource Open(Stream stream, string fileName, ReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(limits);
        if (stream.Length == 0)
        {
            throw Refusals.Empty();
        }

        if (stream.Length > limits.FileBytes)
        {
            throw Refusals.TooLarge(limits.FileBytes);
        }

        string name = Path.GetFileNameWithoutExtension(fileName);
        return GuardedSource.Open(() => FileFormats.Detect(stream) switch
        {
            FileFormat.Xlsx => XlsxSource.Open(stream, limits),
            FileFormat.Xls => XlsSource.Open(stream, limits),
            FileFormat.Html => HtmlSource.Open(stream, name, limits),
            FileFormat.SpreadsheetMl => SpreadsheetMlSource.Open(stream, limits),
            _ => CsvSource.Open(stream, name, limits),
        });
    }
}
