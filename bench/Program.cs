using System.Globalization;
using Bench;

const string Usage = """
    gen ROWS FILE [--seed S] [--week2] [--inline]   writes a list of dossiers: .xlsx, .xls, .csv or .html
    read FILE                            our reader against ExcelDataReader
    import FILE WEEK2                    the whole import against ExcelDataReader reading; second week against first
    scale FILE LARGER                    the whole import of a file of five times the rows
    formats FILE...                      .csv, .html and .xls against the best library of each
    peak FILE                            peak memory of reading an .xlsx, in processes of their own
    stages FILE WEEK2                    where an import's time goes
    excel                                our writer of .xlsx against MiniExcel, 50,000 rows
    list FOLDER                          lists of a data folder: filters, orders, pages, workbook
    count [DOSSIERS]                     all counts of 60 units and 24 months against DuckDB; memory
    search [DOSSIERS]                    dossiers by a part of their code, against SQLite's two ways; memory
    folder FOLDER [DOSSIERS]             makes a data folder of that many dossiers, three versions each, by three weekly imports
    pages FOLDER                         CPU of the overview against a page without data; a first visit's bytes
    screens FOLDER                       CPU of lists, a dossier, a unit, an indicator and a search against a page without data
    circuits FOLDER [COUNT] [PAGE]       managed memory of every page, connected, or of those whose name begins so
    """;

System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
switch (args)
{
    case ["gen", var rows, var file, .. var options]:
        var seed = Array.IndexOf(options, "--seed") is >= 0 and var at ? ulong.Parse(options[at + 1], CultureInfo.InvariantCulture) : 1;
        DossierList.Write(file, int.Parse(rows, CultureInfo.InvariantCulture), seed, options.Contains("--week2") ? 2 : 1, inline: options.Contains("--inline"));
        return 0;
    case ["read", var file]:
        return ReadBench.Run(file);
    case ["import", var file, var week2]:
        return ImportBench.Run(file, week2);
    case ["scale", var file, var larger]:
        return ImportBench.Scale(file, larger);
    case ["formats", .. var files]:
        return FormatBench.Run(files);
    case ["peak", var file]:
        return PeakBench.Run(file);
    case ["peak", var file, var reader]:
        return PeakBench.Child(file, reader);
    case ["stages", var file, var week2]:
        return StageBench.Run(file, week2);
    case ["excel"]:
        return ExcelBench.Run();
    case ["list", var folder]:
        return ListBench.Run(folder);
    case ["count", .. var rest]:
        return CountBench.Run(rest is [var dossiers] ? int.Parse(dossiers, CultureInfo.InvariantCulture) : 1_000_000);
    case ["search", .. var rest]:
        return SearchBench.Run(rest is [var codes] ? int.Parse(codes, CultureInfo.InvariantCulture) : 1_000_000);
    case ["folder", var folder, .. var rest]:
        return LargeFolder.Make(folder, rest is [var most] ? int.Parse(most, CultureInfo.InvariantCulture) : 1_000_000);
    case ["pages", var folder]:
        return await PagesBench.RunAsync(folder);
    case ["screens", var folder]:
        return await ScreensBench.RunAsync(folder);
    case ["circuits", var folder, .. var rest]:
        return await CircuitsBench.RunAsync(folder, rest is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 100, rest is [_, var page] ? page : "");
    case ["visitor", var address]:
        return await Visitor.RunAsync(address);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
