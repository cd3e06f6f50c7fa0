namespace Dashboard.Core.Search;

/// <summary>
/// Codes as one run of bytes: letters and digits only, folded, a line break behind each. Whatever stood between the parts of
/// a code is remembered in one bit a byte. Immutable; a national code of 18 characters takes 27 bytes.
/// </summary>
/// <remarks>A search is a vectorised scan: measured against a table with an index of letter triples, which costs more in every way.</remarks>
internal sealed class CodeBlock
{
    internal const byte Break = (byte)'\n';

    private readonly byte[] _text;
    private readonly ulong[] _starts;
    private readonly int[] _offsets;
    private readonly int[] _ids;

    internal CodeBlock(byte[] text, ulong[] starts, int[] offsets, int[] ids) =>
        (_text, _starts, _offsets, _ids) = (text, starts, offsets, ids);

    /// <summary>Number of codes.</summary>
    public int Count => _ids.Length;

    /// <summary>Bytes held, arrays only.</summary>
    public long Size => _text.Length + (8L * _starts.Length) + (4L * _offsets.Length) + (4L * _ids.Length);

    public int Id(int index) => _ids[index];

    /// <summary>The folded code.</summary>
    public ReadOnlySpan<byte> Code(int index) => _text.AsSpan(_offsets[index], End(index) - _offsets[index]);

    /// <summary>Hands every code that holds the bytes to a visitor, with how well it answers.</summary>
    public void Find<TVisitor>(ReadOnlySpan<byte> sought, ref TVisitor visitor)
        where TVisitor : ICodeVisitor
    {
        var index = 0;
        for (var at = Next(sought, 0); at >= 0;)
        {
            index = IndexOf(at, index);
            var end = End(index);
            visitor.Visit(this, index, RankWithin(index, at, end, sought));
            at = Next(sought, end + 1);
        }
    }

    /// <summary>Six digits before the last part, as national codes write their day (yymmdd); 0 where there are none.</summary>
    public int Day(int index)
    {
        var (start, end) = (_offsets[index], End(index));
        var last = PartBefore(start, end);
        var day = last > start ? PartBefore(start, last) : last;
        if (last - day != 6)
        {
            return 0;
        }

        var value = 0;
        for (var at = day; at < last; at++)
        {
            if (!char.IsAsciiDigit((char)_text[at]))
            {
                return 0;
            }

            value = (value * 10) + _text[at] - '0';
        }

        return value;
    }

    private int PartBefore(int start, int end)
    {
        var at = end - 1;
        while (at > start && !IsStart(at))
        {
            at--;
        }

        return at;
    }

    private int Next(ReadOnlySpan<byte> sought, int from)
    {
        var at = _text.AsSpan(from).IndexOf(sought);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The best of all places inside one code.</summary>
    private Rank RankWithin(int index, int at, int end, ReadOnlySpan<byte> sought)
    {
        if (sought.Length == end - _offsets[index])
        {
            return Rank.Exact;
        }

        var best = Rank.Part;
        while (true)
        {
            if (IsStart(at))
            {
                if (at + sought.Length == end || IsStart(at + sought.Length))
                {
                    return Rank.Words;
                }

                best = Rank.Prefix;
            }

            var next = _text.AsSpan(at + 1, end - at - 1).IndexOf(sought);
            if (next < 0)
            {
                return best;
            }

            at += 1 + next;
        }
    }

    private bool IsStart(int at) => (_starts[at >> 6] & (1UL << (at & 63))) != 0;

    private int End(int index) => (index + 1 < _offsets.Length ? _offsets[index + 1] : _text.Length) - 1;

    /// <summary>The code that holds a place: galloping from a code before it, since hits come in order.</summary>
    private int IndexOf(int at, int from)
    {
        var step = 1;
        while (from + step < _offsets.Length && _offsets[from + step] <= at)
        {
            from += step;
            step *= 2;
        }

        var found = Array.BinarySearch(_offsets, from, Math.Min(step, _offsets.Length - from), at);
        return found >= 0 ? found : ~found - 1;
    }
}

/// <summary>Takes the codes that a search finds.</summary>
internal interface ICodeVisitor
{
    void Visit(CodeBlock block, int index, Rank rank);
}
