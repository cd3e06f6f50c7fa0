using Dashboard.Core.Storage;
using Dashboard.Web.Components.Lists;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Asks the imported data for a list of dossiers.</summary>
internal sealed class DossiersQuery(DashboardData data, ListContexts contexts, ListPages pages) : IDossiersQuery
{
    public event Action? Changed
    {
        add => data.Changed += value;
        remove => data.Changed -= value;
    }

    /// <summary>A page found already is answered at once, so that the screen does not flicker.</summary>
    public Task<(DossiersView? View, string? Fault)> LoadAsync(ListText text)
    {
        var (context, fault) = contexts.Read(text);
        if (context is null)
        {
            return Task.FromResult<(DossiersView?, string?)>((null, fault));
        }

        var question = context.List.Question(context.Address.Figures);
        return pages.Has(question, context.List.Page)
            ? Task.FromResult<(DossiersView?, string?)>((new(context, pages.Get(question, context.List.Page)), null))
            : Task.Run<(DossiersView?, string?)>(() => (new(context, pages.Get(question, context.List.Page)), null));
    }
}
