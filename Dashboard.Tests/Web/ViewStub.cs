using Dashboard.Core.Indicators;
using Dashboard.Web.Components;

namespace Dashboard.Tests.Web;

/// <summary>Answers every address with one view.</summary>
internal sealed class ViewStub : IViewQuery
{
    public event Action? Changed;

    public ViewData? View { get; set; }

    public Task<ViewData?> LoadAsync(AddressText address) => Task.FromResult(View);

    public Task<Upcoming> UpcomingAsync(ViewAddress address) => Task.FromResult(new Upcoming(
        new(2023, 11, 21), new Dictionary<string, int>(StringComparer.Ordinal), []));

    public T Once<T>(object question, Func<T> build)
        where T : class => build();

    public void Change() => Changed?.Invoke();
}
