using Dashboard.Core.Calendars;
using Dashboard.Core.Help;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Importing.Kinds;
using Dashboard.Core.Importing.Rules;
using Dashboard.Core.Indicators.Definitions;
using Dashboard.Core.Indicators.Targets;

namespace Dashboard.Core.Storage;

/// <summary>Rules that are data: headings, kinds of file, wordings, rules across columns, holidays, targets and definitions as shipped in the folder <c>data/reference</c>.</summary>
public sealed record ReferenceData(HeadingTable Headings, KindTable Kinds, WordingTable Wordings, RuleTable Rules, WorkingCalendar Calendar)
{
    /// <summary>How much of an imported file is read before it is refused.</summary>
    public ReadLimits Limits { get; init; } = new();

    /// <summary>What the indicators should reach.</summary>
    public TargetTable Targets { get; init; } = new([]);

    /// <summary>Glossary, explanations and sources of law.</summary>
    public HelpTexts Help { get; init; } = HelpTexts.None;

    /// <summary>What the indicators are in words.</summary>
    public DefinitionTable Definitions { get; init; } = new([]);

    /// <summary>
    /// Reads the reference files of a folder. Without <c>limits.csv</c> the default limits hold; without <c>targets.csv</c> nothing is
    /// judged, without <c>definitions.csv</c> nothing is defined; without the files of the help it is empty.
    /// </summary>
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
            Limits = ReadOr(Path.Combine(folder, "limits.csv"), ReadLimits.Parse, new()),
            Targets = ReadOr(Path.Combine(folder, "targets.csv"), TargetTable.Parse, new([])),
            Help = new(
                ReadOr(Path.Combine(folder, "glossary.csv"), HelpTexts.ReadTerms, []),
                ReadOr(Path.Combine(folder, "help.csv"), HelpTexts.ReadSections, []),
                ReadOr(Path.Combine(folder, "legal.csv"), HelpTexts.ReadSources, [])),
            Definitions = ReadOr(Path.Combine(folder, "definitions.csv"), DefinitionTable.Parse, new([])),
        };
    }

    private static T ReadOr<T>(string path, Func<TextReader, T> parse, T missing)
    {
        if (!File.Exists(path))
        {
            return missing;
        }

        using var file = File.OpenText(path);
        return parse(file);
    }
}
