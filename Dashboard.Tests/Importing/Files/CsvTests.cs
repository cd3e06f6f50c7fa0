using System.Text;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

public sealed class CsvTests
{
    private const string Table = "Mã hồ sơ;Đơn vị;Ghi chú\nH1;Phường 2;\"a;b\"\n";
    private static readonly string[] Expected = ["1: Mã hồ sơ|Đơn vị|Ghi chú", "2: H1|Phường 2|a;b"];

    [Fact]
    public void Unicode_is_read_with_and_without_a_byte_order_mark()
    {
        foreach (Encoding encoding in new[] { new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Assert.Equal(Expected, Workbooks.Show(encoding.GetBytes(Table)));
            Assert.Equal(Expected, Workbooks.Show([.. encoding.GetBytes("\uFEFF"), .. encoding.GetBytes(Table)]));
        }
    }

    [Fact]
    public void Text_that_is_no_unicode_is_windows_1258()
    {
        // This code page writes "ồ" as "ô" and a combining grave accent, and "ị" as "i" and a dot below.
        byte[] bytes = TextEncodings.Windows1258().GetBytes("Đơn vi\u0323;Hô\u0300 sơ\n1;2");

        Assert.Equal("1: Đơn vị|Hồ sơ", Workbooks.Show(bytes)[0].Normalize());
    }

    [Fact]
    public void One_broken_sequence_in_a_long_text_leaves_it_unicode()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Đơn vị giải quyết hồ sơ đúng hạn và trước hạn của các phường, xã, thị trấn trên địa bàn;b\n"), 0xE1, (byte)';', (byte)'c'];

        Assert.StartsWith("1: Đơn vị giải quyết", Workbooks.Show(bytes)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b,c\n1,2,3", "2: 1|2|3")]
    [InlineData("a;b\n1,5;2,5\n3,5;4,5", "2: 1,5|2,5")]
    [InlineData("a\tb\nx, y\tz; t", "2: x, y|z; t")]
    [InlineData("Từ ngày 1, 2, 3\na;b;c\n1;2;3", "2: a|b|c")]
    [InlineData("sep=|\na|b;c\n1|2", "2: a|b;c")]
    public void The_delimiter_is_found_or_declared(string text, string row) =>
        Assert.Contains(row, Workbooks.Show(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Quoted_fields_hold_quotes_and_line_breaks_and_lines_are_counted()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("a,b\r\n\"x \"\"y\"\"\r\nz\",1\r\n\r\n,,\r\n\"p\"q,2");

        Assert.Equal(["1: a|b", "2: x \"y\"\r\nz|1", "6: pq|2"], Workbooks.Show(bytes));
    }

    [Fact]
    public void A_zero_deep_in_the_text_refuses_the_file()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(new string('a', 20_000) + ",b\n\0");

        Assert.Equal(FileRefusal.NotASpreadsheet, Workbooks.Refusal(bytes));
    }

    [Fact]
    public void An_unclosed_quote_ends_at_the_limit_of_a_cell()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("a,\"b\n" + new string('c', 300_000));

        Assert.Equal(FileRefusal.CellTooLong, Workbooks.Refusal(bytes));
    }

    [Fact]
    public void The_sheet_is_named_after_the_file() =>
        Assert.Equal("Phường 1", Workbooks.Read("a,b"u8.ToArray(), name: "Phường 1.csv")[0].Name);
}
