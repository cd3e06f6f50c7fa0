using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators.Lists;

/// <summary>A choice of a filter.</summary>
/// <param name="Wording">Number of the wording.</param>
/// <param name="Text">Its text.</param>
/// <param name="Dossiers">How many dossiers have it.</param>
public sealed record WordingCount(int Wording, string Text, int Dossiers);

/// <summary>What filters can choose from: what the dossiers of the whole set have, in Vietnamese order.</summary>
public sealed record ListChoices(
    IReadOnlyList<WordingCount> Procedures,
    IReadOnlyList<WordingCount> Fields,
    IReadOnlyList<WordingCount> Officers,
    IReadOnlyDictionary<Channel, int> Channels,
    IReadOnlyDictionary<Status, int> Statuses,
    IReadOnlyDictionary<LetterState, int> Letters);

/// <summary>The dossiers found, in order; their texts are fetched page by page.</summary>
public sealed class DossierList
{
    internal DossierList(ListQuestion question, ListScene scene, ListHit[] hits, int size)
    {
        (Question, Scene, Hits, Size) = (question, scene, hits, size);
    }

    public ListQuestion Question { get; }

    /// <summary>How many dossiers the set has, before the filter: equal to the figure.</summary>
    public int Size { get; }

    /// <summary>How many of them are shown.</summary>
    public int Count => Hits.Length;

    public required ListChoices Choices { get; init; }

    /// <summary>The procedures of the dossiers shown, the most frequent first.</summary>
    public required IReadOnlyList<WordingCount> Procedures { get; init; }

    /// <summary>How the dossiers shown stand with their letters.</summary>
    public required IReadOnlyDictionary<LetterState, int> Letters { get; init; }

    /// <summary>The greatest number of working days late among those shown; 0 where none is late.</summary>
    public required int MostLate { get; init; }

    /// <summary>The same by the first due date.</summary>
    public required int MostLateFirst { get; init; }

    internal ListScene Scene { get; }

    internal ListHit[] Hits { get; }
}
