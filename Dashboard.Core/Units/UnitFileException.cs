namespace Dashboard.Core.Units;

/// <summary>A file of units cannot be used. The message is a Vietnamese sentence; the line is counted from 1.</summary>
public sealed class UnitFileException(int line, string message, Exception? inner = null) : Exception(message, inner)
{
    public int Line { get; } = line;
}
