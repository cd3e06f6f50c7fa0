using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators;

/// <summary>Versions of some dossiers as parallel arrays (columns). Immutable once built; 44 bytes a version.</summary>
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

    internal ColumnRow Row(int index) =>
        new(Received[index], Due[index], ClosedOn[index], FirstDue[index], FirstLetter[index], Bits[index]);

    internal void Set(int index, int dossier, int version, int trail, int second, in CountedFacts facts)
    {
        Dossier[index] = dossier;
        Version[index] = version;
        From[index] = second;
        Until[index] = int.MaxValue;
        if (index > 0 && Dossier[index - 1] == dossier)
        {
            Until[index - 1] = second;
        }

        Trail[index] = trail;
        Received[index] = facts.Received;
        Due[index] = facts.Due;
        ClosedOn[index] = facts.ClosedOn;
        FirstDue[index] = facts.FirstDue;
        FirstLetter[index] = facts.FirstLetter;
        Bits[index] = ColumnRow.Pack(facts);
    }
}
