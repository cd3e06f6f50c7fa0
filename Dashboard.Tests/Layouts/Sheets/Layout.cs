using static Dashboard.Tests.Layouts.Sheets.LayoutColumn;

namespace Dashboard.Tests.Layouts.Sheets;

/// <summary>Where a layout says which unit a row belongs to.</summary>
internal enum UnitFrom
{
    Column,
    GroupRows,
    SheetTitle,
    SheetName,
}

/// <summary>One of the layouts that one-stop software writes (domain.md §7.1).</summary>
/// <param name="Title">Lines above the table.</param>
/// <param name="Units">Where the unit stands.</param>
/// <param name="GroupedByField">Whether fields and procedures stand in group rows.</param>
/// <param name="Numbered">Whether statuses and channels are numbers and moments are written together.</param>
/// <param name="OnlyOverdue">Whether it lists nothing but what is late.</param>
/// <param name="OnlyWithLetter">Whether it lists nothing but dossiers with a letter of apology.</param>
internal sealed record Layout(
    string Name, IReadOnlyList<LayoutColumn> Columns, string[] Title, UnitFrom Units = UnitFrom.Column,
    bool GroupedByField = false, bool Numbered = false, bool OnlyOverdue = false, bool OnlyWithLetter = false)
{
    private const string Period = "(Từ ngày 01/06/2024 đến ngày 20/06/2024)";

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("igate", [
            Code("Số hồ sơ"), Procedure("Tên thủ tục hành chính"), FieldOf("Tên lĩnh vực"), Other("Phòng ban", _ => "Tổ một cửa"),
            Received("Ngày tiếp nhận"), Due("Ngày hẹn trả"), Finished("Ngày kết thúc xử lý"), Unit("Cơ quan/đơn vị"), Applicant("Chủ hồ sơ"),
            Phone("Số điện thoại"), Officer("Cán bộ xử lý hiện tại"), Status("Trạng thái hồ sơ")], []),
        new("igate-variant", [
            Ordinal, Code("Mã hồ sơ"), ProcedureCode("Mã TTHC"), Procedure("Tên TTHC"), FieldOf("Lĩnh vực"), Unit("Đơn vị xử lý"), Received("Ngày tiếp nhận"),
            Due("Hạn xử lý"), Finished("Ngày kết thúc"), Returned("Ngày trả kết quả"), Status("Trạng thái"), Channel("Hình thức nộp"),
            new("dossier-digitized", "Số hóa TPHS", dossier => dossier.DossierDigitized), new("result-digitized", "Số hóa kết quả", dossier => dossier.ResultDigitized),
            new("has-fee", "Có phí/lệ phí", dossier => dossier.HasFee), new("paid-online", "Thanh toán trực tuyến", dossier => dossier.PaidOnline)],
            ["DANH SÁCH HỒ SƠ", Period]),
        new("dvc-list", [
            Ordinal, Unit("Đơn vị tiếp nhận").Kept(), Other("Người tiếp nhận", dossier => dossier.Officer), Procedure("Tên thủ tục hành chính"),
            Code("Mã hồ sơ"), Status("Trạng thái"), Address("Địa chỉ"), Other("Người nộp", _ => "Người nộp thay"), Applicant("Chủ hồ sơ").Kept(),
            Submitted("Ngày nộp hồ sơ"), Received("Ngày nhận"), Due("Ngày hẹn trả"), Finished("Ngày kết thúc xử lý")],
            ["DANH SÁCH HỒ SƠ", "Trạng thái hồ sơ: Tất cả", Period]),
        new("overdue-annex", [
            Ordinal, Other("Đơn vị tiếp nhận", _ => "Bộ phận Một cửa"), FieldOf("Lĩnh vực"), Procedure("Tên thủ tục hành chính"), Code("Mã hồ sơ"),
            Status("Trạng thái"), Address("Địa chỉ"), Applicant("Chủ hồ sơ"), Received("Ngày nhận"), Due("Ngày hẹn trả"), Finished("Ngày kết thúc xử lý"),
            Unit("Đơn vị/cá nhân giải quyết quá hạn").Kept()], ["Phụ lục II", "DANH SÁCH HỒ SƠ QUÁ HẠN"], OnlyOverdue: true),
        new("overdue-by-unit", [
            Ordinal, Code("Mã hồ sơ"), Received("Ngày tiếp nhận"), Due("Ngày hẹn trả"), Finished("Ngày có kết quả")],
            ["DANH SÁCH ĐƠN VỊ, CÁ NHÂN CHẬM TRỄ TRONG GIẢI QUYẾT HỒ SƠ"], UnitFrom.GroupRows, OnlyOverdue: true),
        new("register", [
            Ordinal, Code("Mã hồ sơ"), Procedure("Nội dung hồ sơ"), Other("Số lượng (bộ)", _ => 1d), Applicant("Họ tên chủ hồ sơ"), Address("Địa chỉ chủ hồ sơ"),
            Phone("Số điện thoại"), Received("Nhận hồ sơ").Under("Ngày, tháng, năm").Kept(), Due("Hẹn trả kết quả").Under("Ngày, tháng, năm").Kept(),
            Returned("Ngày nhận kết quả").Under("Trả kết quả").Kept(), Other("Bên giao (ký)", _ => null).Under("Trả kết quả"), Other("Bên nhận (ký)", _ => null).Under("Trả kết quả"),
            Other("Người nhận hồ sơ", dossier => dossier.Officer), Other("Địa bàn phát sinh hồ sơ", _ => "Phường 3"), Other("Ghi chú", _ => null)],
            ["SỔ THEO DÕI HỒ SƠ", "Sổ theo dõi tình hình tiếp nhận hồ sơ TTHC", Period, "Trạng thái hồ sơ: Tất cả"], UnitFrom.SheetTitle),
        new("national-upper", National(name => string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) && !char.IsUpper(name[at - 1]) ? "_" + letter : $"{letter}")).ToUpperInvariant()), [], Numbered: true),
        new("national-pascal", National(name => name), [], Numbered: true),
        new("national-camel", National(name => char.ToLowerInvariant(name[0]) + name[1..]), [], Numbered: true),
        new("national-lower", National(name => string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) && !char.IsUpper(name[at - 1]) ? "_" + letter : $"{letter}")).ToLowerInvariant()), [], Numbered: true),
        new("ocps-detail", [
            Ordinal, Code("Số hồ sơ"), Applicant("Chủ hồ sơ"), Received("Ngày nhận"), Due("Ngày hẹn trả"), Finished("Ngày hoàn thành"), Returned("Ngày trả"), Status("Tình trạng")],
            ["BÁO CÁO CHI TIẾT HỒ SƠ"], UnitFrom.SheetTitle, GroupedByField: true),
        new("ocps-by-sheet", [
            Ordinal, Code("Số hồ sơ"), Applicant("Chủ hồ sơ"), Received("Ngày nhận"), Due("Ngày hẹn trả"), Finished("Ngày hoàn thành"), Returned("Ngày trả"), Status("Tình trạng")],
            ["BÁO CÁO CHI TIẾT HỒ SƠ"], UnitFrom.SheetName, GroupedByField: true),
        new("sheet-per-unit", [
            Ordinal, Code("Mã hồ sơ"), Procedure("Tên thủ tục"), Received("Ngày tiếp nhận"), Due("Ngày hẹn trả"), Finished("Ngày hoàn thành"), Status("Tình trạng")], [], UnitFrom.SheetName),
        new("title-per-unit", [
            Ordinal, Code("Mã hồ sơ"), Procedure("Tên thủ tục"), Received("Ngày tiếp nhận"), Due("Ngày hẹn trả"), Finished("Ngày hoàn thành"), Status("Tình trạng")], ["DANH SÁCH HỒ SƠ"], UnitFrom.SheetTitle),
        new("groups-of-units", [
            Ordinal, Code("Số hồ sơ"), Procedure("Tên thủ tục"), Received("Ngày nhận"), Due("Hạn trả"), Finished("Ngày có kết quả"), Status("Tình trạng xử lý"), Channel("Kênh nộp")],
            ["DANH SÁCH HỒ SƠ", Period], UnitFrom.GroupRows),
    ];

    /// <summary>The register of letters of apology.</summary>
    public static Layout Letters { get; } = new("letters", [
        Ordinal, new("letter-number", "Số, ký hiệu", dossier => dossier.Letter!.Number), new("letter-date", "Ngày ban hành", dossier => dossier.Letter!.Day),
        Code("Mã hồ sơ"), Unit("Đơn vị"), Applicant("Tên chủ hồ sơ"), Received("Ngày tiếp nhận"), new("old-due", "Ngày hẹn trả cũ", dossier => dossier.Letter!.OldDue),
        new("new-due", "Ngày hẹn trả mới", dossier => dossier.Letter!.NewDue), new("reason", "Lý do", dossier => dossier.Letter!.Reason), new("cause", "Nguyên nhân", dossier => dossier.Letter!.Cause)],
        ["SỔ THEO DÕI THƯ XIN LỖI", Period], OnlyWithLetter: true);

    /// <summary>What was digitized, dossier by dossier.</summary>
    public static Layout Digitization { get; } = new("digitization", [
        Ordinal, Code("Mã hồ sơ"), Unit("Cơ quan/đơn vị"), Procedure("Tên thủ tục hành chính"),
        new("dossier-digitized", "Thành phần hồ sơ", dossier => dossier.DossierDigitized, "Số hóa", Fixed: true),
        new("result-digitized", "Kết quả", dossier => dossier.ResultDigitized, "Số hóa", Fixed: true), Other("Ghi chú", _ => null)],
        ["THỐNG KÊ SỐ HÓA HỒ SƠ", Period]);

    /// <summary>Whether a row needs a day of receipt.</summary>
    public bool IsDossierList => !OnlyWithLetter && Columns.Any(column => column.Field == "received");

    public override string ToString() => Name;

    /// <summary>Names of the national data service, spelled as a program spells them.</summary>
    private static LayoutColumn[] National(Func<string, string> spell) =>
    [
        Code(spell("MaHoSo")).Kept(), ProcedureCode(spell("MaTTHC")).Kept(), Other(spell("MaLinhVuc"), _ => "G20-TP05"), Unit(spell("DonViXuLy")).Kept(), Channel(spell("KenhThucHien")).Kept(),
        Submitted(spell("NgayNopHoSo")).Kept(), Received(spell("NgayTiepNhan")).Kept(), Other(spell("HanTiepNhan"), dossier => dossier.Received), Due(spell("NgayHenTra")).Kept(),
        Finished(spell("NgayKetThucXuLy")).Kept(), Returned(spell("NgayTra")).Kept(), Other(spell("NgayTuChoi"), _ => null),
        Status(spell("TrangThaiHoSoId")).Kept(), Officer(spell("NguoiDangXuLy")).Kept(),
        new("dossier-digitized", spell("HoSoCoThanhPhanSoHoa"), dossier => dossier.DossierDigitized, Fixed: true), new("result-digitized", spell("DaSoHoaKetQua"), dossier => dossier.ResultDigitized, Fixed: true),
        new("has-fee", spell("CoPhi"), dossier => dossier.HasFee, Fixed: true), new("paid-online", spell("DuocThanhToanTrucTuyen"), dossier => dossier.PaidOnline, Fixed: true),
    ];
}
