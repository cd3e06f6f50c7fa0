using System.Text;
using System.Text.Unicode;

namespace Dashboard.Core.Importing.Files;

/// <summary>
/// The strings that the cells of a zipped workbook refer to by number. Most are named once or never, so they stay UTF-8
/// and are decoded where they are asked for; one that is asked for again is kept. Memory grows in small pieces and is never copied.
/// </summary>
internal sealed class SharedStrings(ReadLimits limits)
{
    private const int PageBits = 12;
    private const int BlockBits = 20;
    private const int MostBlocks = 1 << (32 - BlockBits);
    private const int LengthBytes = sizeof(int);

    private readonly List<Page> _pages = [];
    private readonly List<byte[]> _blocks = [];
    private int _used = 1 << BlockBits;
    private long _size;
    private bool _anyEmpty;

    public int Count { get; private set; }

    public string this[int index]
    {
        get
        {
            Page page = _pages[index >> PageBits];
            int at = index & ((1 << PageBits) - 1);
            if (page.Texts?[at] is { } known)
            {
                return known;
            }

            string text = Encoding.UTF8.GetString(Bytes(page.Starts[at]));
            page.Ask(at, text);
            return text;
        }
    }

    /// <summary>Whether a string is "".</summary>
    public bool IsEmpty(int index)
    {
        if (!_anyEmpty)
        {
            return false;
        }

        Page page = _pages[index >> PageBits];
        int at = index & ((1 << PageBits) - 1);
        return page.Texts?[at] is { } known ? known.Length == 0 : Bytes(page.Starts[at]).IsEmpty;
    }

    public void Add(string text) => Next(text.Length, out int at).Keep(at, text);

    /// <summary>Adds a string that holds no escapes; <see langword="false"/> where the bytes are no UTF-8.</summary>
    public bool TryAdd(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
        {
            return false;
        }

        int length = Encoding.UTF8.GetCharCount(text);
        if (length > limits.CellCharacters)
        {
            throw Refusals.CellTooLong(limits.CellCharacters);
        }

        Page page = Next(length, out int at);
        int needed = LengthBytes + text.Length;
        if (needed > 1 << BlockBits || (_used + needed > 1 << BlockBits && _blocks.Count == MostBlocks))
        {
            page.Keep(at, Encoding.UTF8.GetString(text));
            return true;
        }

        if (_used + needed > 1 << BlockBits)
        {
            _blocks.Add(new byte[1 << BlockBits]);
            _used = 0;
        }

        Span<byte> target = _blocks[^1].AsSpan(_used, needed);
        BitConverter.TryWriteBytes(target, text.Length);
        text.CopyTo(target[LengthBytes..]);
        page.Starts[at] = ((uint)(_blocks.Count - 1) << BlockBits) | (uint)_used;
        _used += needed;
        return true;
    }

    private ReadOnlySpan<byte> Bytes(uint start)
    {
        ReadOnlySpan<byte> bytes = _blocks[(int)(start >> BlockBits)].AsSpan((int)(start & ((1 << BlockBits) - 1)));
        return bytes.Slice(LengthBytes, BitConverter.ToInt32(bytes));
    }

    private Page Next(int length, out int at)
    {
        _anyEmpty |= length == 0;
        _size += sizeof(char) * (long)length;
        if (Count == limits.SharedStrings || _size > limits.SharedStringBytes)
        {
            throw Refusals.TooManyStrings();
        }

        at = Count & ((1 << PageBits) - 1);
        if (at == 0)
        {
            _pages.Add(new Page());
        }

        Count++;
        return _pages[^1];
    }

    /// <summary>Where some strings lie, which of them were asked for, and those that are kept as text.</summary>
    private sealed class Page
    {
        private readonly ulong[] _asked = new ulong[(1 << PageBits) / 64];

        public uint[] Starts { get; } = new uint[1 << PageBits];

        public string?[]? Texts { get; private set; }

        public void Keep(int at, string text) => (Texts ??= new string?[1 << PageBits])[at] = text;

        public void Ask(int at, string text)
        {
            ulong bit = 1UL << (at & 63);
            if ((_asked[at >> 6] & bit) != 0)
            {
                Keep(at, text);
            }

            _asked[at >> 6] |= bit;
        }
    }
}
