namespace Dashboard.Core.Importing.Files;

/// <summary>Why a file cannot be read at all.</summary>
public enum FileRefusal
{
    Empty,
    NotASpreadsheet,
    Encrypted,
    Macro,
    Xlsb,
    Ods,
    Damaged,
    TooLarge,
    TooManyRows,
    TooManyColumns,
    CellTooLong,
    TooManyStrings,
    DangerousXml,
}

/// <summary>A file is refused whole. The message is a Vietnamese sentence that says what is wrong and what to do.</summary>
public sealed class FileRefusedException(FileRefusal refusal, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public FileRefusal Refusal { get; } = refusal;
}
