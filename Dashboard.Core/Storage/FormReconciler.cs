using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Reconciling;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Storage;

/// <summary>Lays a form 06 that was imported beside our own counts of its period.</summary>
internal sealed class FormReconciler(Database database, RootLoader roots)
{
    /// <summary>The comparison; <see langword="null"/> where the import is no form 06 in force.</summary>
    public Reconciliation? Find(long import, ColumnRoot root)
    {
        if (roots.InForce(root.Ledger).Find(row => row.Id == import && row.Kind == ImportKind.Form06) is not { } form)
        {
            return null;
        }

        var units = UnitDirectory.Load(database, root.Ledger);
        using var connection = database.Open();
        var words = roots.Words(units);
        ArchiveLoader.LoadWords(connection, root.Ledger, words);
        var rows = Form06Lines.Read(connection, [form]);
        var (from, to) = (DateOnly.FromDayNumber(rows[0].Scope.From), DateOnly.FromDayNumber(rows[0].Scope.To));
        var figures = Tally.Count(root, new(from, to));
        List<(string? Code, string Name, List<Form06Row> Rows)> groups =
        [
            .. rows.GroupBy(row => (Unit: row.Scope.Unit == 0 ? -1 : words.Meaning(row.Scope.Unit), Text: row.Scope.Unit == 0 ? "" : words.Text(row.Scope.Unit)))
                .GroupBy(group => group.Key.Unit >= 0 ? group.Key.Unit.ToString(System.Globalization.CultureInfo.InvariantCulture) : group.Key.Text, StringComparer.Ordinal)
                .Select(group => (
                    group.First().Key.Unit is >= 0 and var unit ? units.ById[unit].Code : null,
                    group.First().Key.Unit is >= 0 and var named ? units.ById[named].Name : group.First().Key.Text,
                    group.SelectMany(one => one).ToList())),
        ];
        List<ReconciledLine> lines =
        [
            .. groups.Where(group => group.Code is not null || group.Name.Length > 0).Select(group =>
            {
                var ours = group.Code is { } code ? figures.Units.GetValueOrDefault(code) : null;
                return Reconciliation.Line(group.Code, group.Name, [.. group.Rows.Select(row => row.Counts)], ours is null ? [] : [ours.Counts], ours?.Cutoff, to);
            }),
        ];
        var named = groups.Where(group => group.Code is not null).Select(group => figures.Units.GetValueOrDefault(group.Code!)).OfType<UnitFigures>().ToList();
        var whole = lines.Count == 0 ? [figures.Total.Counts] : named.Select(unit => unit.Counts).ToList();
        var total = Reconciliation.Line(unit: null, "", [.. rows.Select(row => row.Counts)], whole, named.Select(unit => unit.Cutoff).Min(), to);
        return new(import, form.File, from, to, figures.AsOf, root.Ledger, total, lines);
    }
}
