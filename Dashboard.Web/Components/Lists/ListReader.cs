using System.Globalization;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;

namespace Dashboard.Web.Components.Lists;

/// <summary>Reads the list that an address asks for, and says in words what of it cannot be used.</summary>
internal sealed class ListReader(ListText text)
{
    private const int LongestSearch = 100;
    private const int LongestName = 1000;
    private const int MostPages = 1_000_000;
    private const int MostDays = 100_000;

    private readonly List<string> _unread = [];

    /// <summary>What was passed over, as a sentence; <see langword="null"/> where nothing was.</summary>
    public string? Notice => _unread.Count == 0 ? null : $"Địa chỉ ghi {string.Join(", ", _unread)} không dùng được nên bỏ qua; danh sách dưới đây không lọc, không sắp theo phần đó.";

    /// <summary>The list, or a sentence why there is none.</summary>
    public (ListAddress? List, string? Fault) Read()
    {
        var (set, fault) = Set();
        return set is null ? (null, fault) : (new(set, string.IsNullOrEmpty(text.Unit) ? null : text.Unit, Filter(), Order(), Page(), Columns()), null);
    }

    private (DossierSet? Set, string? Fault) Set()
    {
        if (!string.IsNullOrEmpty(text.Indicator))
        {
            var indicator = IndicatorCatalogue.All.FirstOrDefault(known => known.Id == text.Indicator);
            return indicator is null ? (null, $"Không có chỉ số “{text.Indicator}”. Hãy mở danh sách từ một con số ở trang Tổng quan.")
                : indicator.Id == IndicatorCatalogue.StillValidDigitization ? (null, "Chỉ số số hóa kết quả còn hiệu lực lấy từ số liệu tổng hợp của đơn vị, không có danh sách hồ sơ.")
                : (DossierSet.Of(indicator.Id, PartOf(indicator.Id)), null);
        }

        return string.IsNullOrEmpty(text.Count) ? (DossierSet.All, null)
            : CountParts.Knows(text.Count) ? (DossierSet.OfCount(text.Count), null)
            : (null, $"Không có số đếm “{text.Count}”. Hãy mở danh sách từ một con số ở trang Tổng quan.");
    }

    /// <summary>Handling time has no numerator: every resolved dossier counts.</summary>
    private Part PartOf(string indicator)
    {
        if (indicator == IndicatorCatalogue.HandlingTime)
        {
            return Part.Denominator;
        }

        if (string.IsNullOrEmpty(text.Part))
        {
            return Part.Numerator;
        }

        if (Enum.TryParse<Part>(text.Part, ignoreCase: true, out var part) && Enum.IsDefined(part))
        {
            return part;
        }

        _unread.Add($"phần “{text.Part}”");
        return Part.Numerator;
    }

    private ListFilter Filter() => new(
            Words(text.Procedure, "tên thủ tục", LongestName),
            Number(text.Field, "lĩnh vực", int.MaxValue),
            Number(text.Officer, "cán bộ", int.MaxValue),
            Named(ListNames.OfChannels, text.Channel, "kênh nộp"),
            Named(ListNames.OfStatuses, text.Status, "trạng thái"),
            Named(ListNames.OfLetters, text.Letter, "thư xin lỗi"),
            Number(text.LateFrom, "số ngày trễ", MostDays),
            Words(text.Search, "chữ cần tìm", LongestSearch));

    private ListOrder? Order()
    {
        if (string.IsNullOrEmpty(text.Sort))
        {
            return null;
        }

        return Named(ListNames.OfColumns, text.Sort, "cột sắp xếp") is { } column ? new(column, text.Direction == ListNames.Descending) : null;
    }

    private int Page() => Number(text.Page, "trang", MostPages) is { } page ? Math.Max(1, page) : 1;

    private IReadOnlyList<ListColumn>? Columns()
    {
        if (string.IsNullOrEmpty(text.Columns))
        {
            return null;
        }

        var columns = text.Columns.Split('.').Select(name => ListNames.Find(ListNames.OfColumns, name)).ToList();
        if (columns.Contains(null))
        {
            _unread.Add("cột hiện ra");
        }

        // Always in one order, so that the same choice has one address.
        var known = columns.OfType<ListColumn>().Append(ListColumn.Code).Distinct().Order().ToList();
        return known.Count == 1 ? null : known;
    }

    /// <summary>Words without a letter or digit are none.</summary>
    private string? Words(string? typed, string what, int longest)
    {
        if (typed?.Length > longest)
        {
            _unread.Add($"{what} dài quá {longest} ký tự");
            return null;
        }

        return Core.Text.Fold.Key(typed).Length == 0 ? null : typed!.Trim();
    }

    private int? Number(string? typed, string what, int most)
    {
        if (string.IsNullOrEmpty(typed))
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }

        _unread.Add($"{what} “{Shortened(typed)}”");
        return null;
    }

    private T? Named<T>(IReadOnlyDictionary<T, string> names, string? typed, string what)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(typed))
        {
            return null;
        }

        var found = ListNames.Find(names, typed);
        if (found is null)
        {
            _unread.Add($"{what} “{Shortened(typed)}”");
        }

        return found;
    }

    private static string Shortened(string typed) => typed.Length <= 40 ? typed : typed[..40] + "…";
}
