using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Histories;

/// <summary>An import as a person asks after it: which file, written when, imported by whom.</summary>
/// <param name="Moment">The import as the fold sees it.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Sheets">Names of its sheets.</param>
/// <param name="Who">Who imported it.</param>
/// <param name="AtUtc">When, by our own clock, in UTC.</param>
public sealed record ImportSource(ImportMoment Moment, string File, IReadOnlyList<string> Sheets, string Who, DateTime AtUtc)
{
    public int Id => Moment.Id;

    /// <summary>The moment at which the software wrote the file, local time.</summary>
    public DateTime ExportedAt => Moments.FromSecond(Moment.Second);
}

/// <summary>A row of a file.</summary>
/// <param name="Source">The import.</param>
/// <param name="Sheet">Sheet, the first being 1.</param>
/// <param name="Row">Row of the sheet, the first being 1.</param>
public sealed record Place(ImportSource Source, int Sheet, int Row)
{
    /// <summary>Name of the sheet; empty where the file has none by that number.</summary>
    public string SheetName => Sheet >= 1 && Sheet <= Source.Sheets.Count ? Source.Sheets[Sheet - 1] : string.Empty;
}

/// <summary>What a row of a dossier or digitization list said.</summary>
public sealed record RowSaid(Place Place, FactSet Facts);

/// <summary>What a row of a letter register said.</summary>
/// <param name="Place">The row.</param>
/// <param name="Letter">The letter, as the fold sees it.</param>
/// <param name="Number">Number and sign as kept.</param>
/// <param name="Reason">Wording of the reason; 0 where empty.</param>
public sealed record LetterSaid(Place Place, LetterSighting Letter, string Number, int Reason);

/// <summary>Everything that the imports in force said of one dossier, in the order of the fold.</summary>
/// <param name="Key">Key of the dossier: the national code, or unit/code.</param>
/// <param name="Words">The wordings that its rows use, with their meanings.</param>
/// <param name="CodeUnit">Unit that the key names; −1 where it names none.</param>
/// <param name="Rows">Rows of dossier and digitization lists.</param>
/// <param name="Letters">Rows of letter registers.</param>
public sealed record Testimony(string Key, Vocabulary Words, int CodeUnit, IReadOnlyList<RowSaid> Rows, IReadOnlyList<LetterSaid> Letters)
{
    /// <summary>What of it was said by a moment, that moment included.</summary>
    public Testimony UpTo(int second) => this with
    {
        Rows = [.. Rows.Where(row => row.Place.Source.Moment.Second <= second)],
        Letters = [.. Letters.Where(letter => letter.Place.Source.Moment.Second <= second)],
    };

    /// <summary>The versions that the fold makes of it.</summary>
    public List<Dossiers.Version> Fold()
    {
        var versions = new List<Dossiers.Version>();
        Sighting[] sightings = [.. Rows.Select(row => new Sighting(row.Place.Source.Moment, row.Facts, row.Place.Sheet, row.Place.Row))];
        LetterSighting[] letters = [.. Letters.Select(letter => letter.Letter)];
        new DossierFold(Words).Fold(sightings, letters, CodeUnit, versions);
        return versions;
    }
}
