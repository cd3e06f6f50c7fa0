using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dashboard.Core.Importing.Files;

/// <summary>A web page that calls itself a workbook: its tables make one sheet of text cells.</summary>
internal sealed partial class HtmlSource : ISheetSource
{
    private const int HeadCharacters = 8192;
    private readonly IHtmlDocument _page;
    private readonly ReadLimits _limits;
    private readonly List<(IElement Row, int Number, bool IsLayout)> _rows;
    private readonly RowSpans _spans;
    private IElement? _section;
    private int _next;
    private bool _started;

    private HtmlSource(string markup, string sheetName, ReadLimits limits)
    {
        SheetName = SheetNamePattern().Match(markup, 0, Math.Min(markup.Length, HeadCharacters)) is { Success: true } match
            ? WebUtility.HtmlDecode(match.Groups["name"].Value).Trim()
            : sheetName;
        _limits = limits;
        _spans = new RowSpans(limits.Columns);
        _page = new HtmlParser(new HtmlParserOptions { SkipComments = true, DisableElementPositionTracking = true })
            .ParseDocument(markup);
        _rows = new HtmlTables(_page).Rows;
    }

    public string SheetName { get; }

    /// <summary>Reads the page whole; <paramref name="stream"/> stays the caller's.</summary>
    public static HtmlSource Open(Stream stream, string sheetName, ReadLimits limits)
    {
        using var reader = new StreamReader(
            stream, EncodingOf(stream), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        var source = new HtmlSource(reader.ReadToEnd(), sheetName, limits);
        if (source._rows.Count == 0)
        {
            source.Dispose();
            throw Refusals.NotASpreadsheet("trang web không có bảng nào");
        }

        return source;
    }

    public bool NextSheet()
    {
        bool first = !_started;
        _started = true;
        return first;
    }

    public bool NextRow(SheetRow row)
    {
        while (_started && _next < _rows.Count)
        {
            Fill(row, _rows[_next++]);
            if (row.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => _page.Dispose();

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

    private static long Span(IElement cell, string attribute) =>
        long.TryParse(cell.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out long span) ? span : 1;

    [GeneratedRegex("<x:Name>(?<name>[^<]*)</x:Name>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SheetNamePattern();

    [GeneratedRegex("<meta[^>]+charset\\s*=\\s*[\"']?\\s*(?<name>[A-Za-z0-9_-]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CharsetPattern();

    private void Fill(SheetRow row, (IElement Row, int Number, bool IsLayout) from)
    {
        // Cells reach down to the end of their part of the table, no further.
        if (!ReferenceEquals(_section, from.Row.ParentElement))
        {
            _section = from.Row.ParentElement;
            _spans.Clear();
        }

        _spans.NextRow();
        row.Start(from.Number);
        int column = 0;
        foreach (IElement cell in from.Row.Children.Where(HtmlTables.IsCell))
        {
            column = _spans.FirstFree(column);
            CellRules.Put(row, column, new Cell(CellKind.Text, HtmlText.Of(cell, !from.IsLayout, _limits.CellCharacters)), _limits);
            long width = Math.Clamp(Span(cell, "colspan"), 1, _limits.Columns), height = Span(cell, "rowspan");
            _spans.Cover(column, width, height == 0 ? int.MaxValue : (int)Math.Clamp(height - 1, 0, int.MaxValue));
            column = (int)Math.Min(column + width, Math.Max(column + 1, _limits.Columns));
        }
    }
}
