namespace Dashboard.Web.Components.Lists;

/// <summary>What an address says of a list of dossiers, as typed.</summary>
/// <param name="Figures">Period, moment, ledger number and formula.</param>
public sealed record ListText(AddressText Figures)
{
    public string? Indicator { get; init; }

    public string? Part { get; init; }

    public string? Count { get; init; }

    public string? Unit { get; init; }

    public string? Procedure { get; init; }

    public string? Field { get; init; }

    public string? Officer { get; init; }

    public string? Channel { get; init; }

    public string? Status { get; init; }

    public string? Letter { get; init; }

    public string? LateFrom { get; init; }

    public string? Search { get; init; }

    public string? Sort { get; init; }

    public string? Direction { get; init; }

    public string? Page { get; init; }

    public string? Columns { get; init; }

    /// <summary>The address of a request.</summary>
    public static ListText Of(IQueryCollection query)
    {
        string? At(string name) => query[name] is [var value, ..] ? value : null;
        return new(new AddressText(At("ky"), At("den"), At("so"), At("cach"), At("so-voi")))
        {
            Indicator = At(ListNames.Indicator),
            Part = At(ListNames.Part),
            Count = At(ListNames.Count),
            Unit = At(ListNames.Unit),
            Procedure = At(ListNames.Procedure),
            Field = At(ListNames.Field),
            Officer = At(ListNames.Officer),
            Channel = At(ListNames.Channel),
            Status = At(ListNames.Status),
            Letter = At(ListNames.Letter),
            LateFrom = At(ListNames.LateFrom),
            Search = At(ListNames.Search),
            Sort = At(ListNames.Sort),
            Direction = At(ListNames.Direction),
            Page = At(ListNames.Page),
            Columns = At(ListNames.Columns),
        };
    }
}
