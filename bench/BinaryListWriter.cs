using System.Text;

namespace Bench;

/// <summary>Writes a list as a binary workbook (BIFF8 in a compound file of version 3, as far as its header alone lists the tables) with label and number cells.</summary>
internal sealed class BinaryListWriter(string file) : IListWriter
{
    private const int Sector = 512;
    private const int MostTables = 109;
    private const int Free = -1, EndOfChain = -2, FatSector = -3;
    private static readonly DateTime Origin = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly MemoryStream _cells = new();
    private int _row = -1, _column;

    public void Start() => (_row, _column) = (_row + 1, 0);

    public void End()
    {
        // Rows need no record of their own.
    }

    public void Text(string? text)
    {
        var column = _column++;
        if (text is not null)
        {
            Record(_cells, 0x0204, [.. Place(column, 0), .. Short(text.Length), 1, .. Encoding.Unicode.GetBytes(text)]);
        }
    }

    public void Number(double? number) => Number(number, style: 0);

    public void Date(DateTime? moment) => Number((moment - Origin)?.TotalDays, style: 1);

    public void Dispose()
    {
        using var book = new MemoryStream();
        Record(book, 0x0809, [.. Short(0x0600), .. Short(0x0005), .. new byte[12]]);
        Record(book, 0x00E0, [.. Short(0), .. Short(0), .. new byte[16]]);
        Record(book, 0x00E0, [.. Short(0), .. Short(22), .. new byte[16]]);
        var name = "List"u8.ToArray();
        var sheetAt = (int)book.Length + 4 + 8 + name.Length + 4;
        Record(book, 0x0085, [.. BitConverter.GetBytes(sheetAt), 0, 0, (byte)name.Length, 0, .. name]);
        Record(book, 0x000A, []);
        Record(book, 0x0809, [.. Short(0x0600), .. Short(0x0010), .. new byte[12]]);
        Record(book, 0x0200, [.. BitConverter.GetBytes(0), .. BitConverter.GetBytes(_row + 1), .. Short(0), .. Short(28), .. Short(0)]);
        _cells.WriteTo(book);
        Record(book, 0x000A, []);
        using var target = File.Create(file);
        Compound(target, book.ToArray());
        _cells.Dispose();
    }

    private void Number(double? number, int style)
    {
        var column = _column++;
        if (number is { } known)
        {
            Record(_cells, 0x0203, [.. Place(column, style), .. BitConverter.GetBytes(known)]);
        }
    }

    private byte[] Place(int column, int style) => [.. Short(_row), .. Short(column), .. Short(style)];

    private static byte[] Short(int value) => BitConverter.GetBytes((ushort)value);

    private static void Record(MemoryStream target, int kind, byte[] content)
    {
        target.Write(Short(kind));
        target.Write(Short(content.Length));
        target.Write(content);
    }

    /// <summary>Lays the workbook out as sectors: the file's table, its directory, the workbook.</summary>
    private static void Compound(FileStream target, byte[] book)
    {
        var sectors = (book.Length + Sector - 1) / Sector;
        var tables = 1;
        while (tables * (Sector / 4) < sectors + tables + 1)
        {
            tables++;
        }

        if (tables > MostTables)
        {
            throw new InvalidOperationException("Too many rows for a binary workbook: 6,000 are few enough.");
        }

        var table = new int[tables * (Sector / 4)];
        Array.Fill(table, Free);
        Array.Fill(table, FatSector, 0, tables);
        table[tables] = EndOfChain;
        for (var sector = 0; sector < sectors; sector++)
        {
            table[tables + 1 + sector] = sector == sectors - 1 ? EndOfChain : tables + 2 + sector;
        }

        var header = new byte[Sector];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(header, 0);
        Put(header, 24, 0x0003003E, 0x0009FFFE, 0x00000006, 0, 0, tables, tables, 0, 4096, EndOfChain, 0, EndOfChain, 0);
        Put(header, 76, [.. Enumerable.Range(0, MostTables).Select(at => at < tables ? at : Free)]);
        target.Write(header);
        foreach (var entry in table)
        {
            target.Write(BitConverter.GetBytes(entry));
        }

        var directory = new byte[Sector];
        Entry(directory, 0, "Root Entry", 5, child: 1, start: EndOfChain, length: 0);
        Entry(directory, 128, "Workbook", 2, child: Free, start: tables + 1, length: book.Length);
        target.Write(directory);
        target.Write(book);
        target.Write(new byte[(sectors * Sector) - book.Length]);
    }

    private static void Entry(byte[] directory, int at, string name, byte kind, int child, int start, int length)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(directory, at);
        Short((name.Length + 1) * 2).CopyTo(directory, at + 64);
        (directory[at + 66], directory[at + 67]) = (kind, 1);
        Put(directory, at + 68, Free, Free, child);
        Put(directory, at + 116, start, length, 0);
    }

    private static void Put(byte[] target, int at, params int[] values)
    {
        foreach (var value in values)
        {
            BitConverter.GetBytes(value).CopyTo(target, at);
            at += 4;
        }
    }
}
