using System.Runtime.InteropServices;

namespace Dashboard.Core.Importing.Files;

/// <summary>
/// A cell as nearly every program writes it, <c>&lt;c r="B2" s="1" t="s">&lt;v>12&lt;/v>&lt;/c></c>, taken in one go.
/// Whatever else comes is left to <see cref="MarkupCursor"/>.
/// </summary>
internal ref struct UsualCell
{
    /// <summary>Bytes that must be at hand, so that no step has to ask.</summary>
    private const int Longest = 96;
    private const int LongestValue = 40;

    private static readonly uint ReferenceStart = Four(" r=\""u8), StyleStart = Four(" s=\""u8), TypeStart = Four(" t=\""u8), ValueStart = Four("><v>"u8);
    private static readonly ulong CellEnd = MemoryMarshal.Read<ulong>("</v></c>"u8);

    public int Column { get; private set; }

    public int Style { get; private set; }

    /// <summary>Whether the value is the number of a shared string.</summary>
    public bool IsShared { get; private set; }

    /// <summary>The value's bytes; none where the cell is empty.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Reads a cell from behind its <c>&lt;c</c>.</summary>
    /// <returns>How many bytes it takes; 0 where it is written in another way.</returns>
    public int Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Longest || Four(bytes) != ReferenceStart)
        {
            return 0;
        }

        int at = 4, column = 0;
        for (; at < 8 && (uint)(bytes[at] - 'A') < 26; at++)
        {
            column = (column * 26) + bytes[at] - 'A' + 1;
        }

        int row = at;
        while (at < row + 7 && (uint)(bytes[at] - '0') < 10)
        {
            at++;
        }

        if (row is 4 or 8 || at == row || bytes[at++] != '"')
        {
            return 0;
        }

        (Column, Style, IsShared) = (column - 1, 0, false);
        Value = default;
        if (Four(bytes[at..]) == StyleStart)
        {
            int first = at += 4;
            for (; at < first + 6 && (uint)(bytes[at] - '0') < 10; at++)
            {
                Style = (Style * 10) + bytes[at] - '0';
            }

            if (at == first || bytes[at++] != '"')
            {
                return 0;
            }
        }

        if (Four(bytes[at..]) == TypeStart)
        {
            IsShared = bytes[at + 4] == 's' && bytes[at + 5] == '"';
            if (!IsShared)
            {
                return 0;
            }

            at += 6;
        }

        if (bytes[at] == '/')
        {
            return bytes[at + 1] == '>' ? at + 2 : 0;
        }

        if (Four(bytes[at..]) != ValueStart)
        {
            return 0;
        }

        at += 4;
        int length = bytes.Slice(at, LongestValue).IndexOf((byte)'<');
        if (length < 0 || MemoryMarshal.Read<ulong>(bytes[(at + length)..]) != CellEnd)
        {
            return 0;
        }

        Value = bytes.Slice(at, length);
        return at + length + 8;
    }

    private static uint Four(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<uint>(bytes);
}
