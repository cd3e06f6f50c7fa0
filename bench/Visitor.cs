using System.Diagnostics;

namespace Bench;

/// <summary>Asks for pages in a process of its own, so that its work is not counted as the program's.</summary>
internal sealed class Visitor : IDisposable
{
    private const string Connect = "connect ", Leave = "leave";

    private readonly Process _process;

    public Visitor(string address)
    {
        _process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(Visitor).Assembly.Location, "visitor", address])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>Gets a page and connects it; it stays connected.</summary>
    /// <returns>How many times it was drawn.</returns>
    public int Open(string path) => Get(Connect + path);

    /// <summary>Leaves all connected pages.</summary>
    /// <returns>How many there were.</returns>
    public int LeaveAll() => Get(Leave);

    /// <summary>Gets a page and reads it to its end.</summary>
    /// <returns>Its length in characters.</returns>
    public int Get(string path)
    {
        _process.StandardInput.WriteLine(path);
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine();
        return int.TryParse(answer, out var length) ? length : throw new InvalidOperationException($"{path}: {answer}");
    }

    /// <summary>The other side: a line in is a path, a line out the length of its page; what the first connected page calls is told on the error stream.</summary>
    public static async Task<int> RunAsync(string address)
    {
        using var client = new HttpClient { BaseAddress = new(address) };
        var circuits = new List<Circuit>();
        while (await Console.In.ReadLineAsync() is { } path)
        {
            if (path == Leave)
            {
                Console.WriteLine(circuits.Count);
                await LeaveAsync(circuits);
            }
            else if (path.StartsWith(Connect, StringComparison.Ordinal))
            {
                Console.WriteLine(await ConnectAsync(client, path[Connect.Length..], circuits));
            }
            else
            {
                using var response = await client.GetAsync(path);
                var text = await response.Content.ReadAsStringAsync();
                Console.WriteLine((int)response.StatusCode is 200 or 404 ? $"{text.Length}" : $"{response.StatusCode}");
            }
        }

        await LeaveAsync(circuits);
        return 0;
    }

    private static async Task<string> ConnectAsync(HttpClient client, string path, List<Circuit> circuits)
    {
        try
        {
            circuits.Add(await Circuit.OpenAsync(client, path));
            if (circuits.Count == 1)
            {
                await Console.Error.WriteLineAsync($"{path} called {circuits[0].Calls}");
            }

            return $"{circuits[^1].Batches}";
        }
        catch (InvalidOperationException broken)
        {
            return broken.Message;
        }
    }

    private static async Task LeaveAsync(List<Circuit> circuits)
    {
        foreach (var circuit in circuits)
        {
            await circuit.DisposeAsync();
        }

        circuits.Clear();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
