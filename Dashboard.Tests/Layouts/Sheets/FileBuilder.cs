using Dashboard.Tests.Layouts.Files;
using Dashboard.Tests.Layouts.Offices;
using Dashboard.Tests.Layouts.Truth;

namespace Dashboard.Tests.Layouts.Sheets;

/// <summary>A file of a layout as one office has it, and what it tells.</summary>
internal sealed record BuiltFile(string Name, byte[] Bytes, ToldSheetFile Told, InventedOffice Office);

/// <summary>
/// Writes dossiers in a layout, its headings renamed and disturbed, columns moved and added, rows
/// put between: everything that may differ from office to office without the meaning being another.
/// </summary>
/// <param name="layout">The layout.</param>
/// <param name="office">Whose dossiers.</param>
/// <param name="seed">0 leaves the layout as it is.</param>
/// <param name="rename">Other headings than the known ones.</param>
/// <param name="container">A format of its own instead of the seed's.</param>
/// <param name="edit">A last change to each sheet.</param>
internal sealed class FileBuilder(
    Layout layout, InventedOffice office, int seed, Func<LayoutColumn, Random, string>? rename = null, Container? container = null, Action<Grid>? edit = null)
{
    private static readonly string[] YesNoFields = ["dossier-digitized", "result-digitized", "has-fee", "paid-online"];
    private readonly Random _random = new(seed);
    private readonly List<ToldRow> _told = [];
    private readonly HashSet<string> _speaks = new(StringComparer.Ordinal);
    private int _rejected;
    private int _repeated;

    public BuiltFile Build()
    {
        var format = container ?? PickContainer();
        var dossiers = new DossierGen(office, seed).Make(28, shortCodes: layout.Units != UnitFrom.SheetTitle || seed % 2 == 0);
        var listed = dossiers
            .Where(dossier => (!layout.OnlyOverdue || dossier.IsOverdueOn(DateOnly.FromDateTime(office.ExportedAt))) && (!layout.OnlyWithLetter || dossier.Letter is not null))
            .ToList();
        var columns = Columns();
        var sheets = layout.Units switch
        {
            UnitFrom.SheetName => [.. office.Units.Select((unit, at) => at == 1 ? new Grid("Trống") : Sheet(columns, format, [.. listed.Where(dossier => dossier.Unit == unit)], unit))],
            UnitFrom.SheetTitle when Containers.HoldsSheets(format) => [.. office.Units.Take(3).Select(unit => Sheet(columns, format, [.. listed.Where(dossier => dossier.Unit == unit)], unit))],
            UnitFrom.SheetTitle => [Sheet(columns, format, [.. listed.Where(dossier => dossier.Unit == office.Units[0])], office.Units[0])],
            _ => new List<Grid> { Sheet(columns, format, listed, null) },
        };
        var bytes = Containers.Write(format, sheets);
        return new($"{layout.Name}{Containers.Extension(format)}", bytes, new(_told, _rejected, _repeated, _speaks), office);
    }

    private Container PickContainer()
    {
        var fits = Enum.GetValues<Container>().Where(one => layout.Units != UnitFrom.SheetName || Containers.HoldsSheets(one)).ToArray();
        return fits[seed % fits.Length];
    }

    /// <summary>Columns renamed, moved and added to; those under one parent stay side by side.</summary>
    private List<LayoutColumn> Columns()
    {
        var columns = layout.Columns.Select(column => seed == 0 ? column : column.As(Headings.Disturbed((rename ?? Headings.Synonym)(column, _random), _random)));
        if (seed == 0)
        {
            return [.. columns];
        }

        var blocks = columns.Concat(Extras.Some(_random).Where(extra => layout.Columns.All(column => column.Heading != extra.Heading)))
            .GroupBy(column => column.Parent ?? column.Heading).Select(block => block.ToList()).ToList();
        var moved = _random.Next(2) == 0;
        return [.. blocks.OrderBy(_ => moved ? _random.Next() : 0).SelectMany(block => block)];
    }

    private Grid Sheet(List<LayoutColumn> columns, Container format, List<TrueDossier> dossiers, OfficeUnit? unit)
    {
        // A sheet's name holds 31 characters.
        var name = layout.Units == UnitFrom.SheetName ? unit!.Spellings.First(spelling => spelling.Length <= 31) : unit is null ? "Sheet1" : $"Trang {_random.Next(1000)}";
        var rows = new SheetRows(new Grid(name), columns, _random, plain: seed == 0);
        var writers = columns.ToDictionary(column => column, _ => new CellWriter(_random, format, layout.Numbered, marks: _random.Next(2) == 0));
        rows.Title(office, layout, layout.Units == UnitFrom.SheetTitle ? unit!.Spellings[_random.Next(unit.Spellings.Length)] : null);
        rows.Heading();
        if (unit is not null)
        {
            _speaks.Add(unit.Code);
        }

        foreach (var (group, members) in Groups(dossiers))
        {
            rows.Groups(group);
            foreach (var dossier in members)
            {
                Tell(rows, columns, writers, dossier, members);
            }

            rows.Subtotal(members.Count);
        }

        rows.Footer(dossiers.Count);
        edit?.Invoke(rows.Grid);
        return rows.Grid;
    }

    private void Tell(SheetRows rows, List<LayoutColumn> columns, Dictionary<LayoutColumn, CellWriter> writers, TrueDossier dossier, List<TrueDossier> around)
    {
        rows.Data(dossier, writers);
        if (dossier.Code.Length == 0 || (dossier.Received is null && layout.IsDossierList))
        {
            _rejected++;
            return;
        }

        var said = Said(columns, writers, dossier, around);
        if (layout.GroupedByField)
        {
            (said["field"], said["procedure"]) = (dossier.Field, dossier.Procedure);
        }

        _told.Add(new(dossier, dossier.Unit, said));
        _speaks.Add(dossier.Unit.Code);
        if (_random.Next(30) == 0)
        {
            rows.Data(dossier, writers);
            _repeated++;
        }
    }

    /// <summary>What the columns say: a blank beside markers is no, and a day of return ends the handling where nothing else does.</summary>
    private static Dictionary<string, object?> Said(List<LayoutColumn> columns, Dictionary<LayoutColumn, CellWriter> writers, TrueDossier dossier, List<TrueDossier> around)
    {
        var said = columns.Where(column => column.Field is not (null or "ordinal")).ToDictionary(
            column => column.Field!,
            column => column.Value(dossier) ?? (YesNoFields.Contains(column.Field!) && writers[column].Marks && around.Exists(other => column.Value(other) is true) ? false : null));
        if (!said.ContainsKey("finished") && said.Remove("returned", out var returned))
        {
            said["finished"] = returned;
        }

        return said;
    }

    private IEnumerable<(string[] Group, List<TrueDossier> Members)> Groups(List<TrueDossier> dossiers)
    {
        if (layout.Units == UnitFrom.GroupRows)
        {
            foreach (var unit in office.Units)
            {
                _speaks.Add(unit.Code);
            }

            return office.Units.Select(unit => ((string[])[unit.Spellings[_random.Next(unit.Spellings.Length)]], dossiers.Where(dossier => dossier.Unit == unit).ToList()));
        }

        return layout.GroupedByField
            ? dossiers.GroupBy(dossier => (dossier.Field, dossier.Procedure)).OrderBy(group => group.Key.Field, StringComparer.Ordinal).Select(group => ((string[])[$"Lĩnh vực: {group.Key.Field}", group.Key.Procedure], group.ToList()))
            : [([], dossiers)];
    }
}
