using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Histories;

/// <summary>Lays out what each row said, topic by topic, and marks what differs from the word before it.</summary>
internal static class Tellings
{
    private static readonly (Topic Topic, Facts Fact, WordingKind Kind, Func<FactSet, int> Of)[] Wordings =
    [
        (Topic.Unit, Facts.Unit, WordingKind.Unit, facts => facts.Unit),
        (Topic.ProcedureCode, Facts.ProcedureCode, WordingKind.ProcedureCode, facts => facts.ProcedureCode),
        (Topic.Procedure, Facts.Procedure, WordingKind.Procedure, facts => facts.Procedure),
        (Topic.Field, Facts.Field, WordingKind.Field, facts => facts.Field),
        (Topic.Channel, Facts.Channel, WordingKind.Channel, facts => facts.Channel),
        (Topic.Status, Facts.Status, WordingKind.Status, facts => facts.Status),
        (Topic.Officer, Facts.Officer, WordingKind.Officer, facts => facts.Officer),
    ];

    private static readonly (Topic Topic, Facts Fact, Func<FactSet, int> Of)[] Dates =
    [
        (Topic.Submitted, Facts.Submitted, facts => facts.Submitted),
        (Topic.Received, Facts.Received, facts => facts.Received),
        (Topic.Due, Facts.Due, facts => facts.Due),
        (Topic.SupplementRequested, Facts.SupplementRequested, facts => facts.SupplementRequested),
        (Topic.SupplementReturned, Facts.SupplementReturned, facts => facts.SupplementReturned),
        (Topic.Finished, Facts.Finished, facts => facts.Finished),
        (Topic.Returned, Facts.Returned, facts => facts.Returned),
    ];

    private static readonly (Topic Topic, Facts Fact, Func<FactSet, string?> Of)[] Personal =
    [
        (Topic.Applicant, Facts.Applicant, facts => facts.Applicant),
        (Topic.Phone, Facts.Phone, facts => facts.Phone),
        (Topic.Address, Facts.Address, facts => facts.Address),
    ];

    private static readonly (Topic Topic, Facts Fact, Flag Flag)[] YesNo =
    [
        (Topic.DossierDigitized, Facts.DossierDigitized, Flag.DossierDigitized),
        (Topic.ResultDigitized, Facts.ResultDigitized, Flag.ResultDigitized),
        (Topic.HasFee, Facts.HasFee, Flag.HasFee),
        (Topic.PaidOnline, Facts.PaidOnline, Flag.PaidOnline),
    ];

    /// <summary>The tellings in the order of the fold; in one moment the lists come before the registers.</summary>
    public static IReadOnlyList<Telling> Of(Testimony testimony)
    {
        var words = testimony.Words;
        var rows = testimony.Rows.Select(row => (row.Place, Said: Row(words, row), Row: row.Facts, Order: 0));
        var letters = testimony.Letters.Select(letter => (letter.Place, Said: Letter(words, letter), Row: (FactSet?)null, Order: 1))!;
        var before = new Words();
        return
        [
            .. rows.Concat(letters!)
                .OrderBy(one => one.Place.Source.Moment.Second).ThenBy(one => one.Order).ThenBy(one => one.Place.Source.Moment)
                .Select(one => new Telling(one.Place, before.Compare(one.Said, one.Row))),
        ];
    }

    private static Dictionary<Topic, Said> Row(Vocabulary words, RowSaid row)
    {
        var facts = row.Facts;
        var said = new Dictionary<Topic, Said>();
        foreach (var (topic, _, flag) in YesNo.Where(known => facts.States(known.Fact)))
        {
            said[topic] = facts.Flags[flag] is not Known.Unknown and var value ? new(Word.Told, Meaning: (int)value) : new(Word.Empty);
        }

        if (row.Place.Source.Moment.Kind != ImportKind.Dossiers)
        {
            return said;
        }

        foreach (var (topic, _, _, of) in Wordings.Where(known => facts.States(known.Fact)))
        {
            said[topic] = of(facts) is not 0 and var word ? new(Word.Told, words.Text(word), Meaning: words.Meaning(word)) : new(Word.Empty);
        }

        foreach (var (topic, _, of) in Dates.Where(known => facts.States(known.Fact)))
        {
            said[topic] = Moments.FromMinute(of(facts)) is { } at ? new(Word.Told, At: at) : new(Word.Empty);
        }

        foreach (var (topic, _, of) in Personal.Where(known => facts.States(known.Fact)))
        {
            said[topic] = new(string.IsNullOrEmpty(of(facts)) ? Word.Empty : Word.Told);
        }

        if (facts.States(Facts.SupplementRequests))
        {
            said[Topic.SupplementRequests] = new(Word.Told, Meaning: facts.SupplementRequests);
        }

        return said;
    }

    private static Dictionary<Topic, Said> Letter(Vocabulary words, LetterSaid said)
    {
        var letter = said.Letter;
        var cells = new Dictionary<Topic, Said> { [Topic.Letter] = new(Word.Told, said.Number, At: At(letter.Day)) };
        Date(Topic.OldDue, letter.StatesOldDue, letter.OldDue);
        Date(Topic.Due, letter.StatesNewDue, letter.NewDue);
        if (letter.StatesCause)
        {
            cells[Topic.Cause] = letter.Cause == 0 ? new(Word.Empty) : new(Word.Told, words.Text(letter.Cause), Meaning: words.Meaning(letter.Cause));
        }

        return cells;

        void Date(Topic topic, bool states, int day)
        {
            if (states)
            {
                cells[topic] = day == 0 ? new(Word.Empty) : new(Word.Told, At: At(day));
            }
        }
    }

    private static DateTime? At(int day) => Moments.FromDay(day)?.ToDateTime(TimeOnly.MinValue);

    /// <summary>The last word on each topic.</summary>
    private sealed class Words
    {
        private readonly Dictionary<Topic, Said> _last = [];
        private readonly HashSet<string> _letters = new(StringComparer.Ordinal);
        private FactSet? _row;

        public Dictionary<Topic, Said> Compare(Dictionary<Topic, Said> said, FactSet? row)
        {
            var compared = said.ToDictionary(pair => pair.Key, pair => row is null ? OfLetter(pair.Key, pair.Value) : OfRow(pair.Key, pair.Value, row));
            _row = row ?? _row;
            return compared;
        }

        /// <summary>A register's words stand beside those of the software: each letter is new once.</summary>
        private Said OfLetter(Topic topic, Said said) =>
            _letters.Add($"{topic} {said}") ? said with { IsNew = true } : said;

        private Said OfRow(Topic topic, Said said, FactSet row)
        {
            // An unknown yes/no or channel replaces nothing, so it changes nothing.
            if (said.Word == Word.Empty && (topic == Topic.Channel || topic is >= Topic.DossierDigitized and <= Topic.PaidOnline))
            {
                return said;
            }

            var known = _last.TryGetValue(topic, out var last);
            _last[topic] = said;
            return !known ? said with { IsNew = true }
                : said.SaysAs(last!) && SamePerson(topic, row) ? said
                : said with { IsChanged = true };
        }

        private bool SamePerson(Topic topic, FactSet row) => _row is null || topic switch
        {
            Topic.Applicant => !_row.States(Facts.Applicant) || _row.Applicant == row.Applicant,
            Topic.Phone => !_row.States(Facts.Phone) || _row.Phone == row.Phone,
            Topic.Address => !_row.States(Facts.Address) || _row.Address == row.Address,
            _ => true,
        };
    }
}
