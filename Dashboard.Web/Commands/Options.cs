using System.Globalization;

namespace Dashboard.Web.Commands;

/// <summary>The command line is not as it should be: exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>Words and options of a command line. Options may stand in any order.</summary>
internal sealed class Options
{
    private static readonly HashSet<string> Switches = new(StringComparer.Ordinal) { "--json", "--dry-run" };
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public Options(IEnumerable<string> args)
    {
        using var arg = args.GetEnumerator();
        while (arg.MoveNext())
        {
            var name = arg.Current;
            if (!name.StartsWith("--", StringComparison.Ordinal))
            {
                Words.Add(name);
                continue;
            }

            var value = "";
            if (name.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                (name, value) = (name[..equals], name[(equals + 1)..]);
            }
            else if (!Switches.Contains(name))
            {
                value = arg.MoveNext() ? arg.Current : throw new UsageException($"Thiếu giá trị sau {name}.");
            }

            (_values.TryGetValue(name, out var values) ? values : _values[name] = []).Add(value);
        }
    }

    public List<string> Words { get; } = [];

    public bool Has(string name)
    {
        _asked.Add(name);
        return _values.ContainsKey(name);
    }

    public IReadOnlyList<string> All(string name) => Has(name) ? _values[name] : [];

    public string? Text(string name) => All(name) is [.., var last] ? last : null;

    public string Required(string name) => Text(name) ?? throw new UsageException($"Thiếu {name}.");

    public DateOnly Day(string name) =>
        DateOnly.TryParseExact(Required(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UsageException($"{name} phải là ngày dạng yyyy-MM-dd, không phải “{Text(name)}”.");

    public DateTime? Moment(string name) => Text(name) is { } text ? ToMoment(name, text) : null;

    public static DateTime ToMoment(string name, string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : throw new UsageException($"{name} phải là thời điểm dạng yyyy-MM-ddTHH:mm[:ss], không phải “{text}”.");

    public long? Number(string name) =>
        Text(name) is not { } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new UsageException($"{name} phải là một số, không phải “{text}”.");

    /// <summary>Refuses options that the command never asked for, and words where it takes none.</summary>
    public void RefuseOthers(bool takesWords = false)
    {
        if (!takesWords && Words is [var word, ..])
        {
            throw new UsageException($"Lệnh này không nhận “{word}”.");
        }

        if (_values.Keys.FirstOrDefault(name => !_asked.Contains(name)) is { } unknown)
        {
            throw new UsageException($"Lệnh này không có tùy chọn {unknown}.");
        }
    }
}
