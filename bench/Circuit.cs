using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace Bench;

/// <summary>A page that is connected as a browser connects it, with nobody to look at it.</summary>
internal sealed partial class Circuit : IAsyncDisposable
{
    /// <summary>Result that a call asks for: a handle of an object of the browser.</summary>
    private const int ObjectReference = 1;

    /// <summary>Milliseconds without a message after which a page is held to be done.</summary>
    private const int Quiet = 300;

    private readonly HttpClient _client;
    private readonly HubConnection _connection;
    private readonly TaskCompletionSource _drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HashSet<string> _calls = new(StringComparer.Ordinal);
    private readonly Lock _counting = new();
    private string? _id;
    private string? _error;
    private int _batches;
    private int _objects;
    private long _heard;

    private Circuit(HttpClient client, HubConnection connection)
    {
        (_client, _connection) = (client, connection);
        connection.On<long, byte[]>("JS.RenderBatch", async (batch, _) =>
        {
            Hear();
            Interlocked.Increment(ref _batches);
            await _connection.SendAsync("OnRenderCompleted", batch, null);
        });
        connection.On<int, string>("JS.AttachComponent", (_, _) => { });
        connection.On<long>("JS.EndUpdateRootComponents", _ => _drawn.TrySetResult());
        connection.On<string>("JS.Error", Fail);
        connection.On<long, string, string, int, long, int>("JS.BeginInvokeJS", (task, function, _, result, _, _) => AnswerAsync(task, function, result));
        connection.Closed += error =>
        {
            Fail(error?.Message ?? "The circuit was closed.");
            return Task.CompletedTask;
        };
    }

    public int Batches => _batches;

    /// <summary>What of the browser the page called, by name.</summary>
    public string Calls
    {
        get
        {
            lock (_counting)
            {
                return string.Join(' ', _calls.Order(StringComparer.Ordinal));
            }
        }
    }

    /// <summary>Gets a page, connects it and waits until it has no more to say.</summary>
    /// <exception cref="InvalidOperationException">The page broke.</exception>
    public static async Task<Circuit> OpenAsync(HttpClient client, string path)
    {
        var page = await client.GetStringAsync(path);
        var builder = new HubConnectionBuilder().WithUrl(new Uri(client.BaseAddress!, "_blazor"));
        builder.Services.AddSingleton<IHubProtocol, BlazorPack>();
        var circuit = new Circuit(client, builder.Build());
        await circuit._connection.StartAsync();
        var state = State().Match(page).Groups["state"].Value;
        var address = new Uri(client.BaseAddress!, path).ToString();
        circuit._id = await circuit._connection.InvokeAsync<string?>("StartCircuit", client.BaseAddress!.ToString(), address, "[]", "")
            ?? throw new InvalidOperationException("The program opened no circuit.");
        await circuit._connection.SendAsync("UpdateRootComponents", Operations(page), state);
        await circuit._drawn.Task.WaitAsync(TimeSpan.FromMinutes(2));
        await circuit.SettleAsync();
        return circuit;
    }

    /// <summary>Leaves as a browser does, which tells that it leaves: else the program would keep the circuit for its return.</summary>
    public async ValueTask DisposeAsync()
    {
        using var leaving = new MultipartFormDataContent { { new StringContent(_id!), "circuitId" } };
        using var response = await _client.PostAsync(new Uri("_blazor/disconnect", UriKind.Relative), leaving);
        response.EnsureSuccessStatusCode();
        await _connection.DisposeAsync();
    }

    private async Task SettleAsync()
    {
        Hear();
        while (Environment.TickCount64 - Interlocked.Read(ref _heard) < Quiet)
        {
            await Task.Delay(Quiet / 10);
        }

        if (_error is { } error)
        {
            throw new InvalidOperationException(error);
        }
    }

    private void Hear() => Interlocked.Exchange(ref _heard, Environment.TickCount64);

    private void Fail(string error)
    {
        _error ??= error;
        _drawn.TrySetException(new InvalidOperationException(error));
    }

    /// <summary>Every component that the page marks as one of a circuit is to be added.</summary>
    private static string Operations(string page)
    {
        var operations = new JsonArray();
        foreach (var marker in Markers().Matches(page).Select(match => JsonNode.Parse(match.Groups["marker"].Value)!).Where(marker => marker["descriptor"] is not null))
        {
            operations.Add(new JsonObject { ["type"] = "add", ["ssrComponentId"] = operations.Count + 1, ["marker"] = marker });
        }

        return new JsonObject { ["batchId"] = 1, ["operations"] = operations }.ToJsonString();
    }

    /// <summary>Nothing is scripted here: a module or an object of one is a handle, the theme is light, all else gives nothing.</summary>
    private Task AnswerAsync(long task, string function, int result)
    {
        Hear();
        lock (_counting)
        {
            _calls.Add(function);
        }

        var answer = function.EndsWith("giaoDien.toi", StringComparison.Ordinal) ? "false"
            : result == ObjectReference ? string.Create(CultureInfo.InvariantCulture, $"{{\"__jsObjectId\":{Interlocked.Increment(ref _objects)}}}")
            : "null";
        return task == 0
            ? Task.CompletedTask
            : _connection.SendAsync("EndInvokeJSFromDotNet", task, true, string.Create(CultureInfo.InvariantCulture, $"[{task},true,{answer}]"));
    }

    [GeneratedRegex("<!--Blazor:(?<marker>\\{.*?\\})-->", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Markers();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(?<state>.*?)-->", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex State();
}
