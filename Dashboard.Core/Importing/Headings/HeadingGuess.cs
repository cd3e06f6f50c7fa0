namespace Dashboard.Core.Importing.Headings;

/// <summary>A heading that may name a field of which figures are counted, but not surely: the analyst is asked.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Heading">The heading as the file spells it.</param>
/// <param name="Field">What it may name.</param>
/// <param name="Like">The known heading that it is like; "" where only its values suggest the field.</param>
/// <param name="Example">The first value under it.</param>
public sealed record HeadingQuestion(string Sheet, string Heading, Column Field, string Like, string Example);

/// <summary>
/// Looks at headings outside the table. One that is very much like a known heading of a field that is
/// missing, and whose values agree, is taken and told; a doubtful one is asked; the rest stays unused.
/// </summary>
internal sealed class HeadingGuess(HeadingTable known)
{
    private const int LongestHeading = 150;

    /// <summary>From here on two headings mean the same, if only filling words differ and no other field comes as near.</summary>
    public const double Taken = 0.7;

    /// <summary>From here on a heading may be meant.</summary>
    public const double Asked = 0.5;

    private readonly HeadingSimilarity _similarity = new(known.Words);

    /// <summary>Without these a list is counted wrongly, not merely less.</summary>
    private static readonly Column[] Needed =
    [
        Column.Code, Column.Received, Column.Due, Column.Finished, Column.Status,
        Column.LetterDate, Column.StillValidTotal, Column.StillValidDone,
    ];

    /// <summary>Without these less is counted: a doubtful one is left unused, and said so.</summary>
    private static readonly Column[] Told =
    [
        Column.Unit, Column.Channel, Column.Submitted, Column.Returned, Column.SupplementRequested, Column.SupplementReturned, Column.SupplementRequests,
        Column.DossierDigitized, Column.ResultDigitized, Column.HasFee, Column.PaidOnline, Column.OldDue, Column.NewDue, Column.Cause,
    ];

    /// <summary>The headings with those taken added, sentences about them, what has to be asked, and by heading taken the known one that it is like.</summary>
    /// <param name="found">The headings as found.</param>
    /// <param name="profiles">What the columns hold.</param>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="isExcerpt">Whether the rows are those that an earlier check turned away: it has judged the headings by all rows, and what is wrong with these tells nothing.</param>
    public (HeadingRow Headings, List<string> Notes, List<HeadingQuestion> Questions, Dictionary<string, string> Likes) Complete(HeadingRow found, ColumnProfile[] profiles, string sheet, bool isExcerpt)
    {
        var columns = (Column[])found.Columns.Clone();
        var notes = new List<string>();
        var likes = new Dictionary<string, string>(StringComparer.Ordinal);
        var doubtful = new List<(HeadingQuestion Question, ColumnProfile Profile)>();
        for (var at = 0; at < found.Headings.Length; at++)
        {
            if (found.IsKnown[at] || found.Headings[at].Length is 0 or > LongestHeading)
            {
                continue;
            }

            var profile = at < profiles.Length ? profiles[at] : ColumnProfile.Blank;
            var (field, like, sure) = Judge(found.Headings[at], field => Array.IndexOf(columns, field) < 0 && (isExcerpt || Agrees(field, profile)));
            if (sure)
            {
                columns[at] = field;
                likes[found.Headings[at]] = like;
                notes.Add($"Trang “{sheet}”: cột “{found.Headings[at]}” được hiểu là “{like}”.");
            }
            else if (field != Column.None || (like.Length == 0 && profile.IsDates) || profile.IsCodes)
            {
                doubtful.Add((new(sheet, found.Headings[at], field, like, profile.Example), profile));
            }
        }

        var completed = found with { Columns = HeadingFinder.Settle(columns) };
        var questions = isExcerpt ? [] : Ask(completed, doubtful);
        notes.AddRange(doubtful
            .Where(pair => Told.Contains(pair.Question.Field) && !completed.Has(pair.Question.Field) && !questions.Exists(question => question.Heading == pair.Question.Heading))
            .Select(pair => $"Trang “{sheet}”: cột “{pair.Question.Heading}” giống “{pair.Question.Like}” nhưng chưa chắc nên không dùng; đổi tên cột nếu đúng là {FieldNames.Of(pair.Question.Field)}."));
        return (completed, notes, questions, likes);
    }

    /// <summary>What a heading outside the table may name, and whether that is sure.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="fits">Whether a field may be meant at all.</param>
    public (Column Field, string Like, bool Sure) Judge(string heading, Func<Column, bool> fits)
    {
        var ranked = _similarity.Rank(heading).FindAll(likeness => likeness.Score >= Asked && (likeness.Known.Column == Column.None || fits(likeness.Known.Column)));
        var near = ranked.FindAll(likeness => likeness.OnlyFilling && likeness.Score >= Taken);
        return ranked.Count == 0 ? (Column.None, "", false)
            : near.Count == 1 ? (near[0].Known.Column, near[0].Known.Heading, near[0].Known.Column != Column.None)
            : ranked[0].Known.Column == Column.None && ranked[0].Score < Taken ? (Column.None, "", false)
            : (ranked[0].Known.Column, ranked[0].Known.Heading, false);
    }

    /// <summary>Only a field that is needed and missing is asked for; for a missing code or date any column of such values that nothing explains.</summary>
    private static List<HeadingQuestion> Ask(HeadingRow headings, List<(HeadingQuestion Question, ColumnProfile Profile)> doubtful)
    {
        var missing = Needed.Where(field => !headings.Has(field) && Belongs(field, headings)).ToList();
        var questions = doubtful.FindAll(pair => missing.Contains(pair.Question.Field)).ConvertAll(pair => pair.Question);
        var unexplained = doubtful.FindAll(pair => !questions.Contains(pair.Question));
        foreach (var field in missing.Where(field => !questions.Exists(question => question.Field == field)).ToList())
        {
            var any = field == Column.Code ? unexplained.FindAll(pair => pair.Profile.IsCodes)
                : DateColumns.Contains(field) ? unexplained.FindAll(pair => pair.Profile.IsDates)
                : [];
            questions.AddRange(any.Select(pair => pair.Question with { Field = field }));
        }

        return questions;
    }

    private static bool Belongs(Column field, HeadingRow headings) => field switch
    {
        Column.StillValidTotal or Column.StillValidDone => headings.Has(Column.StillValidTotal) || headings.Has(Column.StillValidDone),
        Column.LetterDate => headings.Has(Column.LetterNumber) || headings.Has(Column.OldDue) || headings.Has(Column.NewDue),
        Column.Code => true,
        _ => !headings.Has(Column.LetterNumber) && !headings.Has(Column.LetterDate) && !headings.Has(Column.StillValidTotal)
            && (headings.Has(Column.Received) || headings.Has(Column.Due) || headings.Has(Column.Status) || headings.Has(Column.Finished)),
    };

    /// <summary>Whether the values may be those of the field; what is blank at the head of a long list may be filled further down.</summary>
    private static bool Agrees(Column field, ColumnProfile profile) =>
        profile.IsBlank ? field != Column.Code
        : DateColumns.Contains(field) ? profile.IsDates
        : field == Column.Code ? !profile.IsDates && (profile.IsCodes || !profile.IsNumbers)
        : field is Column.StillValidTotal or Column.StillValidDone or Column.SupplementRequests ? profile.IsNumbers
        : !profile.IsDates && !profile.IsCodes;
}
