namespace Dashboard.Core.Dossiers;

/// <summary>Observations of some dossiers laid out by dossier, in the order of the fold: made by one counting sort over the imports.</summary>
public sealed class ObservationTable
{
    private readonly int[] _start;
    private readonly Sighting[] _sightings;

    internal ObservationTable(Archive archive, bool[] touched)
    {
        _start = new int[touched.Length + 1];
        foreach (var import in archive.Imports)
        {
            foreach (var sighting in archive.SightingsOf(import))
            {
                if (touched[sighting.Dossier])
                {
                    _start[sighting.Dossier + 1]++;
                }
            }
        }

        for (var dossier = 1; dossier < _start.Length; dossier++)
        {
            _start[dossier] += _start[dossier - 1];
        }

        _sightings = new Sighting[_start[^1]];
        var next = _start[..^1];
        foreach (var import in archive.Imports)
        {
            foreach (var sighting in archive.SightingsOf(import))
            {
                if (touched[sighting.Dossier])
                {
                    _sightings[next[sighting.Dossier]++] = new(import, archive.FactSet(sighting.FactSet), sighting.Sheet, sighting.Row);
                }
            }
        }
    }

    public ReadOnlySpan<Sighting> this[int dossier] => _sightings.AsSpan(_start[dossier].._start[dossier + 1]);
}
