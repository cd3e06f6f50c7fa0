using System.Collections;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Text;

namespace Dashboard.Core.Indicators.Lists;

/// <summary>Whether a dossier passes the filter of a list.</summary>
internal sealed class FilterTest
{
    private readonly ListScene _scene;
    private readonly ListFilter _filter;
    private readonly bool _byFirstDue;
    private readonly BitArray? _named;
    private readonly HashSet<int>? _procedures;
    private readonly HashSet<int>? _oneProcedure;

    public FilterTest(ListScene scene, ListQuestion question, BitArray? named)
    {
        (_scene, _filter, _byFirstDue, _named) = (scene, question.Filter, question.Set.ByFirstDue, named);
        var filter = question.Filter;
        _procedures = filter.Text is { } text ? Procedures(Fold.Key(text), (name, part) => name.Contains(part, StringComparison.Ordinal)) : null;
        _oneProcedure = filter.Procedure is { } procedure ? Procedures(Fold.Key(procedure), (name, whole) => name == whole) : null;
    }

    public bool Holds(in ListHit hit)
    {
        var dossier = hit.Dossier;
        var words = _scene.Words;
        return (_oneProcedure is null || _oneProcedure.Contains(words.Procedure[dossier]))
            && (_filter.Field is not { } field || words.Field[dossier] == field)
            && (_filter.Officer is not { } officer || words.Officer[dossier] == officer)
            && (_filter.Channel is not { } channel || hit.Row.Channel == channel)
            && (_filter.Status is not { } status || hit.Row.Status == status)
            && (_filter.Letter is not { } letter || _scene.Letter(hit) == letter)
            && (_filter.LateFrom is not { } late || (_byFirstDue ? _scene.LateFirst(hit) : _scene.Late(hit)) >= late)
            && (_procedures is null || _procedures.Contains(words.Procedure[dossier]) || _named?[dossier] == true);
    }

    private HashSet<int> Procedures(string key, Func<string, string, bool> isMeant) =>
    [
        .. _scene.Words.Wordings.Index()
            .Where(wording => wording.Item.Kind == WordingKind.Procedure && isMeant(Fold.Key(wording.Item.Text), key))
            .Select(wording => wording.Index),
    ];
}
