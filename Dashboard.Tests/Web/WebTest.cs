using Bunit;
using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Web.Components;
using Dashboard.Web.Wording;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace Dashboard.Tests.Web;

/// <summary>What every test of a page needs.</summary>
public abstract class WebTest : BunitContext
{
    protected WebTest()
    {
        Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Services.AddTransient<MudLocalizer, ViMudLocalizer>();
        Services.AddSingleton<ILedgerQuery>(new NoLedger());
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    private sealed class NoLedger : ILedgerQuery
    {
        public IReadOnlyList<LedgerEntry> After(long number) => [];

        public Figures Newest(ViewAddress address) => Sample.City(Sample.Figures(default, cutoff: null));
    }
}
