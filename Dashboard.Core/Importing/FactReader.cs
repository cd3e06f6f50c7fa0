using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Reads the rows of a dossier or digitization list of one sheet.</summary>
internal sealed class FactReader
{
    /// <summary>The columns of dates and the facts that they state.</summary>
    internal static readonly (Column Column, Facts Fact)[] Dates =
    [
        (Column.Submitted, Facts.Submitted), (Column.Received, Facts.Received), (Column.Due, Facts.Due),
        (Column.Finished, Facts.Finished), (Column.Returned, Facts.Returned),
        (Column.SupplementRequested, Facts.SupplementRequested), (Column.SupplementReturned, Facts.SupplementReturned),
    ];

    /// <summary>The columns that say yes or no and the facts that they state.</summary>
    internal static readonly (Column Column, Facts Fact, Flag Flag)[] YesNoColumns =
    [
        (Column.DossierDigitized, Facts.DossierDigitized, Flag.DossierDigitized),
        (Column.ResultDigitized, Facts.ResultDigitized, Flag.ResultDigitized),
        (Column.HasFee, Facts.HasFee, Flag.HasFee),
        (Column.PaidOnline, Facts.PaidOnline, Flag.PaidOnline),
    ];

    private const int MostRequests = 1000;
    private readonly SheetContext _sheet;
    private readonly ParsedFile _file;
    private readonly CellReader _cells;
    private readonly MarkerColumns _markers;
    private readonly SwappedDates _swapped;
    private readonly int[] _at = new int[Enum.GetValues<Column>().Length];
    private readonly Facts _stated;
    private readonly bool _listsDossiers;

    public FactReader(SheetContext sheet, ParsedFile file, MarkerColumns markers, SwappedDates swapped)
    {
        (_sheet, _file, _markers, _swapped) = (sheet, file, markers, swapped);
        _cells = new(sheet.Words, file.Kept);
        foreach (var column in Enum.GetValues<Column>())
        {
            _at[(int)column] = sheet.Headings.IndexOf(column);
        }

        _listsDossiers = file.Kind == ImportKind.Dossiers;
        _stated = _listsDossiers
            ? sheet.Headings.Stated
            : sheet.Headings.Stated & (Facts.DossierDigitized | Facts.ResultDigitized);
    }

    /// <summary>Takes a data row over, or rejects it with its cell and reason.</summary>
    public void Read(SheetRow row)
    {
        if (!CellReader.TryCode(Cell(row, Column.Code), out var code, out var national))
        {
            Reject(row, null, Column.Code, Reasons.NoCode);
            return;
        }

        Span<int> minutes = stackalloc int[Dates.Length];
        minutes.Fill(Moments.NoMinute);
        var real = Facts.None;
        var written = Facts.None;
        if (_listsDossiers && !TryDates(row, code, minutes, ref real, ref written))
        {
            return;
        }

        var unit = UnitOf(row);
        var facts = _listsDossiers
            ? ReadFacts(row, minutes, unit)
            : new FactSet { Stated = _stated, Flags = ReadFlags(row) };

        if (!national && unit == 0 && _listsDossiers)
        {
            Reject(row, code, Column.Unit, Reasons.NoUnit);
            return;
        }

        if (national)
        {
            _swapped.Look(_file.Dossiers.Count, code, facts, real, written);
        }

        _swapped.Remember(_file.Dossiers.Count, real, written);
        _file.Dossiers.Add(new(_sheet.Sheet, row.Number, code, national, facts, unit));
    }

    /// <summary>The unit of a row: its own, that of a cell merged down into it, that of the group or sheet.</summary>
    private int UnitOf(SheetRow row)
    {
        if (_cells.Wording(WordingKind.Unit, Cell(row, Column.Unit)) is not 0 and var own)
        {
            return own;
        }

        var merged = _sheet.HasUnitColumn ? row.MergedInto(_at[(int)Column.Unit]) : null;
        return merged is null ? _sheet.UnitAround : _cells.Wording(WordingKind.Unit, new(CellKind.Text, merged));
    }

