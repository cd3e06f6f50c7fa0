using Dashboard.Core.Units;

namespace Dashboard.Tests.Layouts.Offices;

/// <summary>A unit and how files spell it: every spelling must lead to this unit alone.</summary>
internal sealed record OfficeUnit(Unit Unit, string[] Spellings)
{
    public string Code => Unit.Code;

    public override string ToString() => Code;
}

/// <summary>An office that exists nowhere.</summary>
/// <param name="Prefix">Unit part of its dossier codes.</param>
/// <param name="Receiving">The one-stop desk that receives what other units settle.</param>
internal sealed record InventedOffice(
    string Name, string Prefix, DateTime ExportedAt, IReadOnlyList<OfficeUnit> Units, OfficeUnit Receiving, string Agency)
{
    /// <summary>A commune of two levels, as from 1 July 2025: departments and a one-stop centre.</summary>
    public static InventedOffice Commune { get; } = Make(
        "commune", "H57.31", new(2026, 8, 14, 16, 30, 0), "ỦY BAN NHÂN DÂN XÃ MỸ LỘC ĐÔNG",
        Of("KTE", "Phòng Kinh tế", "department", "XML", ["P. Kinh tế", "PHÒNG KINH TẾ", "Phòng  Kinh tế "]),
        Of("VHXH", "Phòng Văn hóa - Xã hội", "department", "XML", ["Phòng Văn hoá – Xã hội", "Phòng Văn hóa và Xã hội", "Phòng VHXH"], "Phòng VHXH", "Phòng Văn hóa và Xã hội"),
        Of("VPU", "Văn phòng HĐND và UBND", "department", "XML", ["Văn phòng HĐND & UBND", "VĂN PHÒNG HĐND VÀ UBND"]),
        Of("DAT", "Chi nhánh Văn phòng Đăng ký đất đai", "branch", "XML", ["Chi nhánh VPĐKĐĐ", "Chi nhánh Văn phòng đăng kí đất đai"], "Chi nhánh VPĐKĐĐ"),
        Of("TTHCC", "Trung tâm Phục vụ hành chính công", "department", "XML", ["TT PVHCC", "Trung tâm phục vụ Hành chính công"], "TT PVHCC"));

    /// <summary>A city of three levels with wards and communes, before that day.</summary>
    public static InventedOffice City { get; } = Make(
        "city", "H91.24", new(2024, 6, 20, 17, 0, 0), "ỦY BAN NHÂN DÂN THÀNH PHỐ LONG KHÊ",
        Of("W3", "Phường 3", "ward", "LK", ["P. 3", "PHƯỜNG 3", "UBND Phường 3", "Ủy ban nhân dân P.3"]),
        Of("WAH", "Phường An Hòa", "ward", "LK", ["P. An Hoà", "UBND phường An Hòa", "PHƯỜNG AN HÒA"]),
        Of("WTV", "Phường Thủy Vân", "ward", "LK", ["P.Thuỷ Vân", "Phường Thuỷ Vân", "Uỷ ban nhân dân phường Thủy Vân"]),
        Of("CTQ", "Xã Tân Quy", "commune", "LK", ["X. Tân Qui", "UBND xã Tân Quy"]),
        Of("TNM", "Phòng Tài nguyên và Môi trường", "department", "LK", ["Phòng Tài nguyên & Môi trường", "P. TNMT", "PHÒNG TÀI NGUYÊN - MÔI TRƯỜNG"], "Phòng TNMT", "Phòng Tài nguyên Môi trường"),
        Of("TP", "Phòng Tư pháp", "department", "LK", ["P. Tư pháp", "PHÒNG TƯ PHÁP"]));

    public static IReadOnlyList<InventedOffice> All { get; } = [Commune, City];

    public IReadOnlyList<Unit> Registry => [.. Units.Select(unit => unit.Unit)];

    public override string ToString() => Name;

    private static InventedOffice Make(string name, string prefix, DateTime exportedAt, string agency, params OfficeUnit[] units) =>
        new(name, prefix, exportedAt, units, units[^1], agency);

    private static OfficeUnit Of(string code, string name, string kind, string parent, string[] spellings, params string[] aliases) =>
        new(new(code, name, kind, parent, null, null, aliases), [name, .. spellings]);
}
