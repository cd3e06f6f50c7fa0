namespace Dashboard.Core.Importing;

/// <summary>How many characters of a file's texts may be kept in memory: names, addresses and wordings that come only once.</summary>
internal sealed class TextMeter
{
    /// <summary>512 MiB of text: a million rows of names and addresses keep a fifth of it.</summary>
    public const long Most = 256L << 20;

    private long _kept;

    /// <summary>Counts a text that is kept.</summary>
    /// <exception cref="ImportRefusedException">There are more.</exception>
    public void Take(int characters)
    {
        _kept += characters;
        if (_kept > Most)
        {
            throw new ImportRefusedException(Reasons.TooMuchText);
        }
    }
}
