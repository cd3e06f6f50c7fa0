using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Dashboard.Tests.Importing.Files;

/// <summary>Breaks whole files in one to eight places: bytes, numbers, blocks, words of the format; of a package also the inflated parts.</summary>
internal sealed class FuzzMutator(Random random, (byte[][] Files, string[] Words) seeds)
{
    private const int MostPlaces = 8, LongestBlock = 300, MostCopies = 200;
    private static readonly int[] Numbers = [0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, int.MaxValue, int.MinValue, -1];

    public byte[] Next()
    {
        byte[] file = seeds.Files[random.Next(seeds.Files.Length)];
        bool isPackage = file.AsSpan().StartsWith("PK"u8);
        return isPackage && random.Next(4) > 0 ? BreakParts(file) : Break(file);
    }

    private byte[] BreakParts(byte[] file)
    {
        using var from = new ZipArchive(new MemoryStream(file));
        using var to = new MemoryStream();
        int broken = random.Next(from.Entries.Count);
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (int i = 0; i < from.Entries.Count; i++)
            {
                using var part = new MemoryStream();
                using (Stream content = from.Entries[i].Open())
                {
                    content.CopyTo(part);
                }

                using Stream written = zip.CreateEntry(from.Entries[i].FullName, CompressionLevel.NoCompression).Open();
                written.Write(i == broken || random.Next(from.Entries.Count) == 0 ? Break(part.ToArray()) : part.ToArray());
            }
        }

        return to.ToArray();
    }

    private byte[] Break(byte[] file)
    {
        var bytes = new List<byte>(file);
        for (int left = random.Next(1, MostPlaces + 1); left > 0 && bytes.Count > 0; left--)
        {
            BreakOnce(bytes);
        }

        return [.. bytes];
    }

    private void BreakOnce(List<byte> bytes)
    {
        int at = random.Next(bytes.Count), length = Math.Min(random.Next(1, LongestBlock), bytes.Count - at);
        switch (random.Next(seeds.Words.Length > 0 ? 10 : 6))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                WriteNumber(bytes, at);
                break;
            case 3:
                bytes.RemoveRange(at, length);
                break;
            case 4:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 5 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                bytes[at]++;
                break;
            default:
                byte[] word = Encoding.UTF8.GetBytes(seeds.Words[random.Next(seeds.Words.Length)]);
                int copies = random.Next(20) == 0 ? random.Next(1, MostCopies) : 1;
                bytes.InsertRange(at, Enumerable.Repeat(word, copies).SelectMany(static copy => copy));
                break;
        }
    }

    private void WriteNumber(List<byte> bytes, int at)
    {
        byte[] number = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, Numbers[random.Next(Numbers.Length)]);
        for (int i = random.Next(3) switch { 0 => 1, 1 => 2, _ => 4 } - 1; i >= 0 && at + i < bytes.Count; i--)
        {
            bytes[at + i] = number[i];
        }
    }
}
