using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators;

/// <summary>Versions of some dossiers as parallel arrays (columns). Immutable once built; 52 bytes a version.</summary>
public sealed class ColumnChunk
{
    internal ColumnChunk(int count)
    {
        Dossier = new int[count];
        Version = new int[count];
        From = new int[count];
        Until = new int[count];
        Trail = new int[count];
        Received = new int[count];
        Due = new int[count];
        ClosedOn = new int[count];
        FirstDue = new int[count];
        FirstLetter = new int[count];
        Bits = new uint[count];
        Import = new int[count];
        Line = new int[count];
    }

    /// <summary>Number of versions.</summary>
    public int Count => Dossier.Length;

    internal int[] Dossier { get; }

    /// <summary>Id of the version's stored row, where its source and texts are found.</summary>
    internal int[] Version { get; }

    /// <summary>Moment from which the version is known, in seconds.</summary>
    internal int[] From { get; }

    /// <summary>Moment from which the dossier's next version is known.</summary>
    internal int[] Until { get; }

    /// <summary>Number of the unit trail in the root's table.</summary>
    internal int[] Trail { get; }

    internal int[] Received { get; }

    internal int[] Due { get; }

    internal int[] ClosedOn { get; }

    internal int[] FirstDue { get; }

    internal int[] FirstLetter { get; }

    internal uint[] Bits { get; }

    /// <summary>Import of the row that last stated the dossier when the version began.</summary>
    internal int[] Import { get; }

    /// <summary>That row of its sheet; the sheet is in <see cref="Bits"/>.</summary>
    internal int[] Line { get; }

    internal ColumnRow Row(int index) =>
        new(Received[index], Due[index], ClosedOn[index], FirstDue[index], FirstLetter[index], Bits[index]);

    /// <summary>The version as the fold made it.</summary>
    internal Dossiers.Version ToVersion(int index, UnitTrail[] trails)
    {
        var row = Row(index);
        var facts = new CountedFacts(
            trails[Trail[index]], row.Status, row.Channel, row.Flags, row.Received, row.Due, row.ClosedOn,
            row.FirstDueState, row.FirstDue, row.FirstLetter, row.ExternalCause);
        return new(From[index], facts, Import[index], ColumnRow.SheetOf(Bits[index]), Line[index]);
    }

    /// <summary>Sets a row; rows of one dossier follow each other in the order of their moments.</summary>
    internal void Set(int index, int dossier, int id, int trail, in Dossiers.Version version)
    {
        Dossier[index] = dossier;
        Version[index] = id;
        From[index] = version.Second;
        Until[index] = int.MaxValue;
        if (index > 0 && Dossier[index - 1] == dossier)
        {
            Until[index - 1] = version.Second;
        }

        Trail[index] = trail;
        Received[index] = version.Facts.Received;
        Due[index] = version.Facts.Due;
        ClosedOn[index] = version.Facts.ClosedOn;
        FirstDue[index] = version.Facts.FirstDue;
        FirstLetter[index] = version.Facts.FirstLetter;
        Bits[index] = ColumnRow.Pack(version.Facts, version.Sheet);
        Import[index] = version.Import;
        Line[index] = version.Row;
    }
}
