using System.Text;
using AngleSharp.Dom;

namespace Dashboard.Core.Importing.Files;

/// <summary>The text of a cell as a page shows it, on one line.</summary>
internal static class HtmlText
{
    /// <summary>Runs of white space, line breaks and edges of blocks become one space; no-break spaces stay.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="withTables">Whether the text of tables inside belongs to it.</param>
    /// <param name="limit">Characters a cell may hold.</param>
    public static string Of(IElement cell, bool withTables, int limit)
    {
        var text = new StringBuilder();
        Add(cell, withTables, text, limit);
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        return text.ToString();
    }

    private static void Add(IElement parent, bool withTables, StringBuilder text, int limit)
    {
        for (INode? node = parent.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is IText { Data: { } data })
            {
                Add(data, text);
            }
            else if (node is IElement element && element.LocalName is not ("script" or "style")
                && (withTables || element.LocalName != "table"))
            {
                bool apart = element.LocalName is "br" or "p" or "div" or "li" or "ul" or "ol" or "table" or "tr" or "td" or "th";
                AddSpace(apart, text);
                Add(element, withTables, text, limit);
                AddSpace(apart, text);
            }

            if (text.Length > limit)
            {
                throw Refusals.CellTooLong(limit);
            }
        }
    }

    private static void Add(string data, StringBuilder text)
    {
        foreach (char character in data)
        {
            if (character is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                AddSpace(apart: true, text);
            }
            else
            {
                text.Append(character);
            }
        }
    }

    private static void AddSpace(bool apart, StringBuilder text)
    {
        if (apart && text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }
}
