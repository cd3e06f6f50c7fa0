using Dashboard.Core.Importing.Files;
using ExcelDataReader;

namespace Bench;

/// <summary>Reads all cells of a workbook with our reader and with ExcelDataReader.</summary>
internal static class ReadBench
{
    /// <summary>A city's file of 200,000 dossiers holds more distinct strings than an upload may.</summary>
    public static ReadLimits Limits { get; } = new() { SharedStrings = 50_000_000, SharedStringBytes = 4L << 30, InflatedBytes = 16L << 30, FileBytes = 2L << 30 };

    public static int Run(string file)
    {
        var (ours, other) = (Ours(file, thorough: true), Other(file, thorough: true));
        Console.WriteLine($"cells: ours {ours}, ExcelDataReader {other}");
        if (ours != other)
        {
            Console.WriteLine("The cells differ.");
            return 1;
        }

        return Pairs.Compare("read", 0.25, 5, () => Pairs.Cpu(() => Ours(file, thorough: false)), () => Pairs.Cpu(() => Other(file, thorough: false))) ? 0 : 1;
    }

    public static Sum Ours(string file, bool thorough)
    {
        var sum = new Sum(thorough);
        using var stream = File.OpenRead(file);
        using var source = Spreadsheet.Open(stream, file, Limits);
        var row = new SheetRow();
        while (source.NextSheet())
        {
            while (source.NextRow(row))
            {
                for (var column = 0; column < row.Count; column++)
                {
                    var cell = row[column];
                    switch (cell.Kind)
                    {
                        case CellKind.Text or CellKind.Error:
                            sum.Add(row.Number, column, cell.Text!);
                            break;
                        case CellKind.Date:
                            sum.Add(row.Number, column, cell.Moment);
                            break;
                        case CellKind.Number or CellKind.Boolean:
                            sum.Add(row.Number, column, cell.Number);
                            break;
                        default:
                            break;
                    }
                }
            }
        }

        return sum;
    }

    public static Sum Other(string file, bool thorough)
    {
        var sum = new Sum(thorough);
        using var stream = File.OpenRead(file);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        do
        {
            for (var row = 1; reader.Read(); row++)
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    switch (reader.GetValue(column))
                    {
                        case string text:
                            sum.Add(row, column, text);
                            break;
                        case DateTime moment:
                            sum.Add(row, column, moment);
                            break;
                        case IConvertible number:
                            sum.Add(row, column, number.ToDouble(provider: null));
                            break;
                        default:
                            break;
                    }
                }
            }
        }
        while (reader.NextResult());

        return sum;
    }

    /// <summary>A checksum of cells; the thorough one looks at every character.</summary>
    internal record struct Sum(bool Thorough)
    {
        public long Cells { get; private set; }

        public long Characters { get; private set; }

        public ulong Hash { get; private set; }

        public void Add(int row, int column, string text)
        {
            if (text.Length == 0)
            {
                return;
            }

            Characters += text.Length;
            Mix(row, column, Thorough ? (ulong)string.GetHashCode(text, StringComparison.Ordinal) : text[^1]);
        }

        public void Add(int row, int column, DateTime moment) =>
            Mix(row, column, (ulong)((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond));

        public void Add(int row, int column, double number) => Mix(row, column, BitConverter.DoubleToUInt64Bits(number));

        private void Mix(int row, int column, ulong value)
        {
            Cells++;
            Hash += (value + (ulong)row * 256 + (ulong)column) * 0x9E3779B97F4A7C15UL;
        }
    }
}
