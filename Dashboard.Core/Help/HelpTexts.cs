using Dashboard.Core.Text;

namespace Dashboard.Core.Help;

/// <summary>A word of the product.</summary>
/// <param name="Anchor">Name of its place on the page of help; other pages link to it.</param>
/// <param name="Group">Vietnamese name of the group that it is listed under.</param>
/// <param name="Term">The word.</param>
/// <param name="Id">English id in commands, JSON and documents.</param>
/// <param name="Definition">What it means, in words.</param>
/// <param name="Shown">Where it is shown.</param>
/// <param name="Link">Address where it can be seen; "" for none.</param>
public sealed record GlossaryTerm(string Anchor, string Group, string Term, string Id, string Definition, string Shown, string Link);

/// <summary>A section of the help: paragraphs under one heading.</summary>
public sealed record HelpSection(string Anchor, string Title, IReadOnlyList<string> Paragraphs);

/// <summary>A text of law that figures rest on.</summary>
/// <param name="Text">Number and date.</param>
/// <param name="Content">What it rules here.</param>
/// <param name="Validity">When it is in force.</param>
/// <param name="Confidence">How sure that is, and why.</param>
public sealed record LegalSource(string Text, string Content, string Validity, string Confidence);

/// <summary>The texts of the help, as shipped in <c>data/reference</c>.</summary>
public sealed record HelpTexts(IReadOnlyList<GlossaryTerm> Terms, IReadOnlyList<HelpSection> Sections, IReadOnlyList<LegalSource> Sources)
{
    public static HelpTexts None { get; } = new([], [], []);

    /// <summary>Reads <c>anchor,group,term,id,definition,shown,link</c>.</summary>
    /// <exception cref="FormatException">A line has another number of fields, or repeats an anchor.</exception>
    public static IReadOnlyList<GlossaryTerm> ReadTerms(TextReader csv)
    {
        List<GlossaryTerm> terms = [.. Records(csv, 7).Select(row => new GlossaryTerm(row[0], row[1], row[2], row[3], row[4], row[5], row[6]))];
        return terms.DistinctBy(term => term.Anchor, StringComparer.Ordinal).Count() == terms.Count
            ? terms
            : throw new FormatException("An anchor of the glossary stands twice.");
    }

    /// <summary>Reads <c>anchor,title,text</c>: a paragraph a line, those of one anchor together.</summary>
    /// <exception cref="FormatException">A line has another number of fields.</exception>
    public static IReadOnlyList<HelpSection> ReadSections(TextReader csv) =>
    [
        .. Records(csv, 3).GroupBy(row => row[0], StringComparer.Ordinal)
            .Select(rows => new HelpSection(rows.Key, rows.First()[1], [.. rows.Select(row => row[2])])),
    ];

    /// <summary>Reads <c>text,content,validity,confidence</c>.</summary>
    /// <exception cref="FormatException">A line has another number of fields.</exception>
    public static IReadOnlyList<LegalSource> ReadSources(TextReader csv) =>
        [.. Records(csv, 4).Select(row => new LegalSource(row[0], row[1], row[2], row[3]))];

    /// <summary>What holds a word beginning with each one of a search, folded; all of it where nothing is searched for.</summary>
    public HelpTexts Holding(string? search)
    {
        var words = Fold.Loose(search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool Holds(params string[] texts)
        {
            var folded = " " + Fold.Loose(string.Join(" ", texts));
            return words.All(word => folded.Contains(" " + word, StringComparison.Ordinal));
        }

        return words.Length == 0 ? this : new(
            [.. Terms.Where(term => Holds(term.Term, term.Id, term.Definition, term.Shown, term.Group))],
            [.. Sections.Where(section => Holds([section.Title, .. section.Paragraphs]))],
            [.. Sources.Where(source => Holds(source.Text, source.Content, source.Validity, source.Confidence))]);
    }

    private static IEnumerable<CsvRecord> Records(TextReader csv, int fields) => CsvRecords.Read(csv).Skip(1).Select(record =>
        record.Fields.Count == fields ? record : throw new FormatException($"Line {record.Line} has {record.Fields.Count} fields instead of {fields}."));
}
