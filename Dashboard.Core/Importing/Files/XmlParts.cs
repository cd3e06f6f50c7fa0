using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>Opens markup of unknown origin: no DTD, no outside references, bounded names and depth.</summary>
internal static class XmlParts
{
    private const int DeepestElement = 64;

    /// <summary>A reader that closes <paramref name="stream"/>. Invalid characters are let through: exports have them.</summary>
    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        NameTable = new BoundedNameTable(),
    });

    /// <summary>
    /// What the reader throws at markup that is not well formed: besides its own error the one of a copy with a
    /// negative length, where byte-order marks stand between a first declaration and the switch of its encoding.
    /// </summary>
    public static bool IsMalformed(Exception error) => error is XmlException or ArgumentOutOfRangeException;

    /// <summary>Refuses a nesting no spreadsheet has, before the reader's stack eats the memory.</summary>
    public static void CheckDepth(XmlReader reader)
    {
        if (reader.Depth > DeepestElement)
        {
            throw Refusals.DangerousXml();
        }
    }

    /// <summary>Moves to the next element; <see langword="false"/> at the end of the part.</summary>
    public static bool ReadElement(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                CheckDepth(reader);
                return true;
            }
        }

        return false;
    }

    /// <summary>An attribute by its local name, whatever its namespace; <see langword="null"/> if absent.</summary>
    public static string? Attribute(XmlReader reader, string localName)
    {
        string? value = null;
        for (bool more = reader.MoveToFirstAttribute(); more && value is null; more = reader.MoveToNextAttribute())
        {
            value = reader.LocalName == localName ? reader.Value : null;
        }

        reader.MoveToElement();
        return value;
    }

    public static bool IsText(XmlNodeType type) => type
        is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    public static bool IsTrue(string? value) =>
        value is "1" || string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Names are kept for as long as the reader lives; a million characters of them is an attack.</summary>
    private sealed class BoundedNameTable : NameTable
    {
        private int _left = 1 << 20;

        public override string Add(char[] key, int start, int len) =>
            base.Get(key, start, len) ?? Count(base.Add(key, start, len));

        public override string Add(string key) => base.Get(key) ?? Count(base.Add(key));

        private string Count(string name)
        {
            _left -= name.Length + 16;
            return _left < 0 ? throw Refusals.DangerousXml() : name;
        }
    }
}
