using System.Buffers;
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
    private const int OnStack = 128;

    /// <summary>Programs that list a string for every cell may repeat each this often.</summary>
    private const long EntriesADistinct = 128;

    private readonly List<Page> _pages = [];
    private readonly List<byte[]> _blocks = [];
    private int _used = 1 << BlockBits;
    private long _counted, _size;
    private bool _anyEmpty;

    /// <summary>One place of each distinct string; <see langword="null"/> as long as there are fewer than the limits allow.</summary>
    private HashSet<uint>? _distinct;

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
            if (_distinct is null)
            {
                page.Ask(at, text);
            }

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

    public void Add(string text)
    {
        Span<byte> bytes = text.Length <= OnStack ? stackalloc byte[OnStack * 3] : new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        if (Utf8.FromUtf16(text, bytes, out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done
            || !TryAdd(bytes[..written]))
        {
            // Halves of surrogate pairs have no bytes of their own.
            Meter(text.Length, isNew: true);
            Next(out int at).Keep(at, text);
        }
    }

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

        uint start = Put(text);
        bool isNew = _distinct?.Add(start) ?? true;
        if (!isNew)
        {
            _used -= LengthBytes + text.Length;
            _distinct!.TryGetValue(start, out start);
        }

        _anyEmpty |= length == 0;
        Next(out int at).Starts[at] = start;
        Meter(length, isNew);
        return true;
    }

    /// <summary>Writes a string behind the others.</summary>
    private uint Put(ReadOnlySpan<byte> text)
    {
        int needed = LengthBytes + text.Length;
        if (_used + needed > 1 << BlockBits)
        {
            if (needed > 1 << BlockBits || _blocks.Count == MostBlocks)
            {
                throw Refusals.TooManyStrings();
            }

            _blocks.Add(new byte[1 << BlockBits]);
            _used = 0;
        }

        Span<byte> target = _blocks[^1].AsSpan(_used, needed);
        BitConverter.TryWriteBytes(target, text.Length);
        text.CopyTo(target[LengthBytes..]);
        _used += needed;
        return ((uint)(_blocks.Count - 1) << BlockBits) | (uint)(_used - needed);
    }

    /// <summary>Counts a string. Programs that list one for every cell go over the limits without breaking them: from there on equal ones are told.</summary>
    private void Meter(int length, bool isNew)
    {
        if (!isNew)
        {
            return;
        }

        (_counted, _size) = (_counted + 1, _size + (sizeof(char) * (long)length));
        if (_distinct is null && IsOver)
        {
            CountAgain();
        }

        if (IsOver)
        {
            throw Refusals.TooManyStrings();
        }
    }

    private bool IsOver => _counted > limits.SharedStrings || _size > limits.SharedStringBytes;

    private void CountAgain()
    {
        _distinct = new(new SameBytes(this));
        (_counted, _size) = (0, 0);
        for (int index = 0; index < Count; index++)
        {
            Page page = _pages[index >> PageBits];
            int at = index & ((1 << PageBits) - 1);
            if (page.Texts?[at] is not null || _distinct.Add(page.Starts[at]))
            {
                _counted++;
                _size += sizeof(char) * (long)(page.Texts?[at]?.Length ?? Encoding.UTF8.GetCharCount(Bytes(page.Starts[at])));
            }
            else
            {
                _distinct.TryGetValue(page.Starts[at], out page.Starts[at]);
            }
        }
    }

    private ReadOnlySpan<byte> Bytes(uint start)
    {
        ReadOnlySpan<byte> bytes = _blocks[(int)(start >> BlockBits)].AsSpan((int)(start & ((1 << BlockBits) - 1)));
        return bytes.Slice(LengthBytes, BitConverter.ToInt32(bytes));
    }

    private Page Next(out int at)
    {
        if (Count > limits.SharedStrings * EntriesADistinct)
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

    private sealed class SameBytes(SharedStrings strings) : IEqualityComparer<uint>
    {
        public bool Equals(uint x, uint y) => strings.Bytes(x).SequenceEqual(strings.Bytes(y));

        public int GetHashCode(uint start)
        {
            var hash = default(HashCode);
            hash.AddBytes(strings.Bytes(start));
            return hash.ToHashCode();
        }
    }
}
