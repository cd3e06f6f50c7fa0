using System.Globalization;
using System.Text;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;

namespace Dashboard.Web.Components.Lists;

/// <summary>A list of dossiers as an address carries it, beside period and moment.</summary>
/// <param name="Set">The dossiers of a figure, of a count, or all.</param>
/// <param name="Unit">Code of one unit; <see langword="null"/> for all.</param>
/// <param name="Filter">What of them is shown.</param>
/// <param name="Order">Order chosen; <see langword="null"/> for the usual one.</param>
/// <param name="Page">Page, the first being 1.</param>
/// <param name="Columns">Columns chosen; <see langword="null"/> for the usual ones.</param>
public sealed record ListAddress(DossierSet Set, string? Unit, ListFilter Filter, ListOrder? Order, int Page, IReadOnlyList<ListColumn>? Columns)
{
    public const string Path = "ho-so";

    /// <summary>The order in force.</summary>
    public ListOrder InOrder => Order ?? Set.DefaultOrder;

    public ListQuestion Question(FigureQuery figures) => new(figures, Set, Unit, Filter, InOrder);

    /// <summary>The address of the list's page.</summary>
    public string Link(ViewAddress view) => $"{Path}?{Query(view)}";

    /// <summary>The query string, without a question mark.</summary>
    public string Query(ViewAddress view)
    {
        var query = new StringBuilder();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Append(query.Length == 0 ? null : "&").Append(name).Append('=').Append(Uri.EscapeDataString(value));
            }
        }

        void Number(string name, int? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

        Add(ListNames.Indicator, Set.Indicator);
        Add(ListNames.Part, Set.Indicator is null ? null : Set.Part.ToString().ToLowerInvariant());
        Add(ListNames.Count, Set.Count);
        Add(ListNames.Unit, Unit);
        query.Append(query.Length == 0 ? null : "&").Append(view.Query);
        Add(ListNames.Procedure, Filter.Procedure);
        Number(ListNames.Field, Filter.Field);
        Number(ListNames.Officer, Filter.Officer);
        Add(ListNames.Channel, Filter.Channel is { } channel ? ListNames.OfChannels[channel] : null);
        Add(ListNames.Status, Filter.Status is { } status ? ListNames.OfStatuses[status] : null);
        Add(ListNames.Letter, Filter.Letter is { } letter ? ListNames.OfLetters[letter] : null);
        Number(ListNames.LateFrom, Filter.LateFrom);
        Add(ListNames.Search, Filter.Text);
        Add(ListNames.Sort, Order is null ? null : ListNames.OfColumns[Order.Column]);
        Add(ListNames.Direction, Order is null ? null : Order.Descending ? ListNames.Descending : ListNames.Ascending);
        Number(ListNames.Page, Page == 1 ? null : Page);
        Add(ListNames.Columns, Columns is null ? null : ColumnsText(Columns));
        return query.ToString();
    }

    /// <summary>Columns as addresses write them.</summary>
    public static string ColumnsText(IEnumerable<ListColumn> columns) => string.Join('.', columns.Select(column => ListNames.OfColumns[column]));
}
