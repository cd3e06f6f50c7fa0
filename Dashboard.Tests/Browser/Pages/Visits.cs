using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>Every page is visited once a state and theme, two at a time; the tests ask what the visit found.</summary>
internal sealed class Visits(Programs programs) : IDisposable
{
    private const int AtATime = 2;

    private readonly ConcurrentDictionary<(string Page, DataState State, ColorScheme Scheme), Lazy<Task<Visit>>> _made = new();
    private readonly SemaphoreSlim _places = new(AtATime);
    private readonly SemaphoreSlim _alone = new(1);

    /// <summary>Every page in every state and theme; those of a large folder have a trait, so that they can be run alone.</summary>
    public static IEnumerable<TheoryDataRow<string, DataState, ColorScheme>> All =>
        from row in PageRow.All
        from state in row.States
        where state != DataState.Large || Programs.LargeFolder is not null
        from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
        select new TheoryDataRow<string, DataState, ColorScheme>(row.Name, state, scheme).WithTrait("Data", $"{state}");

    public Task<Visit> OfAsync(string page, DataState state, ColorScheme scheme) =>
        _made.GetOrAdd((page, state, scheme), key => new(() => MakeAsync(PageRow.Named(key.Page), key.State, key.Scheme))).Value;

    public void Dispose()
    {
        _places.Dispose();
        _alone.Dispose();
    }

    private async Task<Visit> MakeAsync(PageRow row, DataState state, ColorScheme scheme)
    {
        // What is to be timed has the machine for itself.
        var places = row.Before is null && state != DataState.Large ? 1 : AtATime;
        await TakeAsync(places);
        try
        {
            return await Visit.MakeAsync(await programs.InAsync(state), await programs.SubjectAsync(state), row, state, scheme);
        }
        finally
        {
            _places.Release(places);
        }
    }

    /// <summary>One at a time takes its places, so that two who want both never wait for each other.</summary>
    private async Task TakeAsync(int places)
    {
        await _alone.WaitAsync();
        try
        {
            for (var place = 0; place < places; place++)
            {
                await _places.WaitAsync();
            }
        }
        finally
        {
            _alone.Release();
        }
    }
}
