namespace Dashboard.Core.Importing;

/// <summary>Nothing of a file is taken. The message is a Vietnamese sentence: what is wrong, where, what to do.</summary>
public sealed class ImportRefusedException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>An import cannot be taken back. The message is a Vietnamese sentence.</summary>
public sealed class UndoRefusedException(string message, Exception? inner = null) : Exception(message, inner);
