using Dashboard.Core.Importing.Rules;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Importing.Rules;

public sealed class RuleTableTests
{
    [Fact]
    public void As_shipped_only_code_and_receipt_reject() => Assert.Equal(
        [RowRule.NoCode, RowRule.NoReceipt, RowRule.ReceivedAfterExport],
        Enum.GetValues<RowRule>().Where(rule => Office.Reference.Rules[rule] == Severity.Reject));

    [Theory]
    [InlineData("no-due,loud")]
    [InlineData("no-such-rule,warn")]
    [InlineData("no-code,warn")]
    [InlineData("7,warn")]
    [InlineData("no-due,note\nno-due,note")]
    [InlineData("no-due,note")]
    public void A_table_that_cannot_be_followed_is_refused(string rows) =>
        Assert.Throws<FormatException>(() => RuleTable.Parse(new StringReader("rule,severity\n" + rows)));
}
