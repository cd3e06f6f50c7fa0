using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Reconciling;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Features.Reconciling;

/// <summary>Answers from the imports.</summary>
internal sealed class ReconcilingQuery(DashboardData data) : IReconcilingQuery
{
    public IReadOnlyList<ImportEntry> Forms() =>
        [.. data.Imports().Where(import => import is { Kind: "form-06", UndoneAtLedger: null }).OrderByDescending(import => import.ExportedAt).ThenByDescending(import => import.Number)];

    public Reconciliation? Find(long import) => data.Reconcile(import);
}
