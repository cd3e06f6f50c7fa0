using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Importing;

/// <summary>What an import is busy with.</summary>
public enum ImportStep
{
    /// <summary>Reads the file.</summary>
    Reading,

    /// <summary>Compares its rows with what is known and counts the effect.</summary>
    Comparing,

    /// <summary>Writes.</summary>
    Writing,
}

/// <summary>How far an import is.</summary>
/// <param name="Step">What it is busy with.</param>
/// <param name="Rows">Rows of the file read, or rows written, so far.</param>
/// <param name="Bytes">Bytes of the file behind the reader.</param>
/// <param name="Length">Bytes of the file.</param>
public readonly record struct ImportProgress(ImportStep Step, int Rows, long Bytes, long Length);

/// <summary>The outside of a running import: it is told how far the work is, and may stop it as long as nothing is committed.</summary>
/// <param name="told">Called on the thread of the work, often.</param>
/// <param name="stop">Stops the work with an <see cref="OperationCanceledException"/>; nothing of it stays.</param>
public sealed class ImportRun(Action<ImportProgress> told, CancellationToken stop)
{
    private const int RowsBetween = 512;
    private int _rows;

    /// <summary>A run that nobody watches or stops.</summary>
    public static ImportRun Unwatched { get; } = new(static _ => { }, CancellationToken.None);

    /// <summary>A step begins.</summary>
    internal void Begin(ImportStep step, long length = 0)
    {
        stop.ThrowIfCancellationRequested();
        _rows = 0;
        told(new(step, 0, 0, length));
    }

    /// <summary>A row is done.</summary>
    internal void Row(ImportStep step, Stream? bytes = null)
    {
        if (++_rows % RowsBetween == 0)
        {
            stop.ThrowIfCancellationRequested();
            told(new(step, _rows, bytes?.Position ?? 0, bytes?.Length ?? 0));
        }
    }

    /// <summary>The sheets of a file, each row of which is told.</summary>
    internal ISheetSource Watch(ISheetSource source, Stream bytes) => this == Unwatched ? source : new Watched(source, bytes, this);

    private sealed class Watched(ISheetSource inner, Stream bytes, ImportRun run) : ISheetSource
    {
        public string SheetName => inner.SheetName;

        public bool NextSheet() => inner.NextSheet();

        public bool NextRow(SheetRow row)
        {
            run.Row(ImportStep.Reading, bytes);
            return inner.NextRow(row);
        }

        public void Dispose() => inner.Dispose();
    }
}
