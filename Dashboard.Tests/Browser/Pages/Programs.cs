using Dashboard.Tests.Samples;
using Dashboard.Web.Commands;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>What the visited program knows.</summary>
public enum DataState
{
    /// <summary>Its units only.</summary>
    Empty,

    /// <summary>The sample exports of a city.</summary>
    Filled,

    /// <summary>Two weekly exports and two registers of a city, for what only they bring: long counts, figures without data.</summary>
    Weekly,

    /// <summary>A data folder that is there already, named by <see cref="Programs.LargeFolder"/>: visited only where one is named.</summary>
    Large,
}

/// <summary>One running program a state of the data, for all tests that only look.</summary>
internal sealed class Programs(Chromium chromium) : IAsyncDisposable
{
    private static readonly (string File, DateTime ExportedAt)[] Weekly =
    [
        ("18", new(2023, 10, 10, 8, 0, 0)),
        ("06", new(2023, 11, 7, 18, 0, 0)),
        ("19", new(2023, 11, 14, 8, 0, 0)),
        ("07", new(2023, 11, 14, 18, 0, 0)),
    ];

    private readonly Dictionary<DataState, Lazy<Task<RunningProgram>>> _running = Enum.GetValues<DataState>()
        .ToDictionary(state => state, state => new Lazy<Task<RunningProgram>>(() => StartAsync(chromium, state)));

    private Subject? _large;

    /// <summary>The data folder of <see cref="DataState.Large"/>; <see langword="null"/> where none is named.</summary>
    public static string? LargeFolder { get; } = Environment.GetEnvironmentVariable("DASHBOARD_LARGE_FOLDER") is { Length: > 0 } folder ? folder : null;

    public Task<RunningProgram> InAsync(DataState state) => _running[state].Value;

    /// <summary>What of its data the pages are opened with.</summary>
    public async Task<Subject> SubjectAsync(DataState state) =>
        state == DataState.Large ? _large ??= Subject.Of((await InAsync(state)).Data) : Subject.Sample;

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
        if (state == DataState.Large)
        {
            await program.ServeUntouchedAsync(LargeFolder!);
            return program;
        }

        await program.InitializeAsync();
        if (state == DataState.Filled)
        {
            Serving.Fill(program.Data);
        }
        else if (state == DataState.Weekly)
        {
            program.Cli.Json("units", "import", SampleFolder.File("weekly-2023", "units.csv"));
            foreach (var (file, exportedAt) in Weekly)
            {
                var path = SampleFolder.File("weekly-2023", file);
                Assert.Null(program.Data.Import(new(Path.GetFileName(path), path, "kiểm thử", exportedAt)).Refused);
            }
        }

        return program;
    }
}
