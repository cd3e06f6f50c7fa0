using Dashboard.Core.Calendars;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Storage;

/// <summary>Rules that are data: headings, wordings and holidays as shipped in the folder <c>data/reference</c>.</summary>
public sealed record ReferenceData(HeadingTable Headings, WordingTable Wordings, WorkingCalendar Calendar)
{
    /// <summary>How much of an imported file is read before it is refused.</summary>
    public ReadLimits Limits { get; init; } = new();

    /// <summary>Reads the reference files of a folder. Without <c>limits.csv</c> the default limits hold.</summary>
    /// <exception cref="FileNotFoundException">Another file is missing.</exception>
    public static ReferenceData Read(string folder)
    {
        using var headings = File.OpenText(Path.Combine(folder, "headings.csv"));
        using var wordings = File.OpenText(Path.Combine(folder, "wordings.csv"));
        using var holidays = File.OpenText(Path.Combine(folder, "holidays.csv"));
        return new(HeadingTable.Parse(headings), WordingTable.Parse(wordings), WorkingCalendar.Parse(holidays))
        {
            Limits = ReadLimitsOf(Path.Combine(folder, "limits.csv")),
        };
    }

    private static ReadLimits ReadLimitsOf(string path)
    {
        if (!File.Exists(path))
        {
            return new();
        }

        using var limits = File.OpenText(path);
        return ReadLimits.Parse(limits);
    }
}
