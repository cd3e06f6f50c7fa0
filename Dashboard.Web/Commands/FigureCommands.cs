using Dashboard.Core.Indicators;

namespace Dashboard.Web.Commands;

/// <summary><c>indicators</c> and <c>dossiers</c>.</summary>
internal static class FigureCommands
{
    public static int Indicators(CommandContext command)
    {
        var query = Query(command.Options);
        var unit = Unit(command);
        command.Options.RefuseOthers();
        var figures = command.Data.Count(query);
        if (command.Json)
        {
            Json.Print(command.Output, Json.Of(figures, unit));
            return 0;
        }

        command.Output.WriteLine($"Từ {figures.From:dd/MM/yyyy} đến {figures.To:dd/MM/yyyy}, số liệu đến {figures.AsOf:dd/MM/yyyy HH:mm}, công thức {figures.Formula}, số sổ {figures.Ledger}");
        foreach (var (code, of) in figures.Units.Where(pair => unit is null || pair.Key == unit).Append(new("TỔNG", figures.Total)))
        {
            command.Output.WriteLine(code);
            foreach (var (id, ratio) in of.Indicators)
            {
                command.Output.WriteLine($"  {id,-26} {ratio.Numerator,7}/{ratio.Denominator,-7} {Percent(ratio.Percent),7}{(ratio.Unknown > 0 ? $"  chưa rõ {ratio.Unknown}" : "")}");
            }
        }

        return 0;
    }

    public static int Dossiers(CommandContext command)
    {
        var options = command.Options;
        var indicator = Indicator(options);
        if (!Enum.TryParse<Part>(options.Required("--part"), ignoreCase: true, out var part) || !Enum.IsDefined(part))
        {
            throw new UsageException("--part là numerator, denominator hoặc unknown.");
        }

        var query = Query(options);
        var unit = Unit(command);
        options.RefuseOthers();
        var page = command.Data.Dossiers(query, indicator, part, unit, 0, int.MaxValue);
        if (command.Json)
        {
            Json.Print(command.Output, page.Lines.Select(line => new
            {
                line.Code,
                line.Unit,
                line.Received,
                line.Due,
                line.FirstDue,
                line.ClosedOn,
                line.Status,
                line.Import,
                line.File,
                line.Sheet,
                line.Row,
            }));
            return 0;
        }

        foreach (var line in page.Lines)
        {
            command.Output.WriteLine($"{line.Code,-24} {line.Unit,-8} {line.Received:dd/MM/yyyy} {line.Due:dd/MM/yyyy} {line.ClosedOn:dd/MM/yyyy} {line.Status} ({line.File}, {line.Sheet}, dòng {line.Row})");
        }

        command.Output.WriteLine($"{page.Total} hồ sơ");
        return 0;
    }

    private static FigureQuery Query(Options options)
    {
        var (from, to) = (options.Day("--from"), options.Day("--to"));
        return to < from
            ? throw new UsageException("--to phải từ --from trở đi.")
            : new(from, to, options.Moment("--as-of"), options.Number("--ledger"), options.Text("--formula") ?? FigureQuery.B06);
    }

    internal static string Indicator(Options options)
    {
        var indicator = options.Required("--indicator");
        return IndicatorCatalogue.All.Any(known => known.Id == indicator)
            ? indicator
            : throw new UsageException($"Không có chỉ số “{indicator}”: {string.Join(", ", IndicatorCatalogue.All.Select(known => known.Id))}.");
    }

    internal static string? Unit(CommandContext command) =>
        command.Options.Text("--unit") is not { } code ? null
        : command.Data.Units.Any(unit => unit.Code == code) ? code
        : throw new UsageException($"Không có đơn vị mã “{code}” trong danh mục.");

    internal static string Percent(decimal? percent) =>
        percent is { } value ? $"{Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',')}%" : "–";
}
