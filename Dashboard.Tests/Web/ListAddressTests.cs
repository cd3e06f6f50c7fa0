using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Lists;
using Dashboard.Web.Features.Dossiers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Tests.Web;

public sealed class ListAddressTests
{
    private static readonly ListText Nothing = new(new AddressText(null, null, null));

    [Fact]
    public void An_address_without_a_figure_lists_every_dossier_by_code()
    {
        var list = Read(Nothing, out var notice);

        Assert.Null(notice);
        Assert.Equal((DossierSet.All, new ListOrder(ListColumn.Code, Descending: false), 1), (list.Set, list.InOrder, list.Page));
        Assert.True(list.Filter.IsEmpty);
    }

    [Fact]
    public void What_an_address_says_is_read_back_from_the_address_it_writes()
    {
        ListAddress[] lists =
        [
            new(DossierSet.All, null, ListFilter.None, null, 1, null),
            new(
                DossierSet.Of("late-first-due", Part.Unknown), "P 1&2",
                new("Cấp đổi & cấp lại", 8, 9, Channel.Online, Status.AwaitingSupplement, LetterState.SentLate, 10, "đất & nhà"),
                new(ListColumn.Source, Descending: true), 12, [ListColumn.Code, ListColumn.Officer, ListColumn.Source]),
            new(DossierSet.OfCount("pendingOverdue"), "TNMT", new(LateFrom: 3), new(ListColumn.Unit, Descending: false), 1, null),
        ];
        foreach (var list in lists)
        {
            var again = Read(ListText.Of(new QueryCollection(QueryHelpers.ParseQuery(list.Query(Sample.Address)))), out var notice);
            Assert.Null(notice);
            Assert.Equal(list with { Columns = null }, again with { Columns = null });
            Assert.Equal(list.Columns, again.Columns);
        }
    }

    [Fact]
    public void What_cannot_be_used_is_named_and_passed_over()
    {
        var list = Read(Nothing with { Indicator = "late-resolved", Channel = "chim bồ câu", Sort = "màu", LateFrom = "-1", Columns = "ma.x" }, out var notice);

        Assert.True(list.Filter.IsEmpty);
        Assert.Null(list.Order);
        foreach (var part in (string[])["kênh nộp “chim bồ câu”", "cột sắp xếp “màu”", "số ngày trễ “-1”", "cột hiện ra"])
        {
            Assert.Contains(part, notice, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("xyz", null, "Không có chỉ số “xyz”")]
    [InlineData(null, "xyz", "Không có số đếm “xyz”")]
    [InlineData("still-valid-digitization", null, "không có danh sách hồ sơ")]
    public void A_figure_that_has_no_list_is_told(string? indicator, string? count, string sentence)
    {
        var (list, fault) = new ListReader(Nothing with { Indicator = indicator, Count = count }).Read();

        Assert.Null(list);
        Assert.Contains(sentence, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void The_usual_columns_are_not_written_into_the_address()
    {
        var list = Read(Nothing with { Indicator = "late-resolved" }, out _);
        var fewer = ListColumns.Toggle(list, ListColumn.Closed);

        Assert.DoesNotContain(ListColumn.Closed, fewer.Columns!);
        Assert.Contains("cot=", fewer.Query(Sample.Address), StringComparison.Ordinal);
        Assert.Null(ListColumns.Toggle(fewer, ListColumn.Closed).Columns);
        Assert.Equal([ListColumn.Code, ListColumn.Late], ListColumns.Read("tre.ma"));
        Assert.Null(ListColumns.Read("tre.khac"));
    }

    private static ListAddress Read(ListText text, out string? notice)
    {
        var reader = new ListReader(text);
        var (list, fault) = reader.Read();
        Assert.Null(fault);
        notice = reader.Notice;
        return list!;
    }
}
