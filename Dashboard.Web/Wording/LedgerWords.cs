using Dashboard.Core.Importing;
using Dashboard.Web.Components;

namespace Dashboard.Web.Wording;

/// <summary>Says what the ledger has gained.</summary>
internal static class LedgerWords
{
    /// <summary>How an address stands behind the newest data; <see langword="null"/> where it is the newest.</summary>
    public static string? Behind(ViewAddress address, DateTime newest, long ledger)
    {
        List<string> parts = [];
        if (address.Ledger < ledger)
        {
            parts.Add($"Đang xem theo sổ nạp số {Format.Number(address.Ledger)}; sổ đã thêm {Format.Number(ledger - address.Ledger)} mục");
        }

        if (address.AsOf < newest)
        {
            parts.Add($"{(parts.Count == 0 ? "Đang" : "đang")} xem số liệu đến {Format.Moment(address.AsOf)}, mới nhất là {Format.Moment(newest)}");
        }

        return parts.Count == 0 ? null : string.Join("; ", parts) + ".";
    }

    public static string Change(LedgerEntry entry) => entry switch
    {
        { Change: LedgerChange.Import, UndoneAtLedger: { } undone } => $"Nạp {Kind(entry)}, thôi tính từ sổ số {Format.Number(undone)}",
        { Change: LedgerChange.Import } => $"Nạp {Kind(entry)}",
        { Change: LedgerChange.Reread, UndoneAtLedger: { } undone } => $"Nạp lại {Kind(entry)}, thôi tính từ sổ số {Format.Number(undone)}",
        { Change: LedgerChange.Reread } => $"Nạp lại {Kind(entry)} với thông tin đã sửa",
        { Change: LedgerChange.Undo, Import: { } import } => $"Hoàn tác lần nạp {Format.Number(import)}",
        { Change: LedgerChange.Units } => "Sửa danh mục đơn vị",
        { Change: LedgerChange.Wordings } => "Khai báo cách ghi",
        { Change: LedgerChange.Mapping } => "Lưu ánh xạ cột",
        _ => "Thay đổi khác",
    };

    private static string Kind(LedgerEntry entry) => entry.Kind is null ? "tệp" : ImportWords.Kind(entry.Kind) is { Length: > 0 } kind ? char.ToLowerInvariant(kind[0]) + kind[1..] : "tệp";
}
