namespace Dashboard.Core.Importing;

/// <summary>A file is not taken, and nothing of it. The message is a Vietnamese sentence that says what is wrong, where, and what to do.</summary>
public sealed class ImportRefusedException(string message) : Exception(message)
{
    /// <summary>Name of the kind that the file looks like; <see langword="null"/> where it looks like none, or the parsed file tells.</summary>
    public string? Kind { get; init; }

    /// <summary>The wordings that a person may explain, so that the file is taken.</summary>
    public IReadOnlyList<UnknownWording> Unknown { get; init; } = [];
}

/// <summary>An import cannot be taken back. The message is a Vietnamese sentence.</summary>
public sealed class UndoRefusedException(string message, Exception? inner = null) : Exception(message, inner);
