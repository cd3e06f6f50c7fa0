using System.Globalization;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Storage;

/// <summary>The columns of a stored version, in one order for reading and writing.</summary>
internal static class VersionColumns
{
    public const string List = "Id, Dossier, Second, Trail, Bits, Received, Due, ClosedOn, FirstDue, FirstLetter, Import, Row";

    public static StoredVersion Read(Statement row, Dictionary<int, UnitTrail>? trails)
    {
        var bits = (uint)row.Long(4);
        var packed = new ColumnRow(row.Int(5), row.Int(6), row.Int(7), row.Int(8), row.Int(9), bits);
        var facts = new CountedFacts(
            trails?[row.Int(3)] ?? UnitTrail.Empty, packed.Status, packed.Channel, packed.Flags, packed.Received, packed.Due, packed.ClosedOn,
            packed.FirstDueState, packed.FirstDue, packed.FirstLetter, packed.ExternalCause);
        return new(row.Int(0), row.Int(1), new(row.Int(2), facts, row.Int(10), ColumnRow.SheetOf(bits), row.Int(11)));
    }

    public static void Write(Statement row, int id, int dossier, int trail, in Dossiers.Version version, long ledger)
    {
        var facts = version.Facts;
        row.Bind(1, id).Bind(2, dossier).Bind(3, version.Second).Bind(4, trail).Bind(5, ColumnRow.Pack(facts, version.Sheet))
            .Bind(6, facts.Received).Bind(7, facts.Due).Bind(8, facts.ClosedOn).Bind(9, facts.FirstDue).Bind(10, facts.FirstLetter)
            .Bind(11, version.Import).Bind(12, version.Row).Bind(13, ledger)
            .Run();
    }

    public static string Text(UnitTrail trail) => string.Join(',', trail.Units);

    public static UnitTrail Trail(string text) => new(text
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(unit => int.Parse(unit, CultureInfo.InvariantCulture)));
}
