using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Core.Units;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Lists;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>A page of a list of dossiers, without the list itself: what a screen may keep.</summary>
/// <param name="Size">How many dossiers the set has, before the filter.</param>
/// <param name="Count">How many are shown, over all pages.</param>
/// <param name="Page">Page shown, the first being 1.</param>
/// <param name="Choices">What filters can choose from.</param>
/// <param name="Procedures">Procedures of the dossiers shown, the most frequent first.</param>
/// <param name="Letters">How the dossiers shown stand with their letters.</param>
/// <param name="MostLate">The greatest number of working days late.</param>
/// <param name="MostLateFirst">The same by the first due date.</param>
/// <param name="Lines">The rows of the page.</param>
public sealed record ListPage(
    int Size,
    int Count,
    int Page,
    ListChoices Choices,
    IReadOnlyList<WordingCount> Procedures,
    IReadOnlyDictionary<LetterState, int> Letters,
    int MostLate,
    int MostLateFirst,
    IReadOnlyList<ListLine> Lines)
{
    public const int Rows = 50;

    private string? _procedureOptions;

    /// <summary>The procedure that the list is filtered by.</summary>
    public string? Procedure { get; init; }

    /// <summary>The procedures to choose from: markup that all who look at the page share, for as elements thousands of them would be kept for each.</summary>
    public MarkupString ProcedureOptions => new(_procedureOptions ??= OptionMarkup.Of(Choices.Procedures, Procedure));

    public int Pages => Math.Max(1, (Count + Rows - 1) / Rows);

    /// <summary>Number of the first row of the page, counted from 1.</summary>
    public int First => ((Page - 1) * Rows) + 1;
}

/// <summary>What every view of a list needs beside its rows.</summary>
/// <param name="Address">Period, moment and ledger number in force.</param>
/// <param name="List">The list in force.</param>
/// <param name="Figures">Figures of the unit, or of the whole.</param>
/// <param name="Units">The units of the period, in the order of the registry.</param>
/// <param name="Office">Whose dashboard it is.</param>
/// <param name="Moments">Moments that can be chosen, newest first.</param>
/// <param name="Newest">The newest moment and ledger number.</param>
/// <param name="Notices">What of the address could not be used, in sentences.</param>
public sealed record ListContext(
    ViewAddress Address,
    ListAddress List,
    UnitFigures Figures,
    IReadOnlyList<Unit> Units,
    Office Office,
    IReadOnlyList<DateTime> Moments,
    (DateTime Moment, long Ledger) Newest,
    IReadOnlyList<string> Notices)
{
    /// <summary>What the figure says that the set has.</summary>
    public long Expected => List.Set.Size(Figures);

    /// <summary>Name of the unit, or of the whole.</summary>
    public string UnitName => List.Unit is { } unit ? NameOf(unit) : Office.Whole;

    public string NameOf(string? unit) =>
        unit is null ? "Chưa rõ đơn vị" : Units.FirstOrDefault(known => known.Code == unit)?.Name ?? unit;
}

/// <summary>A list as the page shows it.</summary>
public sealed record DossiersView(ListContext Context, ListPage Page);

/// <summary>What the page of dossiers asks for.</summary>
public interface IDossiersQuery
{
    /// <summary>Raised after every import and undo, on any thread.</summary>
    event Action? Changed;

    /// <summary>The dossiers of an address, or a sentence why there are none to show.</summary>
    Task<(DossiersView? View, string? Fault)> LoadAsync(ListText text);
}
