using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Reconciling;

namespace Dashboard.Web.Features.Reconciling;

/// <summary>What the page of reconciliation asks for.</summary>
public interface IReconcilingQuery
{
    /// <summary>The forms in force, the newest first.</summary>
    IReadOnlyList<ImportEntry> Forms();

    /// <summary>A form beside our counts; <see langword="null"/> where there is no such form.</summary>
    Reconciliation? Find(long import);
}
