using System.Text;
using Dashboard.Core.Text;

namespace Dashboard.Core.Search;

/// <summary>Collects codes for a block.</summary>
internal sealed class CodeBlockBuilder
{
    private readonly List<byte> _text = [];
    private readonly List<ulong> _starts = [];
    private readonly List<int> _offsets = [];
    private readonly List<int> _ids = [];

    public int Count => _ids.Count;

    /// <summary>Adds a code; one without a letter or digit cannot be found and is left out.</summary>
    public void Add(int id, string code)
    {
        var begin = _text.Count;
        var part = true;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var character in Fold.Clean(code))
        {
            var folded = Fold.Base(character);
            if (folded == '\0')
            {
                part = true;
                continue;
            }

            if (part)
            {
                Mark(_text.Count);
                part = false;
            }

            if (folded < 128)
            {
                _text.Add((byte)folded);
            }
            else if (new Rune(folded).TryEncodeToUtf8(bytes, out var written))
            {
                _text.AddRange(bytes[..written]);
            }
        }

        if (_text.Count == begin)
        {
            return;
        }

        _text.Add(CodeBlock.Break);
        _offsets.Add(begin);
        _ids.Add(id);
    }

    public CodeBlock Build()
    {
        Mark(_text.Count);
        return new([.. _text], [.. _starts], [.. _offsets], [.. _ids]);
    }

    private void Mark(int at)
    {
        while (_starts.Count <= at >> 6)
        {
            _starts.Add(0);
        }

        _starts[at >> 6] |= 1UL << (at & 63);
    }
}
