using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Core.Importing.Files;

/// <summary>A web page that calls itself a workbook: its tables make one sheet of text cells.</summary>
internal sealed partial class HtmlSource : ISheetSource
{
    private const int HeadCharacters = 8192;
    private readonly StreamReader _reader;
    private readonly HtmlTables _tables;
    private readonly ReadLimits _limits;
    private readonly RowSpans _spans;
    private readonly Dictionary<int, string> _reaching = [];
    private int _section, _place;
    private bool _started, _anyRow;

    private HtmlSource(StreamReader reader, string sheetName, ReadLimits limits)
    {
        SheetName = sheetName;
        _reader = reader;
        _tables = new HtmlTables(new HtmlTokens(reader), limits);
        _limits = limits;
        _spans = new RowSpans(limits.Columns);
    }

    public string SheetName { get; }

    /// <summary>Opens a page; <paramref name="stream"/> stays the caller's.</summary>
    public static HtmlSource Open(Stream stream, string sheetName, ReadLimits limits)
    {
        Encoding encoding = EncodingOf(stream);
        char[] head = new char[HeadCharacters];
        int length = Reader(stream, encoding).ReadBlock(head, 0, head.Length);
        stream.Position = 0;
        Match named = SheetNamePattern().Match(new string(head, 0, length));
        return new HtmlSource(
            Reader(stream, encoding), named.Success ? WebUtility.HtmlDecode(named.Groups["name"].Value).Trim() : sheetName, limits);
    }

    public bool NextSheet()
    {
        bool first = !_started;
        _started = true;
        return first;
    }

    public bool NextRow(SheetRow row)
    {
        while (_started && _tables.Next(out HtmlRow next, out bool isLayout))
        {
            _anyRow = true;
            Fill(row, next, isLayout);
            if (row.Count > 0)
            {
                return true;
            }
        }

        return _anyRow || !_started ? false : throw Refusals.PageWithoutTable();
    }

    public void Dispose() => _reader.Dispose();

    private static StreamReader Reader(Stream stream, Encoding encoding) =>
        new(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);

    /// <summary>Whole UTF-8 sequences outweigh a declared charset: pages often declare what they are not.</summary>
    private static Encoding EncodingOf(Stream stream)
    {
        byte[] head = new byte[HeadCharacters];
        stream.Position = 0;
        int length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return TextEncodings.Detect(stream, Declared(Encoding.Latin1.GetString(head, 0, length)));
    }

    private static Encoding? Declared(string head)
    {
        Match match = CharsetPattern().Match(head);
        if (!match.Success)
        {
            return null;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string name = match.Groups["name"].Value;
        EncodingInfo? known = Array.Find(Encoding.GetEncodings(), info => string.Equals(info.Name, name, StringComparison.OrdinalIgnoreCase));

        // A charset that could be read as single bytes is not UTF-16, whatever it says.
        return known is null || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? null : known.GetEncoding();
    }

    [GeneratedRegex("<x:Name>(?<name>[^<]*)</x:Name>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SheetNamePattern();

    [GeneratedRegex("<meta[^>]+charset\\s*=\\s*[\"']?\\s*(?<name>[A-Za-z0-9_-]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CharsetPattern();

    private void Fill(SheetRow row, HtmlRow from, bool isLayout)
    {
        // Cells reach down to the end of their part of the table, no further.
        if (_section != from.Section)
        {
            (_section, _place) = (from.Section, 0);
            _spans.Clear();
            _reaching.Clear();
        }

        _spans.NextRow(from.Place - _place);
        _place = from.Place;
        row.Start(from.Number);
        foreach ((int into, string text) in _reaching)
        {
            if (_spans.FirstFree(into) == into)
            {
                _reaching.Remove(into);
            }
            else
            {
                row.Merge(into, text);
            }
        }

        int column = 0;
        foreach (HtmlCell cell in from.Cells)
        {
            column = _spans.FirstFree(column);
            string text = (isLayout && cell.More is { } more ? more.OwnText : cell.Text) ?? throw Refusals.CellTooLong(_limits.CellCharacters);
            CellRules.Put(row, column, new Cell(CellKind.Text, text), _limits);
            long width = cell.More?.Width ?? 1, height = cell.More?.Height ?? 1;
            if (height != 1 && column < _limits.Columns)
            {
                _reaching[column] = text;
            }

            _spans.Cover(column, width, height == 0 ? int.MaxValue : (int)Math.Min(height - 1, int.MaxValue));
            column = (int)Math.Min(column + width, Math.Max(column + 1, _limits.Columns));
        }

        row.Width = _spans.FirstFree(column);
    }
}
