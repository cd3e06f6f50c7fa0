using System.Text;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Text;
using Dashboard.Tests.Layouts.Offices;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Layouts.Truth;

/// <summary>What the program made of a list with some headings in it.</summary>
internal sealed record Taken(string[] Headings, string? Refused, IReadOnlyList<string> Warnings, Facts Stated, bool IsAsTold)
{
    public bool Names(string heading) => Warnings.Any(warning => Spelling.Plain(warning).Contains(Spelling.Plain(heading), StringComparison.OrdinalIgnoreCase));
}

/// <summary>One office that is given small lists, each of one dossier of its own, with the same known columns and others between them.</summary>
internal sealed class TrapLab(string[] known) : IDisposable
{
    private readonly Office _office = new("traps", InventedOffice.City.Registry);
    private int _number;

    /// <summary>The headings with which a list is taken over and is not as it should be; those that only together are refused are tried apart.</summary>
    public IEnumerable<string> Wrong(string[] headings, Func<Taken, bool> right)
    {
        var taken = Import(headings);
        if (headings.Length == 1)
        {
            return taken.Refused is not null || right(taken) ? [] : [$"{Spelling.Plain(headings[0])}: {taken.Stated}"];
        }

        return taken.Refused is null && right(taken)
            ? []
            : [.. Wrong(headings[..(headings.Length / 2)], right), .. Wrong(headings[(headings.Length / 2)..], right)];
    }

    public void Dispose() => _office.Dispose();

    private Taken Import(string[] headings)
    {
        var code = $"H91.24-240603-{++_number:0000}";
        var columns = known.Select(name => (Heading: name, Value: Of(name, code))).ToList();
        var random = new Random(_number);
        foreach (var heading in headings)
        {
            columns.Insert(random.Next(columns.Count + 1), (heading, Plausible(heading)));
        }

        var text = $"{string.Join(';', columns.Select(column => Quoted(column.Heading)))}\n{string.Join(';', columns.Select(column => Quoted(column.Value)))}\n";
        var report = _office.Import($"tệp {_number}.csv", Encoding.UTF8.GetBytes(text), InventedOffice.City.ExportedAt);
        var stored = report.Refused is null ? StoredFacts.Read(_office).LastOrDefault(pair => pair.Key == code).Value : null;
        return new(headings, report.Refused, report.Warnings, stored?.Stated ?? Facts.None, stored is not null && IsAsTold(stored));
    }

    private bool IsAsTold(StoredFacts stored) =>
        stored.Moments["Received"]?.Day == 3
        && (known.Length < 4 || (stored.Moments["Due"]?.Day == 10 && stored.Moments["Finished"]?.Day == 7 && stored.Texts["Status"] == "Đã xử lý xong"));

    private static string Of(string heading, string code) => heading switch
    {
        "Mã hồ sơ" => code,
        "Đơn vị giải quyết" => "Phường An Hòa",
        "Ngày tiếp nhận" => "03/06/2024",
        "Ngày hẹn trả" => "10/06/2024",
        "Ngày kết thúc xử lý" => "07/06/2024",
        "Trạng thái" => "Đã xử lý xong",
        "Hình thức nộp" => "Trực tuyến",
        _ => "Nguyễn Văn A",
    };

    /// <summary>A value that would be believed if the heading were taken for what it looks like.</summary>
    private static string Plausible(string heading)
    {
        var key = Fold.Key(heading);
        bool Has(params string[] words) => words.Any(word => key.Contains(word, StringComparison.Ordinal));
        bool Begins(params string[] words) => words.Any(word => key.StartsWith(word, StringComparison.Ordinal));
        return Begins("tinhtrang", "trangthai", "trang_thai") ? "Đang xử lý"
            : Begins("donvi", "coquan", "noi", "phong") ? "Phường 3"
            : Begins("hinhthuc", "kenh", "phuongthuc") ? "Trực tiếp"
            : (Has("ngay", "han", "thoi", "tgian") || Begins("hen")) && !Begins("songay") ? "05/06/2024"
            : Begins("ma", "so") && !Begins("sohoa") ? "7"
            : "x";
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
