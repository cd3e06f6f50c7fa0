namespace Dashboard.Core.Search;

/// <summary>One thing found.</summary>
/// <param name="Group">What it is.</param>
/// <param name="Key">Code of a unit, id of an indicator, name of a procedure, key of a dossier: its code, after its unit's where codes repeat.</param>
/// <param name="Title">What a person reads first.</param>
/// <param name="Detail">What tells it from others: the unit and procedure of a dossier, the code of a unit or procedure; "" for none.</param>
/// <param name="Dossiers">Dossiers of a procedure; 0 for anything else.</param>
public sealed record SearchHit(SearchGroup Group, string Key, string Title, string Detail, int Dossiers = 0);

/// <summary>What one group of things holds for a search.</summary>
/// <param name="Group">The group.</param>
/// <param name="Total">How many answer.</param>
/// <param name="Hits">The best of them, best first; at most as many as were asked for.</param>
public sealed record GroupAnswer(SearchGroup Group, int Total, IReadOnlyList<SearchHit> Hits);

/// <summary>The answer to a search, every group in its order; a group without a hit is left out.</summary>
public sealed record SearchAnswer(string Text, IReadOnlyList<GroupAnswer> Groups)
{
    public int Total => Groups.Sum(group => group.Total);
}
