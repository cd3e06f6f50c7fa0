using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Commands;

/// <summary><c>explain</c>: why a figure of one period differs between two moments.</summary>
internal static class ExplainCommand
{
    public static int Explain(CommandContext command)
    {
        var options = command.Options;
        var indicator = FigureCommands.Indicator(options);
        var (from, to) = (options.Day("--from"), options.Day("--to"));
        if (to < from)
        {
            throw new UsageException("--to phải từ --from trở đi.");
        }

        var asOf = Options.ToMoment("--as-of", options.Required("--as-of"));
        var against = Options.ToMoment("--against", options.Required("--against"));
        var unit = FigureCommands.Unit(command);
        options.RefuseOthers();

        var query = new ChangeQuery(new(from, to, asOf), new(from, to, against));
        var change = command.Data.Explain(query).Of(indicator, unit);
        if (change is null)
        {
            command.Error.WriteLine($"Đơn vị “{unit}” không có hiệu lực trong kỳ từ {Format.Day(from)} đến {Format.Day(to)}.");
            return 1;
        }

        var dossiers = command.Data.ChangedDossiers(query, indicator, unit);
        var parts = change.Parts.Select(part => (
            Part: part,
            Codes: command.Data.Texts([.. dossiers.Where(found => found.Kind == part.Kind && found.Direction == part.Direction).Select(found => found.Hit)], 0, int.MaxValue)
                .Lines.Select(line => line.Code)));
        if (command.Json)
        {
            Json.Print(command.Output, Document(change, parts));
        }
        else
        {
            Print(command.Output, query, change, parts);
        }

        return 0;
    }

    private static object Document(RatioChange change, IEnumerable<(ChangePart Part, IEnumerable<string> Codes)> parts) => new
    {
        From = new { change.From.Numerator, change.From.Denominator },
        To = new { change.To.Numerator, change.To.Denominator },
        Parts = parts.Select(pair => new
        {
            Kind = ChangeWords.KindId(pair.Part.Kind),
            Direction = ChangeWords.DirectionId(pair.Part.Direction),
            pair.Part.Numerator,
            pair.Part.Denominator,
            Dossiers = pair.Codes,
        }),
    };

    private static void Print(
        TextWriter output, ChangeQuery query, RatioChange change, IEnumerable<(ChangePart Part, IEnumerable<string> Codes)> parts)
    {
        output.WriteLine($"{Format.Moment(query.From.AsOf!.Value)}: {Share(change.From)}");
        foreach (var (part, codes) in parts)
        {
            output.WriteLine($"  {ChangeWords.Kind(part.Kind)}, {ChangeWords.Direction(part.Direction)}: {Signed(part.Numerator)}/{Signed(part.Denominator)}, {Format.Number(part.Dossiers)} hồ sơ");
            foreach (var code in codes)
            {
                output.WriteLine($"    {code}");
            }
        }

        output.WriteLine($"{Format.Moment(query.To.AsOf!.Value)}: {Share(change.To)}");
    }

    private static string Share(Ratio ratio) => Format.Share(ratio.Numerator, ratio.Denominator);

    private static string Signed(long value) => value > 0 ? $"+{Format.Number(value)}" : Format.Number(value);
}
