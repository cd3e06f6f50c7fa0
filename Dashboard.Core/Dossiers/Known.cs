namespace Dashboard.Core.Dossiers;

/// <summary>Yes, no, or not told by any file. Unknown is never counted as no.</summary>
public enum Known : byte
{
    Unknown = 0,
    No = 1,
    Yes = 2,
}

/// <summary>Names of the four yes/no facts of a dossier.</summary>
public enum Flag : byte
{
    DossierDigitized = 0,
    ResultDigitized = 1,
    HasFee = 2,
    PaidOnline = 3,
}

/// <summary>The four yes/no facts of a dossier in one byte, two bits each.</summary>
public readonly record struct Flags(byte Bits)
{
    public Known this[Flag flag] => (Known)((Bits >> (2 * (int)flag)) & 3);

    public Flags With(Flag flag, Known value)
    {
        var shift = 2 * (int)flag;
        return new((byte)((Bits & ~(3 << shift)) | ((int)value << shift)));
    }

    /// <summary>What is known after a later file: its unknown facts replace nothing.</summary>
    public Flags Then(Flags later)
    {
        var stated = (later.Bits | (later.Bits >> 1)) & 0b0101_0101;
        var mask = stated | (stated << 1);
        return new((byte)((Bits & ~mask) | (later.Bits & mask)));
    }
}
