using System.Globalization;
using Dashboard.Core.Text;

namespace Dashboard.Core.Indicators.Targets;

/// <summary>The targets in force.</summary>
public sealed class TargetTable(IReadOnlyList<Target> targets)
{
    private static readonly string[] Columns =
        ["indicator", "kind", "unit", "from", "to", "bound", "value", "margin", "step", "basis", "verified"];

    public IReadOnlyList<Target> All => targets;

    /// <summary>
    /// The target of an indicator on a day: the unit's own before that of its kind before the general one, of equals the one that
    /// began last; <see langword="null"/> where none is set.
    /// </summary>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="unit">Code of the unit; <see langword="null"/> for the whole.</param>
    /// <param name="kind">Kind of the unit; <see langword="null"/> for the whole.</param>
    /// <param name="day">The day that is judged: the last of the period that counts.</param>
    public Target? Of(string indicator, string? unit, string? kind, DateOnly day) => targets
        .Where(target => string.Equals(target.Indicator, indicator, StringComparison.Ordinal)
            && target.IsValidOn(day)
            && (target.Unit is null || string.Equals(target.Unit, unit, StringComparison.Ordinal))
            && (target.Kind is null || string.Equals(target.Kind, kind, StringComparison.Ordinal)))
        .OrderByDescending(target => target.Unit is not null)
        .ThenByDescending(target => target.Kind is not null)
        .ThenByDescending(target => target.From ?? DateOnly.MinValue)
        .FirstOrDefault();

    /// <summary>Reads <c>indicator,kind,unit,from,to,bound,value,margin,step,basis,verified</c>; days are <c>yyyy-MM-dd</c>.</summary>
    /// <exception cref="FormatException">A line cannot be read, or names an unknown indicator.</exception>
    public static TargetTable Parse(TextReader csv) => new([.. CsvRecords.Read(csv).Skip(1).Select(Read)]);

    private static Target Read(CsvRecord record)
    {
        try
        {
            var indicator = IndicatorCatalogue.All.Single(known => string.Equals(known.Id, record[0], StringComparison.Ordinal));
            return new(
                indicator.Id, Text(record[1]), Text(record[2]), Day(record[3]), Day(record[4]), BoundOf(record[5]),
                Number(record[6]), Number(record[7]), Number(record[8]), record[9], record[10] switch { "yes" => true, "no" => false, _ => throw new FormatException() });
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            throw new FormatException($"Line {record.Line} is no target: {string.Join(',', Columns)}.", error);
        }
    }

    private static string? Text(string text) => text.Length == 0 ? null : text;

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Bound BoundOf(string text) => text switch
    {
        "at-least" => Bound.AtLeast,
        "at-most" => Bound.AtMost,
        _ => throw new FormatException(),
    };

    private static decimal Number(string text) =>
        decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) is var number and >= 0 and <= 100
            ? number
            : throw new FormatException();
}
