using Dashboard.Core.Storage;

namespace Dashboard.Web.Features.Importing;

/// <summary>
/// What was checked of each uploaded file, so that the commit need not read it again. The rows of one file only stay in memory,
/// the newest, and for some minutes: after that its commit reads the file once more.
/// </summary>
internal sealed class CheckedImports(TimeProvider clock) : IDisposable
{
    /// <summary>How long rows wait in memory for their commit.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Lock _changing = new();
    private readonly Dictionary<string, PreparedImport> _checked = new(StringComparer.Ordinal);
    private ITimer? _timer;

    public void Put(string id, PreparedImport prepared)
    {
        lock (_changing)
        {
            ReleaseAll();
            _checked[id] = prepared;
            _timer = clock.CreateTimer(_ => Release(), state: null, Patience, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Hands over what was checked; <see langword="null"/> where nothing was.</summary>
    public PreparedImport? Take(string id)
    {
        lock (_changing)
        {
            return _checked.Remove(id, out var prepared) ? prepared : null;
        }
    }

    /// <summary>What was checked, left where it is; <see langword="null"/> where nothing was.</summary>
    public PreparedImport? Find(string id)
    {
        lock (_changing)
        {
            return _checked.GetValueOrDefault(id);
        }
    }

    /// <summary>Lets all rows go; what the checks said stays.</summary>
    public void Release()
    {
        lock (_changing)
        {
            ReleaseAll();
        }
    }

    public void Dispose() => Release();

    private void ReleaseAll()
    {
        _timer?.Dispose();
        _timer = null;
        foreach (var prepared in _checked.Values)
        {
            prepared.Release();
        }
    }
}
