using Dashboard.Web.Commands;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>What the visited program knows.</summary>
public enum DataState
{
    /// <summary>Its units only.</summary>
    Empty,

    /// <summary>The sample exports of a city.</summary>
    Filled,
}

/// <summary>One running program a state of the data, for all tests that only look.</summary>
internal sealed class Programs(Chromium chromium) : IAsyncDisposable
{
    private readonly Dictionary<DataState, Lazy<Task<RunningProgram>>> _running = Enum.GetValues<DataState>()
        .ToDictionary(state => state, state => new Lazy<Task<RunningProgram>>(() => StartAsync(chromium, state)));

    public Task<RunningProgram> InAsync(DataState state) => _running[state].Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var running in _running.Values.Where(running => running.IsValueCreated))
        {
            await (await running.Value).DisposeAsync();
        }
    }

    private static async Task<RunningProgram> StartAsync(Chromium chromium, DataState state)
    {
        var program = new RunningProgram(chromium);
        await program.InitializeAsync();
        if (state == DataState.Filled)
        {
            Serving.Fill(program.Data);
        }

        return program;
    }
}
