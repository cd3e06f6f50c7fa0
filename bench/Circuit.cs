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
    private readonly HubConnection _connection;
    private readonly TaskCompletionSource _drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _batches;

    private Circuit(HubConnection connection)
    {
        _connection = connection;
        connection.On<long, byte[]>("JS.RenderBatch", async (batch, _) =>
        {
            Interlocked.Increment(ref _batches);
            await _connection.SendAsync("OnRenderCompleted", batch, null);
        });
        connection.On<int, string>("JS.AttachComponent", (_, _) => { });
        connection.On<long>("JS.EndUpdateRootComponents", _ => _drawn.TrySetResult());
        connection.On<string>("JS.Error", error => _drawn.TrySetException(new InvalidOperationException(error)));
        connection.On<long, string, string, int, long, int>("JS.BeginInvokeJS", (task, function, _, _, _, _) => AnswerAsync(task, function));
        connection.Closed += error =>
        {
            _drawn.TrySetException(error ?? new InvalidOperationException("The circuit was closed."));
            return Task.CompletedTask;
        };
    }

    public int Batches => _batches;

    /// <summary>Gets a page and connects it.</summary>
    public static async Task<Circuit> OpenAsync(HttpClient client, string path)
    {
        var page = await client.GetStringAsync(path);
        var builder = new HubConnectionBuilder().WithUrl(new Uri(client.BaseAddress!, "_blazor"));
        builder.Services.AddSingleton<IHubProtocol, BlazorPack>();
        var circuit = new Circuit(builder.Build());
        await circuit._connection.StartAsync();
        var state = State().Match(page).Groups["state"].Value;
        var address = new Uri(client.BaseAddress!, path).ToString();
        _ = await circuit._connection.InvokeAsync<string?>("StartCircuit", client.BaseAddress!.ToString(), address, "[]", "")
            ?? throw new InvalidOperationException("The program opened no circuit.");
        await circuit._connection.SendAsync("UpdateRootComponents", Operations(page), state);
        await circuit._drawn.Task.WaitAsync(TimeSpan.FromMinutes(2));
        return circuit;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

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

    /// <summary>Nothing is scripted here: whether the theme is dark is answered, all else gives nothing.</summary>
    private Task AnswerAsync(long task, string function)
    {
        var answer = function.EndsWith("giaoDien.toi", StringComparison.Ordinal) ? "false" : "null";
        return task == 0
            ? Task.CompletedTask
            : _connection.SendAsync("EndInvokeJSFromDotNet", task, true, string.Create(CultureInfo.InvariantCulture, $"[{task},true,{answer}]"));
    }

    [GeneratedRegex("<!--Blazor:(?<marker>\\{.*?\\})-->", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Markers();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(?<state>.*?)-->", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex State();
}
