using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators;

/// <summary>One version as the columns hold it, taken apart for counting.</summary>
internal readonly struct ColumnRow(int received, int due, int closedOn, int firstDue, int firstLetter, uint bits)
{
    private const int ChannelShift = 4;
    private const int FirstDueShift = 6;
    private const int CauseShift = 8;
    private const int HighSheetShift = 9;
    private const int FlagsShift = 16;
    private const int SheetShift = 24;
    private const uint HighSheetMask = 0x7F;

    public int Received => received;

    public int Due => due;

    public int ClosedOn => closedOn;

    public int FirstDue => firstDue;

    public int FirstLetter => firstLetter;

    public Status Status => (Status)(bits & 0xF);

    public Channel Channel => (Channel)((bits >> ChannelShift) & 3);

    public FirstDueState FirstDueState => (FirstDueState)((bits >> FirstDueShift) & 3);

    public bool ExternalCause => ((bits >> CauseShift) & 1) != 0;

    public Flags Flags => new((byte)(bits >> FlagsShift));

    /// <summary>
    /// This version without the scans made since an earlier one: a scan has no date, and one that was not there then
    /// happened later; it changes nothing of the past.
    /// </summary>
    public ColumnRow BeforeScansSince(in ColumnRow earlier)
    {
        var flags = Flags;
        foreach (var flag in (ReadOnlySpan<Flag>)[Flag.DossierDigitized, Flag.ResultDigitized])
        {
            if (flags[flag] == Known.Yes && earlier.Flags[flag] == Known.No)
            {
                flags = flags.With(flag, Known.No);
            }
        }

        return flags == Flags
            ? this
            : new(received, due, closedOn, firstDue, firstLetter, (bits & ~(0xFFu << FlagsShift)) | ((uint)flags.Bits << FlagsShift));
    }

    public static ColumnRow Of(in Dossiers.Version version)
    {
        var facts = version.Facts;
        return new(facts.Received, facts.Due, facts.ClosedOn, facts.FirstDue, facts.FirstLetter, Pack(facts, version.Sheet));
    }

    /// <summary>The same version, had some facts been others.</summary>
    public ColumnRow With(Status status, int newDue, int newClosedOn, int newFirstLetter, Flags flags) => new(
        received, newDue, newClosedOn, firstDue, newFirstLetter,
        (bits & ~(0xFu | (0xFFu << FlagsShift))) | (uint)status | ((uint)flags.Bits << FlagsShift));

    /// <summary>Packs the small facts of a version into one word. Sheets are told apart up to 32,767; a file has no more.</summary>
    public static uint Pack(in CountedFacts facts, int sheet) =>
        (uint)facts.Status
        | ((uint)facts.Channel << ChannelShift)
        | ((uint)facts.FirstDueState << FirstDueShift)
        | ((facts.ExternalCause ? 1u : 0u) << CauseShift)
        | ((uint)facts.Flags.Bits << FlagsShift)
        | ((uint)sheet << SheetShift)
        | (((uint)sheet >> 8 & HighSheetMask) << HighSheetShift);

    public static int SheetOf(uint bits) => (int)((bits >> SheetShift) | (((bits >> HighSheetShift) & HighSheetMask) << 8));
}
