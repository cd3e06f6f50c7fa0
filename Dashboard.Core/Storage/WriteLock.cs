using Dashboard.Core.Importing;

namespace Dashboard.Core.Storage;

/// <summary>One writer at a time over a data folder, whatever the process: the others wait, then are told.</summary>
internal static class WriteLock
{
    private const int Tries = 600;

    /// <summary>Takes the lock; it is let go when disposed or when the process dies.</summary>
    /// <exception cref="ImportRefusedException">Somebody else has held it for a minute.</exception>
    public static IDisposable Take(DataFolder folder)
    {
        for (var left = Tries; ; left--)
        {
            if (TryTake(folder) is { } held)
            {
                return held;
            }

            if (left == 0)
            {
                throw new ImportRefusedException("Đang có lần nạp hoặc hoàn tác khác chạy: chờ xong rồi làm lại.");
            }

            Thread.Sleep(100);
        }
    }

    /// <summary>Takes the lock if it is free.</summary>
    public static IDisposable? TryTake(DataFolder folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder.Root, "writing.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
