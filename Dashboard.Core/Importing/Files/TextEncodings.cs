using System.Buffers;
using System.Text;

namespace Dashboard.Core.Importing.Files;

/// <summary>Finds the encoding of a text by its bytes.</summary>
internal static class TextEncodings
{
    private const int HeadBytes = 4096;

    /// <summary>
    /// A byte order mark decides; then the zeros of UTF-16; then UTF-8 if its sequences are whole (one broken in
    /// twenty is forgiven: exports cut texts at a number of bytes); else <paramref name="otherwise"/> or windows-1258.
    /// The stream is left at its start.
    /// </summary>
    public static Encoding Detect(Stream stream, Encoding? otherwise = null)
    {
        stream.Position = 0;
        byte[] head = new byte[HeadBytes];
        int length = stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        stream.Position = 0;
        Encoding? encoding = FromMark(head.AsSpan(0, length)) ?? FromZeros(head.AsSpan(0, length));
        if (encoding is null)
        {
            encoding = IsUtf8(stream) ? Encoding.UTF8 : otherwise ?? Windows1258();
            stream.Position = 0;
        }

        return encoding;
    }

    public static Encoding Windows1258()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1258);
    }

    /// <summary>The encoding a byte order mark stands for, or <see langword="null"/>.</summary>
    public static Encoding? FromMark(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>UTF-16 without a mark: markup and separators are ASCII, so one half of many pairs is zero.</summary>
    public static Encoding? FromZeros(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0, pairs = head.Length / 2;
        for (int i = 0; i + 1 < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        return odd * 3 > pairs && even * 20 < pairs ? Encoding.Unicode
            : even * 3 > pairs && odd * 20 < pairs ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsUtf8(Stream stream)
    {
        long good = 0, bad = 0;
        byte[] buffer = new byte[1 << 16];
        int kept = 0, read;
        do
        {
            read = stream.Read(buffer, kept, buffer.Length - kept);
            int end = kept + read;
            kept = Count(buffer.AsSpan(0, end), ref good, ref bad);
            buffer.AsSpan(end - kept, kept).CopyTo(buffer);
        }
        while (read > 0);

        // Where the file breaks off within a sequence, those before it speak.
        bad += good > 0 ? 0 : kept;
        return bad == 0 || good > bad * 20;
    }

    /// <summary>Counts sequences beyond ASCII; answers how many bytes at the end wait for their rest.</summary>
    private static int Count(ReadOnlySpan<byte> bytes, ref long good, ref long bad)
    {
        while (true)
        {
            int next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
            {
                return 0;
            }

            bytes = bytes[next..];
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out _, out int consumed);
            if (status == OperationStatus.NeedMoreData)
            {
                return bytes.Length;
            }

            good += status == OperationStatus.Done ? 1 : 0;
            bad += status == OperationStatus.Done ? 0 : 1;
            bytes = bytes[consumed..];
        }
    }
}
