namespace Dashboard.Core.Search;

/// <summary>All that can be searched at one ledger number. Immutable.</summary>
/// <param name="Ledger">Ledger number that it answers for.</param>
/// <param name="Units">Units by name, alias and code.</param>
/// <param name="Indicators">Indicators by name and id.</param>
/// <param name="Procedures">Procedures by name and code.</param>
/// <param name="Codes">Dossiers by code.</param>
/// <param name="Live">One bit for each dossier that is known, by its id.</param>
internal sealed record SearchIndex(long Ledger, NameIndex Units, NameIndex Indicators, NameIndex Procedures, CodeIndex Codes, ulong[] Live)
{
    /// <summary>The best of every group.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="take">How many of each group.</param>
    /// <param name="shown">What is shown of dossiers, by their ids.</param>
    public SearchAnswer Find(string? text, int take, Func<IReadOnlyList<int>, IReadOnlyList<SearchHit>> shown)
    {
        var needle = new Needle(text);
        return new(needle.Text, [.. Enum.GetValues<SearchGroup>().Select(group => Find(group, needle, 0, take, shown)).Where(answer => answer.Total > 0)]);
    }

    /// <summary>A page of one group.</summary>
    public GroupAnswer Find(SearchGroup group, string? text, int skip, int take, Func<IReadOnlyList<int>, IReadOnlyList<SearchHit>> shown) =>
        Find(group, new Needle(text), skip, take, shown);

    private GroupAnswer Find(SearchGroup group, Needle needle, int skip, int take, Func<IReadOnlyList<int>, IReadOnlyList<SearchHit>> shown)
    {
        if (group == SearchGroup.Dossier)
        {
            var (total, ids) = Codes.Find(needle, IsLive, skip + take);
            return new(group, total, shown([.. ids.Skip(skip)]));
        }

        var hits = Names(group).Find(needle);
        return new(group, hits.Count, [.. hits.Skip(skip).Take(take)]);
    }

    private NameIndex Names(SearchGroup group) => group switch
    {
        SearchGroup.Unit => Units,
        SearchGroup.Indicator => Indicators,
        _ => Procedures,
    };

    private bool IsLive(int dossier) => (uint)dossier >> 6 < (uint)Live.Length && (Live[dossier >> 6] & (1UL << (dossier & 63))) != 0;
}