    private bool TryDates(SheetRow row, string code, Span<int> minutes, ref Facts real, ref Facts written)
    {
        for (var date = 0; date < Dates.Length; date++)
        {
            var cell = Cell(row, Dates[date].Column);
            if (!CellReader.TryDate(cell, out minutes[date], out var isReal))
            {
                Reject(row, code, Dates[date].Column, Reasons.UnreadableDate);
                return false;
            }

            real |= isReal ? Dates[date].Fact : Facts.None;
            written |= SwappedDates.IsWritten(cell) ? Dates[date].Fact : Facts.None;
        }

        if (minutes[1] == Moments.NoMinute)
        {
            Reject(row, code, Column.Received, Reasons.NoReceipt);
            return false;
        }

        return true;
    }

    /// <summary>All that a dossier row states, made in one go: this is done for every row of every file.</summary>
    private FactSet ReadFacts(SheetRow row, ReadOnlySpan<int> minutes, int unit)
    {
        var status = _cells.Wording(WordingKind.Status, Cell(row, Column.Status));
        var stated = status == 0 ? _stated & ~Facts.Status : _stated;
        var (field, procedure) = _sheet.GroupOf;
        stated |= (field == 0 ? Facts.None : Facts.Field) | (procedure == 0 ? Facts.None : Facts.Procedure);
        return new()
        {
            Stated = unit == 0 ? stated & ~Facts.Unit : stated | Facts.Unit,
            Submitted = minutes[0],
            Received = minutes[1],
            Due = minutes[2],
            Finished = minutes[3],
            Returned = minutes[4],
            SupplementRequested = minutes[5],
            SupplementReturned = minutes[6],
            Unit = unit,
            Status = status,
            Flags = ReadFlags(row),
            Channel = _cells.Wording(WordingKind.Channel, Cell(row, Column.Channel)),
            Procedure = _at[(int)Column.Procedure] < 0 ? procedure : _cells.Wording(WordingKind.Procedure, Cell(row, Column.Procedure)),
            ProcedureCode = _cells.Wording(WordingKind.ProcedureCode, Cell(row, Column.ProcedureCode)),
            Field = _at[(int)Column.Field] < 0 ? field : _cells.Wording(WordingKind.Field, Cell(row, Column.Field)),
            Officer = _cells.Wording(WordingKind.Officer, Cell(row, Column.Officer)),
            SupplementRequests = Requests(Cell(row, Column.SupplementRequests)),
            Applicant = _cells.Text(Cell(row, Column.Applicant)),
            Phone = _cells.Text(Cell(row, Column.Phone)),
            Address = _cells.Text(Cell(row, Column.Address)),
        };
    }

    private static int Requests(in Cell cell) =>
        cell.IsEmpty ? 0
        : cell.Kind == CellKind.Number && cell.Number is >= 0 and <= MostRequests && cell.Number == Math.Floor(cell.Number) ? (int)cell.Number
        : ValueParser.TryCount(CellText.Of(cell), out var requests) ? (int)Math.Min(requests, MostRequests)
        : 0;

    private Flags ReadFlags(SheetRow row)
    {
        var flags = default(Flags);
        foreach (var (column, fact, flag) in YesNoColumns)
        {
            if ((_stated & fact) == Facts.None)
            {
                continue;
            }

            var text = CellText.Of(Cell(row, column));
            var said = flag == Flag.PaidOnline && Fold.Clean(text) == "2" ? YesNo.Yes : ValueParser.ParseYesNo(text);
            _markers.Look(flag, text, said);
            if (said == YesNo.Unreadable)
            {
                _file.Unclear.Add(_sheet.SheetName, _sheet.Headings.HeadingOf(column), row.Number, text);
            }

            flags = flags.With(flag, said switch { YesNo.Yes => Known.Yes, YesNo.No => Known.No, _ => Known.Unknown });
        }

        return flags;
    }

    private Cell Cell(SheetRow row, Column column) => _at[(int)column] is >= 0 and var index ? row[index] : default;

    private void Reject(SheetRow row, string? code, Column column, string reason) => _file.Rejected.Add(new(
        _sheet.SheetName,
        row.Number,
        code,
        _sheet.Headings.HeadingOf(column) is { Length: > 0 } heading ? heading : null,
        Fold.Clean(CellText.Of(Cell(row, column))) is { Length: > 0 } value ? Reasons.Short(value) : null,
        reason));
}
