using System.Globalization;
using System.Net;
using System.Text;

namespace Bench;

/// <summary>Writes a list as a text table, or as a web page that calls itself a workbook.</summary>
internal sealed class TextListWriter(string file, bool html) : IListWriter
{
    private readonly StreamWriter _text = Open(file, html);
    private bool _first;

    public void Start()
    {
        _text.Write(html ? "<tr>" : "");
        _first = true;
    }

    public void End() => _text.Write(html ? "</tr>\n" : "\r\n");

    public void Number(double? number) => Text(number?.ToString("R", CultureInfo.InvariantCulture));

    public void Date(DateTime? moment) => Text(moment?.ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture));

    public void Text(string? text)
    {
        if (html)
        {
            _text.Write("<td>");
            _text.Write(WebUtility.HtmlEncode(text));
            _text.Write("</td>");
            return;
        }

        _text.Write(_first ? "" : ",");
        _text.Write(text?.Contains(',', StringComparison.Ordinal) == true ? $"\"{text}\"" : text);
        _first = false;
    }

    public void Dispose()
    {
        _text.Write(html ? "</table></body></html>" : "");
        _text.Dispose();
    }

    private static StreamWriter Open(string file, bool html)
    {
        var text = new StreamWriter(file, append: false, new UTF8Encoding(!html), 1 << 16);
        text.Write(html ? "<html><head><meta charset=\"utf-8\"></head><body><table border=1>\n" : "");
        return text;
    }
}
