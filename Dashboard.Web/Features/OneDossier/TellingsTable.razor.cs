using Dashboard.Core.Dossiers;
using Dashboard.Core.Histories;
using Dashboard.Core.Importing.Kinds;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>The table of words: facts by import.</summary>
public sealed partial class TellingsTable
{
    /// <summary>Up to so many imports nothing is folded.</summary>
    private const int WholeUpTo = 5;

    private static readonly Topic[] NotMissed = [Topic.OldDue, Topic.Letter, Topic.Cause, Topic.Applicant, Topic.Phone, Topic.Address, Topic.ProcedureCode, Topic.Submitted, Topic.Officer];

    private List<Column> _columns = [];
    private List<Topic> _topics = [];
    private string _untold = string.Empty;
    private int _repeats;
    private bool _folds;

    [Parameter]
    [EditorRequired]
    public OneDossierView View { get; set; } = default!;

    /// <summary>Whether every import has its column.</summary>
    [Parameter]
    public bool ShowAll { get; set; }

    /// <summary>Address that shows every import.</summary>
    [Parameter]
    [EditorRequired]
    public string Unfold { get; set; } = default!;

    /// <summary>Address that folds them.</summary>
    [Parameter]
    [EditorRequired]
    public string Fold { get; set; } = default!;

    protected override void OnParametersSet()
    {
        var tellings = View.History!.Tellings;
        _repeats = tellings.Count(telling => telling.IsRepeat);
        _folds = !ShowAll && tellings.Count > WholeUpTo && _repeats > 0;
        _columns = [];
        foreach (var telling in tellings)
        {
            if (!_folds || !telling.IsRepeat)
            {
                _columns.Add(new(telling, []));
            }
            else if (_columns is [.., { Telling: null } last])
            {
                last.Repeats.Add(telling);
            }
            else
            {
                _columns.Add(new(null, [telling]));
            }
        }

        var topics = Enum.GetValues<Topic>();
        var told = topics.Where(topic => tellings.Any(telling => telling.On(topic).Word != Word.Absent)).ToHashSet();
        if (View.History.FirstDue is not null)
        {
            told.Add(Topic.OldDue);
            told.Add(Topic.Letter);
        }

        _topics = [.. topics.Where(told.Contains)];
        _untold = string.Join(", ", topics.Where(topic => !told.Contains(topic) && !NotMissed.Contains(topic)).Select(topic => Lower(TopicWords.Name(topic))));
    }

    private string Text(Topic topic, Said said, Telling telling) =>
        TopicWords.Cell(topic, said, View.UnitNames, telling.Place.Source.Moment.Kind == ImportKind.Letters);

    private string InUse(Topic topic) => TopicWords.InUse(topic, View.History!, View.UnitNames, View.UnitNamesByCode);

    /// <summary>A word that only repeats the one before is left out where room is short.</summary>
    private static string? Class(Said said) => (said.IsChanged, said.IsNew, said.Word) switch
    {
        (true, _, _) => "doi",
        (_, true, Word.Empty) => "trong",
        (_, false, Word.Empty) => "trong nhu-cu",
        (_, false, _) => "nhu-cu",
        _ => null,
    };

    private static string Kind(Place place) => place.Source.Moment.Kind switch
    {
        ImportKind.Dossiers => "Danh sách hồ sơ",
        ImportKind.Digitized => "Số hóa",
        _ => "Sổ thư xin lỗi",
    };

    private static string Original(Place place) => $"nap-du-lieu/tep-goc/{place.Source.Id}";

    private static string ShortPlace(Place place) => $"Lần nạp {Format.Number(place.Source.Id)}, {DateWords.Exported(place.Source.ExportedAt)}";

    private static string Imported(Place place) =>
        $"{FileKind.Of(place.Source.Moment.Kind).Noun}. {DateWords.Whole(place)}. {place.Source.Who} nạp {Format.Moment(place.Source.AtUtc.ToLocalTime())}";

    private static string Folded(Column column) => string.Join(", ", column.Repeats.Select(telling => $"lần nạp {telling.Place.Source.Id} ({DateWords.Exported(telling.Place.Source.ExportedAt)})"));

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>An import, or imports that said nothing new.</summary>
    private sealed record Column(Telling? Telling, List<Telling> Repeats);
}
