using System.Globalization;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Components.Lists;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Writes the rows of a list.</summary>
public sealed partial class DossierTable
{
    private const double BarWidth = 46;

    private IReadOnlyList<ListColumn> _columns = [];
    private string _query = string.Empty;

    [Parameter, EditorRequired]
    public ListContext Context { get; set; } = default!;

    [Parameter, EditorRequired]
    public ListPage Page { get; set; } = default!;

    /// <summary>What the table shows, for those who hear it.</summary>
    [Parameter]
    public string? Caption { get; set; }

    /// <summary>Makes the address of another list.</summary>
    [Parameter, EditorRequired]
    public Func<ListAddress, string> Link { get; set; } = default!;

    protected override void OnParametersSet()
    {
        _columns = ListColumns.Of(Context.List);
        _query = Context.List.Query(Context.Address);
    }

    private string? SortOf(ListColumn column) =>
        Context.List.InOrder is var order && order.Column != column ? null : order.Descending ? "descending" : "ascending";

    /// <summary>Pressing the heading that orders the list turns its direction; days late begin with the most.</summary>
    private string SortLink(ListColumn column)
    {
        var order = Context.List.InOrder;
        var descending = order.Column == column ? !order.Descending : column is ListColumn.Late or ListColumn.LateFirst;
        return Link(Context.List with { Order = new(column, descending), Page = 1 });
    }

    private RenderFragment Cell(ListLine line, ListColumn column) => builder =>
    {
        switch (column)
        {
            case ListColumn.Due when !_columns.Contains(ListColumn.FirstDue):
                Due(builder, line);
                break;
            case ListColumn.Late:
                Days(builder, line.Late, Page.MostLate);
                break;
            case ListColumn.LateFirst:
                Days(builder, line.LateFirst, Page.MostLateFirst);
                break;
            case ListColumn.Letter:
                Letter(builder, line);
                break;
            default:
                builder.AddContent(0, CellWords.Of(Context, line, column));
                break;
        }
    };

    /// <summary>The due date, and before it the first one where it was moved: 12/05 → 26/05/2023.</summary>
    private static void Due(RenderTreeBuilder builder, ListLine line)
    {
        if (CellWords.Moved(line) is { } first)
        {
            builder.OpenElement(0, "span");
            builder.AddAttribute(1, "class", "mo");
            builder.AddContent(2, $"{first} → ");
            builder.CloseElement();
        }

        builder.AddContent(3, Format.Day(line.Due));
    }

    private static void Days(RenderTreeBuilder builder, int? days, int most)
    {
        if (days is not { } known)
        {
            builder.AddMarkupContent(0, "<span class=\"dem-tre mo\">–</span>");
            return;
        }

        var width = most == 0 ? 0 : Math.Max(1, (int)Math.Round(BarWidth * known / most));
        builder.AddMarkupContent(1, $"<span class=\"dem-tre\">{Format.Number(known)}</span><i class=\"vach\" style=\"width:{width.ToString(CultureInfo.InvariantCulture)}px\"></i>");
    }

    private static void Letter(RenderTreeBuilder builder, ListLine line)
    {
        switch (line.Letter)
        {
            case LetterState.Owed:
                builder.AddMarkupContent(0, "<span class=\"tt chua\"><svg class=\"h chua\" aria-hidden=\"true\"><use href=\"#h-chua\" /></svg>Chưa gửi</span>");
                break;
            case LetterState.SentLate:
                builder.AddContent(1, CellWords.Letter(line));
                builder.AddMarkupContent(2, " <b class=\"xau2\">muộn</b>");
                break;
            default:
                builder.AddContent(3, CellWords.Letter(line));
                break;
        }
    }
}
