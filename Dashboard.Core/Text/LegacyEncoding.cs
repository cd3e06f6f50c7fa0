namespace Dashboard.Core.Text;

/// <summary>Encodings of Vietnamese from before Unicode, as a Unicode file holds them: as if they were windows-1252.</summary>
public enum LegacyEncoding : byte
{
    None = 0,

    /// <summary>TCVN 5712:1993 VN3, fonts ".Vn…" (ABC): one character a letter.</summary>
    Tcvn3 = 1,

    /// <summary>VNI-Windows, fonts "VNI-…": a base letter and mostly a mark behind it.</summary>
    Vni = 2,
}
