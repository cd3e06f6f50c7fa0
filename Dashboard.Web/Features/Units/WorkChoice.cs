using System.Globalization;
using Dashboard.Core.Indicators.Work;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Units;

/// <summary>How the work list is shown, as its address says.</summary>
/// <param name="Only">The one kind shown; <see langword="null"/> for all, each with its first dossiers.</param>
/// <param name="Order">Order of the dossiers.</param>
/// <param name="Page">Page of the one kind shown, the first being 1.</param>
public sealed record WorkChoice(WorkKind? Only, WorkOrder Order, int Page)
{
    /// <summary>Dossiers shown of each kind where all kinds are.</summary>
    public const int FewRows = 5;

    /// <summary>Dossiers on a page of one kind.</summary>
    public const int PageRows = 25;

    private static readonly (WorkKind Kind, string Key)[] Kinds =
    [
        (WorkKind.LetterOwed, "thu"),
        (WorkKind.Overdue, "qua-han"),
        (WorkKind.DueSoon, "sap-han"),
        (WorkKind.ResultNotDigitized, "so-ket-qua"),
        (WorkKind.DossierNotDigitized, "so-thanh-phan"),
        (WorkKind.NotReturned, "tra"),
    ];

    private static readonly (WorkOrder Order, string? Key)[] Orders =
        [(WorkOrder.Cost, null), (WorkOrder.Code, "ma"), (WorkOrder.Officer, "can-bo")];

    /// <summary>Reads an address; what is not understood is left out and named in <paramref name="unread"/>.</summary>
    public static WorkChoice Read(string? only, string? order, string? page, out string? unread)
    {
        var kind = Array.Find(Kinds, known => known.Key == only);
        var by = Array.Find(Orders, known => known.Key == order);
        var number = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read > 0 ? read : 1;
        List<string> wrong = [];
        if (!string.IsNullOrEmpty(only) && kind.Key is null)
        {
            wrong.Add($"loại việc “{only}”");
        }

        if (!string.IsNullOrEmpty(order) && by.Key is null)
        {
            wrong.Add($"cách xếp “{order}”");
        }

        unread = wrong.Count == 0 ? null : $"Địa chỉ ghi {string.Join(" và ", wrong)} không dùng được; đang hiện {(kind.Key is null ? "tất cả việc" : "đúng loại việc")}, xếp theo {Words(by.Order)}.";
        return new(kind.Key is null ? null : kind.Kind, by.Order, number);
    }

    public static string Words(WorkOrder order) => order switch
    {
        WorkOrder.Code => "mã hồ sơ",
        WorkOrder.Officer => "người giữ",
        _ => "việc gấp trước",
    };

    /// <summary>Key of a kind in addresses.</summary>
    public static string KeyOf(WorkKind kind) => Array.Find(Kinds, known => known.Kind == kind).Key;

    /// <summary>The address of a unit's page shown this way.</summary>
    public string Link(ViewAddress address, string unit) =>
        $"don-vi/{Uri.EscapeDataString(unit)}?{address.Query}{Part("viec", Only is { } kind ? KeyOf(kind) : null)}"
        + $"{Part("xep", Array.Find(Orders, known => known.Order == Order).Key)}{Part("trang", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture))}";

    private static string? Part(string name, string? value) => value is null ? null : $"&{name}={value}";
}
