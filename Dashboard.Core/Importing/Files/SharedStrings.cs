using System.Text;
using System.Text.Unicode;

namespace Dashboard.Core.Importing.Files;

/// <summary>
/// The strings that the cells of a zipped workbook refer to by number. Most are named once, so they stay UTF-8
/// and are decoded where they are named; one that is named again is kept.
/// </summary>
internal sealed class SharedStrings(ReadLimits limits)
{
    private static readonly string NamedOnce = new('1', 1);
    private byte[] _bytes = [];
    private int[] _ends = new int[1024];
    private string?[] _texts = new string?[1024];
    private long _size;

    public int Count { get; private set; }

    public string this[int index]
    {
        get
        {
            string? known = _texts[index];
            if (known is not null && !ReferenceEquals(known, NamedOnce))
            {
                return known;
            }

            int start = index == 0 ? 0 : _ends[index - 1];
            string text = Encoding.UTF8.GetString(_bytes, start, _ends[index] - start);
            _texts[index] = known is null ? NamedOnce : text;
            return text;
        }
    }

    public void Add(string text) => Add(text, text.Length, []);

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

        bool fits = Array.MaxLength / 2 - Used > text.Length;
        Add(fits ? null : Encoding.UTF8.GetString(text), length, fits ? text : []);
        return true;
    }

    private int Used => Count == 0 ? 0 : _ends[Count - 1];

    private void Add(string? text, int length, ReadOnlySpan<byte> bytes)
    {
        _size += sizeof(char) * (long)length;
        if (Count == limits.SharedStrings || _size > limits.SharedStringBytes)
        {
            throw Refusals.TooManyStrings();
        }

        int used = Used, end = used + bytes.Length;
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, Count * 2);
            Array.Resize(ref _texts, Count * 2);
        }

        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(end, Math.Max(1 << 16, _bytes.Length * 2)));
        }

        bytes.CopyTo(_bytes.AsSpan(used));
        _texts[Count] = text;
        _ends[Count++] = end;
    }
}
