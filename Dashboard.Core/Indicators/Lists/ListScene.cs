using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators.Lists;

/// <summary>What the rows of one list are read against: the pass, the calendar, the words.</summary>
internal sealed class ListScene
{
    private readonly int[] _cutoffs;

    public ListScene(ColumnRoot root, PeriodPass pass, DossierWords words)
    {
        (Root, Pass, Words) = (root, pass, words);
        _cutoffs = [.. Enumerable.Range(0, pass.Units.Length + 1).Select(slot => pass.CutoffOf(slot)?.DayNumber ?? 0)];
        UnitCodes = [.. pass.Units.Select(id => root.Units[id].Code), null];
        HasRegister = ImportsInForce.NewestUpTo(root.Imports.LetterRegisters, pass.Second) is not null;
    }

    public ColumnRoot Root { get; }

    public PeriodPass Pass { get; }

    public DossierWords Words { get; }

    /// <summary>Code of the unit of each slot; the last is for dossiers of no unit.</summary>
    public string?[] UnitCodes { get; }

    /// <summary>Whether a register of letters was known.</summary>
    public bool HasRegister { get; }

    public int Late(in ListHit hit) => Lateness.Days(hit.Row, hit.Classes, _cutoffs[hit.Slot], Root.Calendar);

    public int LateFirst(in ListHit hit) => Lateness.FirstDays(hit.Row, hit.Classes, _cutoffs[hit.Slot], Root.Calendar);

    public LetterState Letter(in ListHit hit) => LetterStates.Of(hit.Classes, HasRegister);

    /// <summary>Wording of the cause of delay that the letters name.</summary>
    public int Cause(in ListHit hit) => Words.Letters.GetValueOrDefault(hit.Dossier).Cause;

    /// <summary>Day of the first letter known by the cut-off day; 0 where there is none.</summary>
    public int LetterDay(in ListHit hit) => hit.Row.FirstLetter is var day && day <= _cutoffs[hit.Slot] ? day : 0;

    /// <summary>Day of closing, if the dossier was closed by the cut-off day; else 0.</summary>
    public int ClosedOn(in ListHit hit) =>
        hit.Row.Status.IsClosed() && hit.Row.ClosedOn <= _cutoffs[hit.Slot] ? hit.Row.ClosedOn : 0;
}
