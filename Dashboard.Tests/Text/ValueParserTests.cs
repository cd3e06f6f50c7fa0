using System.Text;
using Dashboard.Core.Text;

namespace Dashboard.Tests.Text;

public class ValueParserTests
{
    [Theory]
    [InlineData("x", YesNo.Yes)]
    [InlineData("X", YesNo.Yes)]
    [InlineData("Có", YesNo.Yes)]
    [InlineData("1", YesNo.Yes)]
    [InlineData("TRUE", YesNo.Yes)]
    [InlineData("Đã số hóa", YesNo.Yes)]
    [InlineData("đã", YesNo.Yes)]
    [InlineData("yes", YesNo.Yes)]
    [InlineData("✓", YesNo.Yes)]
    [InlineData("Không", YesNo.No)]
    [InlineData("0", YesNo.No)]
    [InlineData("Chưa số hóa", YesNo.No)]
    [InlineData("chưa", YesNo.No)]
    [InlineData("false", YesNo.No)]
    [InlineData("no", YesNo.No)]
    [InlineData("", YesNo.Blank)]
    [InlineData(" \u00A0", YesNo.Blank)]
    [InlineData("-", YesNo.Blank)]
    [InlineData("–", YesNo.Blank)]
    [InlineData("2", YesNo.Unreadable)]
    [InlineData("Đang số hóa", YesNo.Unreadable)]
    [InlineData("?", YesNo.Unreadable)]
    public void Yes_and_no_are_read_as_they_are_written(string text, YesNo expected)
    {
        Assert.Equal(expected, ValueParser.ParseYesNo(text));
        Assert.Equal(expected, ValueParser.ParseYesNo(text.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("1234", 1234)]
    [InlineData("1.234", 1234)]
    [InlineData("1,234", 1234)]
    [InlineData("1 234", 1234)]
    [InlineData("1\u00A0234", 1234)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1.234,0", 1234)]
    [InlineData("1,234.00", 1234)]
    [InlineData("12.0", 12)]
    [InlineData("1.000", 1000)]
    public void Counts_have_groups_of_three(string text, long expected)
    {
        Assert.True(ValueParser.TryCount(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("97,5")]
    [InlineData("1.234,5")]
    [InlineData("1.2345")]
    [InlineData("1234.567")]
    [InlineData("1.234.56")]
    [InlineData("1.234 567")]
    [InlineData("0.123")]
    [InlineData("-5")]
    [InlineData("5%")]
    [InlineData("1.")]
    [InlineData("1E3")]
    [InlineData("99999999999999999999")]
    [InlineData("9.223.372.036.854.775.808")]
    public void What_is_no_count_is_refused(string text) => Assert.False(ValueParser.TryCount(text, out _));

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("\u200B\u00A0", true)]
    [InlineData(" – ", true)]
    [InlineData("-", true)]
    [InlineData("0", false)]
    [InlineData("--", false)]
    [InlineData("12", false)]
    public void A_lone_dash_says_nothing(string? text, bool expected) => Assert.Equal(expected, ValueParser.IsBlank(text));
}
