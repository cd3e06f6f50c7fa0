using System.Buffers.Binary;
using System.IO.Compression;

namespace Dashboard.Tests.Browser.Guide;

/// <summary>Makes a screenshot a third as heavy: its most used colours as a palette, the others as the nearest of these.</summary>
internal static class SmallPng
{
    private const int MostColours = 256, ChunkRest = 12;
    private const byte Rgb = 2, Palette = 3, RgbAndAlpha = 6;

    private static readonly uint[] Crcs = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8)
        .Aggregate((uint)value, (crc, _) => (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1)))];

    /// <summary>The same picture with a palette; screenshots are 8 bits a channel, not interlaced and opaque.</summary>
    public static byte[] Of(byte[] picture)
    {
        var chunks = Chunks(picture).ToList();
        var head = chunks[0].Data;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(4)));
        if (head[8] != 8 || head[9] is not (Rgb or RgbAndAlpha) || head[12] != 0)
        {
            throw new NotSupportedException("Only 8 bits a channel without interlacing.");
        }

        var colours = Colours(Inflate(chunks), width, height, head[9] == Rgb ? 3 : 4);
        var palette = colours.CountBy(colour => colour).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostColours).Select(pair => pair.Key).ToArray();
        return Write(width, height, palette, Places(colours, palette));
    }

    /// <summary>The colours of a picture without a palette, row by row, each as one number.</summary>
    private static int[] Colours(byte[] rows, int width, int height, int channels)
    {
        var stride = width * channels;
        var before = new byte[stride];
        var colours = new int[width * height];
        for (var y = 0; y < height; y++)
        {
            var row = rows.AsSpan((y * (stride + 1)) + 1, stride);
            Unfilter(rows[y * (stride + 1)], row, before, channels);
            for (var x = 0; x < width; x++)
            {
                var pixel = row.Slice(x * channels, 3);
                colours[(y * width) + x] = (pixel[0] << 16) | (pixel[1] << 8) | pixel[2];
            }

            row.CopyTo(before);
        }

        return colours;
    }

    private static void Unfilter(byte filter, Span<byte> row, ReadOnlySpan<byte> before, int channels)
    {
        for (var at = 0; at < row.Length && filter != 0; at++)
        {
            var (left, up, corner) = at < channels ? (0, before[at], 0) : (row[at - channels], before[at], before[at - channels]);
            row[at] += (byte)(filter switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => Paeth(left, up, corner),
            });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    /// <summary>Place of each pixel's colour in the palette.</summary>
    private static byte[] Places(int[] colours, int[] palette)
    {
        var places = palette.Select((colour, place) => (colour, place)).ToDictionary(pair => pair.colour, pair => (byte)pair.place);
        return Array.ConvertAll(colours, colour =>
        {
            if (!places.TryGetValue(colour, out var place))
            {
                places[colour] = place = (byte)Array.IndexOf(palette, palette.MinBy(known => Distance(known, colour)));
            }

            return place;
        });
    }

    private static int Distance(int one, int other)
    {
        var (red, green, blue) = ((one >> 16) - (other >> 16), ((one >> 8) & 255) - ((other >> 8) & 255), (one & 255) - (other & 255));
        return (red * red) + (green * green) + (blue * blue);
    }

    private static byte[] Write(int width, int height, int[] palette, byte[] places)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, Palette);
        using var rows = new MemoryStream();
        using (var deflated = new ZLibStream(rows, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                deflated.WriteByte(0);
                deflated.Write(places, y * width, width);
            }
        }

        return
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
            .. Chunk("IHDR"u8, head),
            .. Chunk("PLTE"u8, [.. palette.SelectMany(colour => (byte[])[(byte)(colour >> 16), (byte)(colour >> 8), (byte)colour])]),
            .. Chunk("IDAT"u8, rows.ToArray()),
            .. Chunk("IEND"u8, []),
        ];
    }

    private static IEnumerable<(string Name, byte[] Data)> Chunks(byte[] picture)
    {
        for (var at = 8; at < picture.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(at));
            yield return (System.Text.Encoding.ASCII.GetString(picture, at + 4, 4), picture[(at + 8)..(at + 8 + length)]);
            at += length + ChunkRest;
        }
    }

    private static byte[] Inflate(IEnumerable<(string Name, byte[] Data)> chunks)
    {
        using var deflated = new MemoryStream([.. chunks.Where(chunk => chunk.Name == "IDAT").SelectMany(chunk => chunk.Data)]);
        using var zlib = new ZLibStream(deflated, CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        return rows.ToArray();
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        var chunk = new byte[data.Length + ChunkRest];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        name.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        var crc = uint.MaxValue;
        foreach (var value in chunk.AsSpan(4, data.Length + 4))
        {
            crc = Crcs[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), ~crc);
        return chunk;
    }
}
