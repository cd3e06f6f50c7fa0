using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Histories;

/// <summary>A letter of apology (thư xin lỗi) as all registers up to a moment tell it.</summary>
/// <param name="Number">Number and sign.</param>
/// <param name="Day">Day of the letter.</param>
/// <param name="OldDue">Due date that it moved; <see langword="null"/> where no register gives it.</param>
/// <param name="NewDue">Due date that it set.</param>
/// <param name="Reason">Reason as worded; empty where none is given.</param>
/// <param name="Cause">Cause as worded; empty where none is given.</param>
/// <param name="IsExternal">Whether the cause lies outside the unit.</param>
/// <param name="Place">The row that told of it last.</param>
public sealed record KnownLetter(
    string Number, DateOnly Day, DateOnly? OldDue, DateOnly? NewDue, string Reason, string Cause, bool IsExternal, Place Place)
{
    /// <summary>The letters of a dossier in their own order: by day, then number.</summary>
    internal static IReadOnlyList<KnownLetter> Of(Testimony testimony)
    {
        var words = testimony.Words;
        var letters = new SortedDictionary<(int Day, long Leading, string Number), (LetterSaid Said, int OldDue, int NewDue, int Cause, int Reason)>(LetterOrder.Instance);
        foreach (var said in testimony.Letters)
        {
            var (key, letter) = (LetterOrder.KeyOf(said.Letter), said.Letter);
            var known = letters.GetValueOrDefault(key);
            letters[key] = (
                said,
                letter.StatesOldDue ? letter.OldDue : known.OldDue,
                letter.StatesNewDue ? letter.NewDue : known.NewDue,
                letter.StatesCause ? letter.Cause : known.Cause,
                said.Reason != 0 ? said.Reason : known.Reason);
        }

        return
        [
            .. letters.Values.Select(one => new KnownLetter(
                one.Said.Number, DateOnly.FromDayNumber(one.Said.Letter.Day), Moments.FromDay(one.OldDue), Moments.FromDay(one.NewDue),
                words.Text(one.Reason), words.Text(one.Cause), words.IsExternalCause(one.Cause), one.Said.Place)),
        ];
    }
}
