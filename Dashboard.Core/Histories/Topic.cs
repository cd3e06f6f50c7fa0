namespace Dashboard.Core.Histories;

/// <summary>What a cell of the table of words is about, in the order of its rows.</summary>
public enum Topic
{
    Applicant,
    Phone,
    Address,
    Unit,
    ProcedureCode,
    Procedure,
    Field,
    Channel,
    Submitted,
    Received,
    Due,

    /// <summary>The old due date that a letter gives.</summary>
    OldDue,

    /// <summary>Number and day of a letter of apology.</summary>
    Letter,
    Cause,
    SupplementRequested,
    SupplementReturned,
    SupplementRequests,
    Finished,
    Returned,
    Status,
    DossierDigitized,
    ResultDigitized,
    HasFee,
    PaidOnline,
    Officer,
}

/// <summary>Whether a row says anything of a topic.</summary>
public enum Word
{
    /// <summary>The file has no such column: nothing is said.</summary>
    Absent,

    /// <summary>The column is there and the cell is empty.</summary>
    Empty,
    Told,
}

/// <summary>What one row said of one topic. Personal data is never in it: only that there was some.</summary>
/// <param name="Word">Whether anything was said.</param>
/// <param name="Text">The wording of the file; <see langword="null"/> for dates, numbers and personal data.</param>
/// <param name="At">A date, with its time where the cell had one.</param>
/// <param name="Meaning">What the wording means (unit id, status, channel, yes or no), or the number told; −1 where no table knows it.</param>
/// <param name="IsNew">Whether it is the first word on the topic.</param>
/// <param name="IsChanged">Whether it differs from the previous word on the topic: by meaning, and dates by day.</param>
public sealed record Said(Word Word, string? Text = null, DateTime? At = null, int Meaning = -1, bool IsNew = false, bool IsChanged = false)
{
    public static Said Nothing { get; } = new(Word.Absent);

    /// <summary>Whether two words say the same.</summary>
    internal bool SaysAs(Said other) =>
        Word == other.Word && At?.Date == other.At?.Date && Meaning == other.Meaning && (Meaning >= 0 || Text == other.Text);
}

/// <summary>Everything that one row said (a column of the table).</summary>
/// <param name="Place">The row.</param>
/// <param name="Said">By topic; a topic that is not there is absent.</param>
public sealed record Telling(Place Place, IReadOnlyDictionary<Topic, Said> Said)
{
    /// <summary>Whether the row says nothing that was not said before it.</summary>
    public bool IsRepeat => Said.Values.All(said => said is { IsNew: false, IsChanged: false });

    public Said On(Topic topic) => Said.GetValueOrDefault(topic, Histories.Said.Nothing);
}
