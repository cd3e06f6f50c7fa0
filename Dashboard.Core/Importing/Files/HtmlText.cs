using System.Buffers;
using System.Text;

namespace Dashboard.Core.Importing.Files;

/// <summary>
/// The text of a cell as a page shows it, on one line: runs of white space, line breaks and edges of blocks become
/// one space; no-break spaces stay.
/// </summary>
/// <param name="limit">Characters a cell may hold; beyond them nothing is kept but that it was too long.</param>
internal sealed class HtmlText(int limit)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\f\0");
    private readonly StringBuilder _text = new();

    public bool IsTooLong => _text.Length > limit;

    public void Clear() => _text.Clear();

    public void Append(ReadOnlySpan<char> data)
    {
        while (!data.IsEmpty && !IsTooLong)
        {
            int length = data.IndexOfAny(Ends);
            ReadOnlySpan<char> word = length < 0 ? data : data[..length];
            _text.Append(word[..Math.Min(word.Length, limit + 1)]);
            if (length >= 0 && data[length] != '\0')
            {
                Space();
            }

            data = length < 0 ? default : data[(length + 1)..];
        }
    }

    public void Space()
    {
        if (_text.Length > 0 && _text[^1] != ' ')
        {
            _text.Append(' ');
        }
    }

    public override string ToString() =>
        _text.Length > 0 && _text[^1] == ' ' ? _text.ToString(0, _text.Length - 1) : _text.ToString();
}
