namespace Dashboard.Core.Dossiers;

/// <summary>Kinds of files that are imported.</summary>
public enum ImportKind : byte
{
    Dossiers = 1,
    Letters = 2,
    Digitized = 3,
    StillValid = 4,

    /// <summary>Totals of form 06 (Biểu 06), kept beside our own counts and never mixed into them.</summary>
    Form06 = 5,
}

/// <summary>An import as the fold sees it.</summary>
/// <param name="Id">Number of the import.</param>
/// <param name="Kind">Kind of its file.</param>
/// <param name="Second">Moment at which the software wrote the file, in seconds (<see cref="Moments.ToSecond"/>).</param>
/// <param name="Hash">SHA-256 of the file, lower-case hex: of two files of one moment the greater comes later.</param>
public sealed record ImportMoment(int Id, ImportKind Kind, int Second, string Hash) : IComparable<ImportMoment>
{
    public int CompareTo(ImportMoment? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Second.CompareTo(other.Second);
        order = order != 0 ? order : string.CompareOrdinal(Hash, other.Hash);
        return order != 0 ? order : Id.CompareTo(other.Id);
    }
}

/// <summary>One row of one file about a dossier (observation): who said it, where, and what.</summary>
public readonly record struct Sighting(ImportMoment Import, FactSet Facts, int Sheet, int Row);

/// <summary>What one row of a register said of a letter of apology (thư xin lỗi).</summary>
/// <param name="Import">The register's import.</param>
/// <param name="Number">Number and sign, folded and without spaces.</param>
/// <param name="Day">Day of the letter.</param>
/// <param name="OldDue">Due date that the letter moved; 0 where the cell is empty.</param>
/// <param name="NewDue">Due date that it set; 0 where empty.</param>
/// <param name="Cause">Wording of the cause; 0 where empty.</param>
/// <param name="StatesOldDue">Whether the register has a column of old due dates.</param>
/// <param name="StatesNewDue">Whether it has one of new due dates.</param>
/// <param name="StatesCause">Whether it has one of causes.</param>
public sealed record LetterSighting(
    ImportMoment Import,
    string Number,
    int Day,
    int OldDue,
    int NewDue,
    int Cause,
    bool StatesOldDue,
    bool StatesNewDue,
    bool StatesCause);
