using System.Buffers;
using System.Text;

namespace Dashboard.Core.Importing.Files;

/// <summary>The formats that are read.</summary>
internal enum FileFormat
{
    Xlsx,
    Xls,
    Html,
    SpreadsheetMl,
    DelimitedText,
}

/// <summary>Tells the format of a file by its content.</summary>
internal static class FileFormats
{
    private const int HeadBytes = 8192;
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n/>");

    private static readonly (byte[] Start, string What)[] Others =
    [
        ("%PDF"u8.ToArray(), "tệp PDF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "tệp ảnh PNG"),
        ([0xFF, 0xD8, 0xFF], "tệp ảnh JPEG"),
        ("GIF8"u8.ToArray(), "tệp ảnh GIF"),
        ("BM"u8.ToArray(), "tệp ảnh BMP"),
        ("II*\0"u8.ToArray(), "tệp ảnh TIFF"),
        ("MZ"u8.ToArray(), "tệp chương trình"),
        ("{\\rtf"u8.ToArray(), "văn bản RTF"),
        ("MIME-Version:"u8.ToArray(), "trang web lưu trữ (MHTML)"),
    ];

    private static readonly (byte[] Start, string What)[] Archives =
    [
        ("Rar!"u8.ToArray(), "tệp nén RAR"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "tệp nén 7z"),
        ([0x1F, 0x8B], "tệp nén GZIP"),
    ];

    /// <summary>The format; the stream is left at its start.</summary>
    /// <exception cref="FileRefusedException">None of those that are read.</exception>
    public static FileFormat Detect(Stream stream)
    {
        byte[] buffer = new byte[HeadBytes];
        stream.Position = 0;
        ReadOnlySpan<byte> head = buffer.AsSpan(0, stream.ReadAtLeast(buffer, HeadBytes, throwOnEndOfStream: false));
        stream.Position = 0;
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
        {
            return FileFormat.Xlsx;
        }

        if (head.StartsWith(CompoundFile.Signature))
        {
            CompoundFile.RefuseUnlessWorkbook(stream);
            return FileFormat.Xls;
        }

        if (head is [0x09, 0x00 or 0x02 or 0x04 or 0x08, 0x04 or 0x06 or 0x08 or 0x10, 0x00, ..])
        {
            return FileFormat.Xls;
        }

        foreach ((byte[] start, string what) in Archives)
        {
            if (head.StartsWith(start))
            {
                throw Refusals.Archive(what);
            }
        }

        bool isText = TextEncodings.FromMark(head) is not null || TextEncodings.FromZeros(head) is not null || !head.Contains((byte)0);
        foreach ((byte[] start, string what) in Others)
        {
            // Two letters may begin a heading as well as a picture or a program: those are not text.
            if (head.StartsWith(start) && !(start is [(byte)'B' or (byte)'M', _] && isText))
            {
                throw Refusals.NotASpreadsheet(what);
            }
        }

        return isText ? DetectText(head) : throw Refusals.NotASpreadsheet("tệp nhị phân");
    }

    private static FileFormat DetectText(ReadOnlySpan<byte> head)
    {
        Encoding encoding = TextEncodings.FromMark(head) ?? TextEncodings.FromZeros(head) ?? Encoding.UTF8;
        string text = encoding.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.Length == 0)
        {
            throw Refusals.Empty();
        }

        int control = text.Count(static character => character is < ' ' and not ('\t' or '\r' or '\n' or '\f') or '\x7F');
        if (control * 20 > text.Length)
        {
            throw Refusals.NotASpreadsheet("tệp nhị phân");
        }

        if (text.StartsWith('<'))
        {
            return DetectMarkup(text);
        }

        if (text.Contains("<table", StringComparison.OrdinalIgnoreCase) || text.Contains("<html", StringComparison.OrdinalIgnoreCase))
        {
            return FileFormat.Html;
        }

        return text.StartsWith("{\"", StringComparison.Ordinal) || text.StartsWith("[{", StringComparison.Ordinal)
            ? throw Refusals.NotASpreadsheet("tệp JSON")
            : FileFormat.DelimitedText;
    }

    private static FileFormat DetectMarkup(string text)
    {
        bool xml = text.StartsWith("<?xml", StringComparison.Ordinal);
        string root = Root(text);
        if (root == "Workbook" && text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal))
        {
            return FileFormat.SpreadsheetMl;
        }

        if (text.Contains("urn:oasis:names:tc:opendocument", StringComparison.Ordinal))
        {
            throw Refusals.Ods();
        }

        return xml && !string.Equals(root, "html", StringComparison.OrdinalIgnoreCase) && root != "table"
            ? throw Refusals.NotASpreadsheet("tệp XML không phải của Excel")
            : FileFormat.Html;
    }

    /// <summary>Local name of the first element; a document type with declarations of its own is refused.</summary>
    private static string Root(string text)
    {
        int at = 0;
        while ((at = text.IndexOf('<', at)) >= 0 && at + 1 < text.Length && text[at + 1] is '?' or '!')
        {
            int end = text.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal)
                ? text.IndexOf("-->", at, StringComparison.Ordinal)
                : text.IndexOf('>', at);
            if (text.AsSpan(at).StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
                && text.AsSpan(at, (end < 0 ? text.Length : end) - at).Contains('['))
            {
                throw Refusals.DangerousXml();
            }

            if (end < 0)
            {
                return "";
            }

            at = end;
        }

        if (at < 0)
        {
            return "";
        }

        int stop = text.AsSpan(at).IndexOfAny(EndsOfName);
        string name = stop < 0 ? text[(at + 1)..] : text.Substring(at + 1, stop - 1);
        return name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}
