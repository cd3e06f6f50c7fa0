using Dashboard.Core.Calendars;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Importing.Kinds;
using Dashboard.Core.Importing.Rules;

namespace Dashboard.Core.Storage;

/// <summary>Rules that are data: headings, kinds of file, wordings, rules across columns and holidays as shipped in the folder <c>data/reference</c>.</summary>
public sealed record ReferenceData(HeadingTable Headings, KindTable Kinds, WordingTable Wordings, RuleTable Rules, WorkingCalendar Calendar)
{
    /// <summary>How much of an imported file is read before it is refused.</summary>
    public ReadLimits Limits { get; init; } = new();

    /// <summary>Reads the reference files of a folder. Without <c>limits.csv</c> the default limits hold.</summary>
    /// <exception cref="FileNotFoundException">Another file is missing.</exception>
    public static ReferenceData Read(string folder)
    {
        using var headings = File.OpenText(Path.Combine(folder, "headings.csv"));
        using var kinds = File.OpenText(Path.Combine(folder, "kinds.csv"));
        using var wordings = File.OpenText(Path.Combine(folder, "wordings.csv"));
        using var rules = File.OpenText(Path.Combine(folder, "rules.csv"));
        using var holidays = File.OpenText(Path.Combine(folder, "holidays.csv"));
        return new(HeadingTable.Parse(headings), KindTable.Parse(kinds), WordingTable.Parse(wordings), RuleTable.Parse(rules), WorkingCalendar.Parse(holidays))
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
