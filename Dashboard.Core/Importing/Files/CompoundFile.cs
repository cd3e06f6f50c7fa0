using System.Buffers.Binary;
using System.Text;

namespace Dashboard.Core.Importing.Files;

/// <summary>Tells what an OLE compound file holds by the names in its directory.</summary>
internal static class CompoundFile
{
    private const int EntryLength = 128, NameLengthAt = 64;

    /// <summary>The record of a workbook that keeps a place for macros and has none.</summary>
    private static ReadOnlySpan<byte> NoMacros => [0xBD, 0x01, 0x00, 0x00];

    /// <summary>The first eight bytes of every compound file.</summary>
    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Lets a binary workbook pass; the stream is left at its start.</summary>
    /// <exception cref="FileRefusedException">It is an encrypted workbook or one with macros, or holds no workbook.</exception>
    public static void RefuseUnlessWorkbook(Stream stream)
    {
        bool workbook = false, document = false, macros = false, emptyMacros = false;
        byte[] buffer = new byte[EntryLength * 512];
        int length;
        stream.Position = 0;
        do
        {
            // Directory entries lie at multiples of their length, wherever their sector is.
            length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            emptyMacros |= buffer.AsSpan(0, length).IndexOf(NoMacros) >= 0;
            for (int at = 0; at + NameLengthAt + 2 <= length; at += EntryLength)
            {
                ReadOnlySpan<byte> entry = buffer.AsSpan(at, NameLengthAt + 2);
                if (IsNamed(entry, "EncryptedPackage"))
                {
                    throw Refusals.Encrypted();
                }

                workbook |= IsNamed(entry, "Workbook") || IsNamed(entry, "Book");
                macros |= IsNamed(entry, "_VBA_PROJECT_CUR");
                document |= IsNamed(entry, "WordDocument") || IsNamed(entry, "PowerPoint Document");
            }
        }
        while (length == buffer.Length);

        stream.Position = 0;
        if (!workbook)
        {
            throw Refusals.NotASpreadsheet(document
                ? "văn bản Word hoặc bài trình chiếu PowerPoint kiểu cũ"
                : "tệp kiểu cũ của Microsoft Office mà bên trong không có bảng tính");
        }

        if (macros && !emptyMacros)
        {
            throw Refusals.Macro();
        }
    }

    private static bool IsNamed(ReadOnlySpan<byte> entry, string name)
    {
        int length = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameLengthAt..]);
        return length == (name.Length + 1) * 2
            && Encoding.Unicode.GetString(entry[..(length - 2)]).Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}
