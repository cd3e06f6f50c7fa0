using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>
/// Yes/no columns of one sheet that use nothing but a marker (x): there a blank means no, elsewhere
/// it means that nobody told.
/// </summary>
internal sealed class MarkerColumns
{
    private readonly bool[] _marked = new bool[4];
    private readonly bool[] _worded = new bool[4];

    public void Look(Flag flag, string text, YesNo said)
    {
        if (said == YesNo.Blank)
        {
            return;
        }

        if (Fold.Clean(text) is "x" or "X")
        {
            _marked[(int)flag] = true;
        }
        else
        {
            _worded[(int)flag] = true;
        }
    }

    /// <summary>Where the columns stand in which a blank means no.</summary>
    public IEnumerable<int> Columns(HeadingRow headings) => FactReader.YesNoColumns
        .Where(known => IsOnlyMarked(known.Flag) && headings.Has(known.Column))
        .Select(known => headings.IndexOf(known.Column));

    /// <summary>The flags of a row once the whole sheet has been seen.</summary>
    public Flags Settle(Flags flags, Facts stated)
    {
        for (var flag = Flag.DossierDigitized; flag <= Flag.PaidOnline; flag++)
        {
            var states = ((int)stated & ((int)Facts.DossierDigitized << (int)flag)) != 0;
            if (states && IsOnlyMarked(flag) && flags[flag] == Known.Unknown)
            {
                flags = flags.With(flag, Known.No);
            }
        }

        return flags;
    }

    private bool IsOnlyMarked(Flag flag) => _marked[(int)flag] && !_worded[(int)flag];
}
