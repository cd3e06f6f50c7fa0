using System.Text;
using AngleSharp.Html.Parser;
using Sylvan.Data.Csv;

namespace Bench;

/// <summary>Reads the formats beside .xlsx with our readers and with the best library of each. No bars: they are told.</summary>
internal static class FormatBench
{
    public static int Run(string[] files)
    {
        foreach (var file in files)
        {
            (string Name, Action Read) other = Path.GetExtension(file) switch
            {
                ".csv" => ("Sylvan.Data.Csv", () => Csv(file)),
                ".html" => ("AngleSharp parsing", () => Html(file)),
                _ => ("ExcelDataReader", () => ReadBench.Other(file, thorough: false)),
            };
            var sum = ReadBench.Ours(file, thorough: false);
            other.Read();
            Pairs.Compare($"{Path.GetExtension(file)}, {sum.Cells} cells / {other.Name}", double.PositiveInfinity, 5, () => Pairs.Cpu(() => ReadBench.Ours(file, thorough: false)), () => Pairs.Cpu(other.Read));
        }

        return 0;
    }

    private static void Csv(string file)
    {
        var sum = new ReadBench.Sum(Thorough: false);
        using var reader = CsvDataReader.Create(file, new CsvDataReaderOptions { HasHeaders = false, BufferSize = 1 << 20 });
        for (var row = 1; reader.Read(); row++)
        {
            for (var column = 0; column < reader.RowFieldCount; column++)
            {
                sum.Add(row, column, reader.GetString(column));
            }
        }
    }

    private static void Html(string file)
    {
        using var page = new HtmlParser().ParseDocument(File.ReadAllText(file, Encoding.UTF8));
        var sum = new ReadBench.Sum(Thorough: false);
        var row = 0;
        foreach (var line in page.GetElementsByTagName("tr"))
        {
            row++;
            for (var column = 0; column < line.Children.Length; column++)
            {
                sum.Add(row, column, line.Children[column].TextContent);
            }
        }
    }
}
