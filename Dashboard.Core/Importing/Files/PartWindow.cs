namespace Dashboard.Core.Importing.Files;

/// <summary>The piece of an inflating part that is being looked at; it grows to 4 MiB and no further.</summary>
internal sealed class PartWindow(Stream stream) : IDisposable
{
    private const int Longest = 4 << 20;
    private byte[] _buffer = new byte[1 << 17];
    private int _start, _end;
    private bool _ended;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Leaves bytes behind.</summary>
    public void Skip(int count) => _start += count;

    /// <summary>Reads on; <see langword="false"/> at the end of the part, or where the piece would grow too long.</summary>
    public bool More()
    {
        int kept = _end - _start;
        if (_ended || kept == Longest)
        {
            return false;
        }

        Bytes.CopyTo(_buffer);
        (_start, _end) = (0, kept);
        if (kept == _buffer.Length)
        {
            Array.Resize(ref _buffer, kept * 2);
        }

        int read = stream.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        _ended = read < _buffer.Length - _end;
        _end += read;
        return read > 0;
    }

    public void Dispose() => stream.Dispose();
}
