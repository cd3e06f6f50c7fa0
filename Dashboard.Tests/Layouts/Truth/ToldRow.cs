using Dashboard.Tests.Layouts.Offices;

namespace Dashboard.Tests.Layouts.Truth;

/// <summary>What a file tells of one dossier: value by field, only of the fields that the file has.</summary>
internal sealed record ToldRow(TrueDossier Dossier, OfficeUnit Unit, IReadOnlyDictionary<string, object?> Said)
{
    public DateTime? Moment(string field) => Said.GetValueOrDefault(field) as DateTime?;

    public bool? YesNo(string field) => Said.GetValueOrDefault(field) as bool?;

    /// <summary>The status as stated, else as the end date tells it.</summary>
    public TrueStatus Status => Said.GetValueOrDefault("status") is TrueStatus stated ? stated : new(End is null ? 4 : 9);

    public TrueChannel? Channel => Said.GetValueOrDefault("channel") as TrueChannel?;

    public DateTime? End => Moment("finished") ?? Moment("returned");
}

/// <summary>What a whole file tells: rows that can be taken over, rows that cannot, and the units it speaks for.</summary>
internal sealed record ToldSheetFile(IReadOnlyList<ToldRow> Rows, int Rejected, int Repeated, IReadOnlySet<string> SpeaksFor);
