using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Excerpts;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Importing.Kinds;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Importing.Titles;
using Dashboard.Core.Text;
using Dashboard.Core.Units;

namespace Dashboard.Core.Importing;

/// <summary>Reads a file into rows: finds each sheet's table, its kind, its units and its moment. Writes nothing.</summary>
/// <param name="headings">The headings by which columns are known.</param>
/// <param name="kinds">The headings by which other kinds of file are recognised.</param>
/// <param name="units">The registry of units.</param>
/// <param name="words">The vocabulary; new wordings are added to it.</param>
/// <param name="mapping">What a person says of the columns; <see langword="null"/> for nothing.</param>
public sealed class FileParser(HeadingTable headings, KindTable kinds, UnitRegistry units, Vocabulary words, Mapping? mapping = null)
{
    private const int MostSheets = 500;
    private const int MostLooks = 10;
    private const int CharactersHeld = 4 << 20;
    private readonly SheetTables _tables = new(mapping is null ? headings : headings.With(mapping.Columns), kinds, new(words, units), mapping);
    private readonly HeadingFinder _again = new(mapping is null ? headings : headings.With(mapping.Columns));
    private readonly List<SheetLook> _looks = [];

    /// <summary>The heads of the sheets as they are understood, also where the file is then refused.</summary>
    public IReadOnlyList<SheetLook> Looks => _looks;

    /// <summary>Parses a whole file.</summary>
    /// <param name="source">The file's sheets.</param>
    /// <param name="commandUnit">Name of the unit given for a file that states none; "" for none.</param>
    /// <exception cref="FileRefusedException">The file is damaged or over a limit.</exception>
    /// <exception cref="ImportRefusedException">No table is found, its headings are in doubt, or a group row reads as nothing known.</exception>
    public ParsedFile Parse(ISheetSource source, string commandUnit)
    {
        var legacy = new LegacySheets(source);
        var reasons = new ReasonColumn(legacy);
        source = reasons;
        ParsedFile? file = null;
        string? tableSheet = null, unread = null;
        (FileKind Kind, string Where)? other = null;
        var sheets = new List<string>();
        var skipped = new List<string>();
        var row = new SheetRow();
        var swapped = new SwappedDates();
        while (source.NextSheet())
        {
            sheets.Add(sheets.Count < MostSheets ? source.SheetName : throw new ImportRefusedException(Reasons.TooManySheets(MostSheets)));
            var first = FirstRows(source, row);
            var look = new SheetLook(source.SheetName, first);
            if (first.Count > 0 && _looks.Count < MostLooks)
            {
                _looks.Add(look);
            }

            var table = _tables.Find(first, source.SheetName, reasons.IsHere, look);
            if (table.Kind?.Import is not { } kind)
            {
                other ??= table.Kind is { } looks ? (looks, Reasons.Where(source.SheetName, table.Row)) : null;
                skipped.AddRange(first.Count > 0 ? [source.SheetName] : []);
                unread ??= table.Kind is null && first.Exists(HeadingCandidate.HasCode) ? source.SheetName : null;
                continue;
            }

            if (file is not null && file.Kind != kind)
            {
                throw new ImportRefusedException(Reasons.TwoKinds(FileKind.Of(file.Kind), tableSheet!, table.Kind, source.SheetName));
            }

            var found = table.Headings!;
            (file, tableSheet) = (file ?? new() { Kind = kind, Mapping = mapping?.Name ?? Mapping.ByHeadings }, tableSheet ?? source.SheetName);
            file.Warnings.AddRange(table.Notes);
            file.Headings[sheets.Count] = found;
            file.IsExcerpt |= reasons.IsHere;
            List<string[]> above = [.. first.TakeWhile(kept => kept.Number <= found.LastRow).Select(HeadingCandidate.Texts)];
            var moment = ExportMoment.InTitles(above);
            file.MomentInTitle ??= moment;
            file.Filters.Look(above);
            var own = new TitleFilters();
            own.Look(above);
            var titles = above.SelectMany(texts => texts).Where(text => text.Length > 0).ToList();
            var context = new SheetContext { Sheet = sheets.Count, SheetName = source.SheetName, Headings = found, Words = words, Period = own.Period };
            var named = titles.Append(source.SheetName).Select(text => SheetContext.UnitIn(text, units)).FirstOrDefault(unit => unit is not null);
            context.SheetUnit = words.Number(WordingKind.Unit, Fold.Clean(named ?? commandUnit));
            file.Frames[sheets.Count] = new()
            {
                HeadRows = found.LastRow,
                Moment = moment,
                NamesUnit = named is not null,
                UnitIsName = named is not null && titles.TrueForAll(text => SheetContext.UnitIn(text, units) is null),
                ReasonColumn = reasons.Column,
            };
            new SheetWalk(context, file, units, swapped, _again).Walk(first.Where(kept => kept.Number > found.LastRow), source, row);
        }

        if (unread is not null)
        {
            throw new ImportRefusedException(Reasons.UnreadSheet(unread));
        }

        if (file is null)
        {
            throw new ImportRefusedException(other is { } seen ? Reasons.OtherKind(seen.Kind, seen.Where) : skipped.Count == 0 ? Reasons.NoRows : Reasons.NoTable)
            {
                Kind = other?.Kind.Name,
            };
        }

        file.Sheets.AddRange(sheets);
        file.Warnings.AddRange(skipped.Select(sheet => $"Trang “{sheet}” không có bảng cùng loại nên được bỏ qua."));
        file.Warnings.AddRange(legacy.Warnings);
        file.IsConverted = legacy.Warnings.Any();
        file.Warnings.AddRange(file.Unclear.Warnings());
        swapped.Repair(file);
        return file;
    }

    /// <summary>The rows at the head of a sheet that say something.</summary>
    internal static List<SheetRow> FirstRows(ISheetSource source, SheetRow row)
    {
        var first = new List<SheetRow>();
        var held = 0L;
        while (first.Count < HeadingFinder.RowsLookedAt && held < CharactersHeld && source.NextRow(row))
        {
            var kept = new SheetRow();
            kept.CopyFrom(row);
            for (var column = 0; column < kept.Count; column++)
            {
                held += kept[column].Text?.Length ?? 0;
            }

            if (kept.Cells.ContainsAnyExcept(Cell.Empty))
            {
                first.Add(kept);
            }
        }

        return first;
    }
}
