using Dashboard.Core.Dossiers;
using Dashboard.Tests.Layouts.Offices;

namespace Dashboard.Tests.Layouts.Truth;

/// <summary>Compares what is stored with what the file told, field by field: nothing missing, nothing else.</summary>
internal static class FactsCheck
{
    /// <summary>One sentence for each difference.</summary>
    /// <param name="told">What the file told.</param>
    /// <param name="stored">What is stored after it.</param>
    /// <param name="mayLack">Facts that need not have been recognised; what is recognised must be right.</param>
    public static IEnumerable<string> Differences(ToldSheetFile told, List<KeyValuePair<string, StoredFacts>> stored, Facts mayLack = Facts.None)
    {
        foreach (var twice in stored.GroupBy(pair => pair.Key).Where(group => group.Count() > 1))
        {
            yield return $"{twice.Key} is stored {twice.Count()} times";
        }

        var known = stored.GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        foreach (var key in known.Keys.Except(told.Rows.Select(row => row.Dossier.Key)))
        {
            yield return $"{key} is in no row";
        }

        foreach (var row in told.Rows)
        {
            if (!known.TryGetValue(row.Dossier.Key, out var facts))
            {
                yield return $"{row.Dossier.Key} is missing";
                continue;
            }

            foreach (var difference in Differences(row, facts, mayLack))
            {
                yield return $"{row.Dossier.Key}: {difference}";
            }
        }
    }

    private static IEnumerable<string> Differences(ToldRow row, StoredFacts facts, Facts mayLack)
    {
        var expected = Facts.Unit;
        foreach (var (field, value) in row.Said)
        {
            if (!Enum.TryParse<Facts>(field.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var fact))
            {
                continue;
            }

            if ((mayLack & fact & ~facts.Stated) != Facts.None)
            {
                continue;
            }

            expected |= fact;
            if (!Holds(fact, value, facts))
            {
                yield return $"{field} should be “{value}”, is “{facts.Texts.GetValueOrDefault(fact.ToString())}{facts.Moments.GetValueOrDefault(fact.ToString())}” (flags {facts.Flags.Bits})";
            }
        }

        if (facts.Stated != expected)
        {
            yield return $"stated should be {expected}, is {facts.Stated}";
        }
    }

    private static bool Holds(Facts fact, object? value, StoredFacts facts)
    {
        var text = facts.Texts.GetValueOrDefault(fact.ToString());
        return value switch
        {
            OfficeUnit unit => text is not null && unit.Spellings.Any(spelling => Spelling.Plain(spelling) == Spelling.Plain(text)),
            TrueStatus status => status.IsWrittenAs(text),
            TrueChannel channel => channel.IsWrittenAs(text),
            string told => text is not null && Spelling.Plain(told) == Spelling.Plain(text),
            DateTime moment => facts.Moments[fact.ToString()] is { } kept && kept.Date == moment.Date,
            bool yes => facts.Flags[Enum.Parse<Flag>(fact.ToString())] == (yes ? Known.Yes : Known.No),
            _ => text is null && facts.Moments.GetValueOrDefault(fact.ToString()) is null
                && (!Enum.TryParse<Flag>(fact.ToString(), out var flag) || facts.Flags[flag] == Known.Unknown),
        };
    }
}
