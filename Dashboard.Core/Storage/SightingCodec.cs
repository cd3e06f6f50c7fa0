using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Storage;

/// <summary>Packs sightings into a few bytes each: differences of neighbours as variable-length integers.</summary>
internal static class SightingCodec
{
    public static byte[] Pack(ReadOnlySpan<PackedSighting> sightings)
    {
        using var stream = new MemoryStream(sightings.Length * 6);
        using var writer = new BinaryWriter(stream);
        var last = default(PackedSighting);
        foreach (var sighting in sightings)
        {
            writer.Write7BitEncodedInt(ZigZag(sighting.Dossier - last.Dossier));
            writer.Write7BitEncodedInt(ZigZag(sighting.FactSet - last.FactSet));
            writer.Write7BitEncodedInt(ZigZag(sighting.Sheet - last.Sheet));
            writer.Write7BitEncodedInt(ZigZag(sighting.Row - last.Row));
            last = sighting;
        }

        writer.Flush();
        return stream.ToArray();
    }

    public static void Unpack(byte[] packed, int count, List<PackedSighting> sightings)
    {
        using var reader = new BinaryReader(new MemoryStream(packed));
        var last = default(PackedSighting);
        for (var index = 0; index < count; index++)
        {
            last = new(
                last.Dossier + UnZigZag(reader.Read7BitEncodedInt()),
                last.FactSet + UnZigZag(reader.Read7BitEncodedInt()),
                last.Sheet + UnZigZag(reader.Read7BitEncodedInt()),
                last.Row + UnZigZag(reader.Read7BitEncodedInt()));
            sightings.Add(last);
        }
    }

    /// <summary>The sightings of one dossier in a part, in the order of the part.</summary>
    public static List<PackedSighting> Of(int dossier, byte[] packed, int count)
    {
        var all = new List<PackedSighting>(count);
        Unpack(packed, count, all);
        all.RemoveAll(sighting => sighting.Dossier != dossier);
        return all;
    }

    private static int ZigZag(int value) => (value << 1) ^ (value >> 31);

    private static int UnZigZag(int value) => (int)((uint)value >> 1) ^ -(value & 1);
}
