namespace Dashboard.Core.Importing.Files;

/// <summary>How many bytes the parts of one file may still inflate to, together.</summary>
internal sealed class ByteMeter(long limit)
{
    public long Taken { get; private set; }

    /// <summary>Goes back to what was taken before.</summary>
    public void Rewind(long taken) => Taken = taken;

    public void Take(int bytes)
    {
        Taken += bytes;
        if (Taken > limit)
        {
            throw Refusals.TooLargeInflated(limit);
        }
    }
}

/// <summary>
/// Counts what is read, and refuses markup whose next "&lt;" is more than 4 MiB away: an XML reader holds
/// a tag with its attributes in memory as one piece, and no honest tag comes near that.
/// </summary>
internal sealed class MeteredStream(Stream inner, ByteMeter meter, bool leaveOpen = false) : Stream
{
    private const int LongestRun = 4 << 20;
    private int _run;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        meter.Take(read);
        Watch(buffer[..read]);
        return read;
    }

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Watch(ReadOnlySpan<byte> read)
    {
        int first = read.IndexOf((byte)'<');
        _run += first < 0 ? read.Length : first;
        if (_run > LongestRun)
        {
            throw Refusals.DangerousXml();
        }

        if (first >= 0)
        {
            _run = read.Length - read.LastIndexOf((byte)'<');
        }
    }
}
