using Dashboard.Core.Storage;
using Dashboard.Web.Components;

namespace Dashboard.Web.Shell;

/// <summary>The name of the office in the bar, from the registry of units.</summary>
public sealed class OfficeName(DashboardData data)
{
    private (long Ledger, string? Name)? _known;

    /// <summary>The name; <see langword="null"/> where the registry names no unit above the others.</summary>
    public string? Read()
    {
        var ledger = data.Ledger;
        if (_known is not { } known || known.Ledger != ledger)
        {
            _known = known = (ledger, Office.Of(data.Units).Name);
        }

        return known.Name;
    }
}
