using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;
using Dashboard.Core.Units;

namespace Dashboard.Core.Importing.Headings;

/// <summary>
/// Settles which of several columns is read that name one field equally well ("Mã hồ sơ" and "Số hồ sơ", one heading twice):
/// the one whose values are codes, known statuses, known units; else they must say the same, or the file is refused.
/// </summary>
internal sealed class HeadingRivals(Vocabulary words, UnitRegistry units)
{
    private const double Most = 0.8;

    /// <summary>Fields that no figure is counted from.</summary>
    private static readonly Column[] Told =
    [
        Column.Ordinal, Column.Applicant, Column.Phone, Column.Address, Column.Officer, Column.Procedure, Column.ProcedureCode, Column.Field, Column.Reason,
    ];

    /// <summary>The headings with each field in its column; sentences about what was left unread are added to the notes.</summary>
    /// <exception cref="ImportRefusedException">Two columns for one counted field say different things.</exception>
    public HeadingRow Settle(HeadingRow headings, IReadOnlyList<SheetRow> rows, string sheet, List<string> notes)
    {
        foreach (var (field, at) in headings.Rivals)
        {
            var now = headings.IndexOf(field == Column.Returned && !headings.Has(field) ? Column.Finished : field);
            if (now < 0 || !at.Contains(now))
            {
                continue;
            }

            var filled = at.Where(column => rows.Any(row => !ValueParser.IsBlank(CellText.Of(row[column])))).ToList();
            var chosen = filled.Count == 1 ? filled : at.Where(column => IsTheirs(field, rows, column)).ToList();
            if (chosen.Count != 1 && !Told.Contains(field) && !SaySame(rows, at))
            {
                throw new ImportRefusedException(Reasons.TwoColumns(sheet, at.Select(column => headings.Headings[column]), FieldNames.Of(field)));
            }

            var read = chosen.Count == 1 ? chosen[0] : now;
            notes.Add(Reasons.OneOfColumns(sheet, at.Select(column => headings.Headings[column]), read + 1));
            headings = headings.Moved(headings.Columns[now], read);
        }

        return headings;
    }

    /// <summary>Whether most values of a column can be nothing but this field's.</summary>
    private bool IsTheirs(Column field, IReadOnlyList<SheetRow> rows, int column)
    {
        Func<string, bool>? isTheirs = field switch
        {
            Column.Code => text => DossierCode.TryFind(text, out _),
            Column.Status => text => words.Means(WordingKind.Status, text),
            Column.Channel => text => words.Means(WordingKind.Channel, text),
            Column.Unit => text => units.Match(text).Unit is not null,
            _ => null,
        };
        var texts = rows.Select(row => Fold.Clean(CellText.Of(row[column]))).Where(text => !ValueParser.IsBlank(text)).ToList();
        return isTheirs is not null && texts.Count > 0 && texts.Count(isTheirs) >= texts.Count * Most;
    }

    private static bool SaySame(IReadOnlyList<SheetRow> rows, int[] at) =>
        rows.All(row => at.Select(column => Fold.Key(CellText.Of(row[column]))).Distinct(StringComparer.Ordinal).Count() == 1);
}
