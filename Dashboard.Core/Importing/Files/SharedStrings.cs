using System.Text;
using System.Text.Unicode;

namespace Dashboard.Core.Importing.Files;

/// <summary>
/// The strings that the cells of a zipped workbook refer to by number. Most are named once, so they stay UTF-8
/// and are decoded where they are named; one that is named again is kept. Programs that list a string once a cell
/// go over the limits without breaking them: from there on equal strings share a place, and distinct ones count.
/// </summary>
internal sealed class SharedStrings(ReadLimits limits)
{
    private static readonly string NamedOnce = new('1', 1);
    private byte[] _bytes = [];
    private int[] _ends = new int[1024];
    private string?[] _texts = new string?[1024];
    private int _places;
    private long _size;
    private DistinctStrings? _distinct;

    public int Count => _distinct?.Count ?? _places;

    public string this[int index]
    {
        get
        {
            int place = _distinct?.PlaceOf(index) ?? index;
            string? known = _texts[place];
            if (known is not null && !ReferenceEquals(known, NamedOnce))
            {
                return known;
            }

            string text = Encoding.UTF8.GetString(Bytes(place));
            _texts[place] = known is null ? NamedOnce : text;
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

        bool fits = Array.MaxLength / 2 - End(_places) > text.Length;
        Add(fits ? null : Encoding.UTF8.GetString(text), length, fits ? text : []);
        return true;
    }

    /// <summary>The text kept at a place; <see langword="null"/> where its bytes are.</summary>
    public string? Text(int place) => _texts[place];

    public ReadOnlySpan<byte> Bytes(int place) => _bytes.AsSpan(End(place), End(place + 1) - End(place));

    private int End(int places) => places == 0 ? 0 : _ends[places - 1];

    private void Add(string? text, int length, ReadOnlySpan<byte> bytes)
    {
        Put(text, bytes);
        _size += sizeof(char) * (long)length;
        if (_distinct is not null)
        {
            if (!_distinct.Add(_places - 1))
            {
                _places--;
                _size -= sizeof(char) * (long)length;
            }
        }
        else if (_places > limits.SharedStrings || _size > limits.SharedStringBytes)
        {
            _distinct = new DistinctStrings(this);
            for (int place = 0; place < _places; place++)
            {
                _size -= _distinct.Add(place) ? 0 : sizeof(char) * (long)(_texts[place]?.Length ?? Encoding.UTF8.GetCharCount(Bytes(place)));
            }
        }

        if (_distinct?.Distinct > limits.SharedStrings || _size > limits.SharedStringBytes)
        {
            throw Refusals.TooManyStrings();
        }
    }

    private void Put(string? text, ReadOnlySpan<byte> bytes)
    {
        int used = End(_places), end = used + bytes.Length;
        if (_places == _ends.Length)
        {
            Array.Resize(ref _ends, _places * 2);
            Array.Resize(ref _texts, _places * 2);
        }

        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(end, Math.Max(1 << 16, _bytes.Length * 2)));
        }

        bytes.CopyTo(_bytes.AsSpan(used));
        _texts[_places] = text;
        _ends[_places++] = end;
    }
}
