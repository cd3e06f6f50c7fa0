using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Kinds;
using Dashboard.Core.Importing.Mappings;

namespace Dashboard.Core.Importing.Headings;

/// <summary>What the first rows of a sheet turn out to be.</summary>
/// <param name="Kind">Kind of the table; <see langword="null"/> where there is none known.</param>
/// <param name="Row">Row on which its headings end; 0 without a table.</param>
/// <param name="Headings">Its headings, where it is imported.</param>
/// <param name="Notes">Vietnamese sentences on headings that were understood though they are not in the table.</param>
internal sealed record SheetTable(FileKind? Kind, int Row, HeadingRow? Headings, IReadOnlyList<string> Notes);

/// <summary>Finds the table of a sheet and what it is: by known headings, then by similar ones, then by those of other kinds.</summary>
internal sealed class SheetTables(HeadingTable headings, KindTable kinds, HeadingRivals rivals, Mapping? mapping = null)
{
    private readonly HeadingFinder _finder = new(headings);
    private readonly HeadingGuess _guess = new(headings);

    /// <summary>The table among the first rows of a sheet.</summary>
    /// <param name="rows">The first rows.</param>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="isExcerpt">Whether its rows are those that an earlier check turned away.</param>
    /// <param name="look">Is told what is understood, whatever comes after.</param>
    /// <exception cref="ImportRefusedException">A heading is in doubt, or the headings do not stand over their cells.</exception>
    public SheetTable Find(IReadOnlyList<SheetRow> rows, string sheet, bool isExcerpt, SheetLook look)
    {
        if (_finder.Find(rows, mapping?.HeadingRow) is not { } found)
        {
            return Other(rows);
        }

        var below = rows.Where(row => row.Number > found.LastRow && RowShape.OnlyText(row) is null && !RowShape.IsNumbering(row)).ToList();
        var profiles = ColumnProfile.Of(below);
        var (completed, notes, questions, likes) = _guess.Complete(found, profiles, sheet, isExcerpt);
        look.Take(completed, questions, likes, mapping);
        completed = completed.Kind is null ? completed : rivals.Settle(completed, below, sheet, notes);
        var isList = completed.Kind is not null && (completed.Kind != Dossiers.ImportKind.Dossiers || completed.Has(Column.Received));
        if (kinds.Rather(found.Headings) is { } rather)
        {
            return new(rather, found.LastRow, null, []);
        }

        if (!isList && Other(rows) is { Kind: not null } other)
        {
            return other;
        }

        var width = rows.FirstOrDefault(row => row.Number == completed.LastRow)?.Width ?? 0;
        if (!isExcerpt && completed.Kind is not null && new HeadingFit(completed, width, profiles, below).Problem() is { } problem)
        {
            throw new ImportRefusedException(Reasons.Misfit(sheet, completed.LastRow, problem));
        }

        if (questions.Exists(question => completed.With(question.Heading, question.Field).Kind is not null))
        {
            throw new ImportRefusedException(Reasons.Doubtful(questions));
        }

        return completed.Kind is { } kind ? new(FileKind.Of(kind), completed.LastRow, completed, notes) : new(null, 0, null, []);
    }

    private SheetTable Other(IReadOnlyList<SheetRow> rows) =>
        kinds.Recognise(rows) is { } other ? new(other.Kind, other.Row, null, []) : new(null, 0, null, []);
}
