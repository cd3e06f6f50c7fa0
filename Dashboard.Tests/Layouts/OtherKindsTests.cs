using Dashboard.Tests.Layouts.Files;
using Dashboard.Tests.Layouts.Offices;
using Dashboard.Tests.Layouts.Sheets;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Layouts;

/// <summary>Files that offices have and that are no list of dossiers: refused whole, and the report says what they look like.</summary>
public sealed class OtherKindsTests : IDisposable
{
    private readonly Office _office = new("layouts-commune", InventedOffice.Commune.Registry);

    public static IEnumerable<TheoryDataRow<string, string>> Files =>
    [
        Of("digitization-totals", "THỐNG KÊ HỒ SƠ SỐ HÓA\nSTT|Tên cơ quan|Tổng tiếp nhận|Tiếp nhận có file|Tiếp nhận không file|Tổng hoàn thành|Hoàn thành có file|Hoàn thành không file|Tiếp nhận & hoàn thành có file|Tỷ lệ tiếp nhận có file|Tỷ lệ hoàn thành có file\n1|Phòng Kinh tế|120|100|20|90|80|10|70|83,33|88,89\n2|TT PVHCC|20|20|0|20|20|0|20|100|100", "số hóa theo đơn vị"),
        Of("digitization-totals", "Theo dõi mức độ số hóa\nSTT|Đơn vị|Tiếp nhận|Số hóa hồ sơ khi tiếp nhận|||Đã giải quyết|Số hóa kết quả||\n|||Chưa số hóa TPHS|Có số hóa TPHS|Tỷ lệ số hóa TPHS||Chưa số hóa|Đã số hóa|Tỷ lệ số hóa kết quả\n1|Phòng Kinh tế|120|20|100|83,33|90|10|80|88,89", "mức độ số hóa"),
        Of("scores", "ID|TEN|TEN_COQUAN|MA_COQUAN|LOAI_COQUAN|CAPDONVIID|ID_COQUAN|TDGQ|MDHL|MDSH|TTTT|CLGQ|CKMB|TONG_SCORE|ROW_STT\n1|Xã Mỹ Lộc Đông|UBND Xã Mỹ Lộc Đông|H57.31|3|3|99|18.97|17.4|20|5.99|8.21|14.9|85.47|1", "điểm 766 quốc gia"),
        Of("steps", "MaHoSo|ThoiGian|TrangThai|NguoiGui|NguoiNhan|ThoiHanBuocXuLy|LoaiThoiHan|NgayHetHanBuocXuLy|ThaoTac|NoiDung|DinhKem\nH57.31-260804-0583|20260804080000|4|Nguyễn A|Trần B|8|giờ|20260805080000|Chuyển|Chuyển thụ lý|\nH57.31-260804-0583|20260805080000|9|Trần B|Lê C|8|giờ|20260806080000|Ký duyệt|Đã ký|", "nhật ký xử lý"),
        Of("steps", "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ\nMã hồ sơ|Thời gian|Trạng thái|Người gửi|Người nhận|Ngày hết hạn bước xử lý|Thao tác|Nội dung\nH57.31-260804-0583|04/08/2026 08:00|Đang xử lý|Nguyễn A|Trần B|05/08/2026 08:00|Chuyển|Chuyển thụ lý", "phiếu kiểm soát"),
        Of("procedures", "II.07b/VPCP/KSTT\nTỔNG HỢP SỐ LƯỢNG TTHC\nSTT|Đơn vị|Tổng số TTHC thuộc thẩm quyền||||TTHC thực hiện theo CCMC, MCLT||||Quy trình nội bộ được ban hành|||\n||Tổng|Cấp tỉnh|Cấp huyện|Cấp xã|Tổng|Tại BPMC tỉnh|Tại BPMC huyện|Tại BPMC xã|Tổng|Cấp tỉnh|Cấp huyện|Cấp xã\n1|Phòng Kinh tế|120|0|0|120|120|0|0|120|120|0|0|120", "II.07b"),
        Of("procedures", "DANH MỤC THỦ TỤC HÀNH CHÍNH\nSTT|Mã TTHC|Tên TTHC|Lĩnh vực|Cơ quan thực hiện|Thời hạn giải quyết|Phí, lệ phí|Quyết định công bố\n1|1.001193|Đăng ký khai sinh|Hộ tịch|Phòng Tư pháp|01 ngày|Không|QĐ 1234/QĐ-UBND ngày 05/06/2025\n2|2.000635|Cấp bản sao trích lục hộ tịch|Hộ tịch|Phòng Tư pháp|01 ngày|8.000 đồng|QĐ 1234/QĐ-UBND", "danh mục thủ tục"),
        Of("inspection", "PHỤ LỤC\nTồn tại, hạn chế qua kiểm tra công tác cải cách hành chính\nSTT|Đơn vị|Nội dung tồn tại, hạn chế|Nguyên nhân|Kiến nghị|Thời hạn khắc phục\n1|Phòng Kinh tế|03 hồ sơ trả kết quả trễ hạn chưa có thư xin lỗi|Chủ quan|Chấn chỉnh|30/09/2026\n2|Chi nhánh VPĐKĐĐ|Chưa số hóa hồ sơ|Khách quan|Rút kinh nghiệm|30/09/2026", "phụ lục kiểm tra"),
        Of("summary", "PHỤ LỤC I\nTỔNG HỢP HỒ SƠ QUÁ HẠN\nSTT|Đơn vị|Số hồ sơ quá hạn\n1|Phòng Kinh tế|12\n2|Chi nhánh VPĐKĐĐ|7\n|TỔNG CỘNG|19", "Phụ lục I"),
        Of("summary", "BÁO CÁO TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT HỒ SƠ\nSTT|Cơ quan|Tổng số|Từ chối tiếp nhận|Rút|Tiếp nhận xử lý|Tồn kỳ trước|Nhận trong kỳ|Trực tiếp|Trực tuyến|Đã giải quyết|Sớm hạn|Đúng hạn|Quá hạn|Đã trả|Chờ trả|Đang xử lý|Còn hạn|Quá hạn|Chờ bổ sung|Tỷ lệ đúng hạn\n(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)|(13)|(14)|(15)|(16)|(17)|(18)|(19)|(20)|(21)\n1|Phòng Kinh tế|120|0|1|119|10|109|60|49|100|70|20|10|95|5|19|18|1|0|90", "báo cáo tổng hợp"),
        Of("summary", "STT|Lĩnh vực|totalCount|deniedCount|cancelledCount|processCount|remainingCount|receivedCount|onegateCount|onlineCount|releaseCount|betimesCount|ontimeCount|overtimeCount|doneCount|ontimePercentage\n1|Hộ tịch|120|0|1|119|10|109|60|49|100|70|20|10|95|90", "báo cáo tổng hợp, tên trường"),
        Of("summary", "Tên cơ quan|Đã nhận|Đã giải quyết|Trực tuyến|Trực tiếp|Quá hạn\nPhòng Kinh tế|120|100|60|60|3", "thống kê theo cơ quan"),
        Of("summary", "Theo dõi tiến độ giải quyết\nSTT|Đơn vị|Tiếp nhận|||Đã xử lý|||Đang xử lý||\n||Tổng số|Kỳ trước chuyển sang|Trong kỳ|Tổng số|Trước hạn|Quá hạn|Tổng số|Trong hạn|Quá hạn\n1|Phòng Kinh tế|120|10|110|100|90|10|20|18|2", "tiến độ giải quyết"),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_another_kind_is_refused_and_named(string kind, string text)
    {
        foreach (var container in (Container[])[Container.CsvSemicolonBom, Container.XlsxShared, Container.HtmlXls])
        {
            var report = _office.Import($"tệp{Containers.Extension(container)}", Containers.Write(container, [Drawn.Sheet(text)]), InventedOffice.Commune.ExportedAt);

            Assert.True(report is { Refused.Length: > 20, RowsRead: 0, Import: null }, $"{container}: taken as {report.Kind}, {report.RowsRead} rows");
            Assert.EndsWith(".", report.Refused, StringComparison.Ordinal);
            Assert.Equal(kind, report.Kind);
        }
    }

    /// <summary>Data that comes with no table at all, or that belongs to another office's work.</summary>
    [Theory]
    [InlineData("Kính gửi: Ủy ban nhân dân tỉnh\nThực hiện Công văn số 12/UBND ngày 05/06/2026, Phòng Kinh tế báo cáo như sau\nTrong kỳ tiếp nhận 120 hồ sơ, trả đúng hạn 118 hồ sơ")]
    [InlineData("STT|Họ và tên|Ngày sinh|Chức vụ|Đơn vị công tác|Số điện thoại\n1|Nguyễn Văn A|01/01/1980|Trưởng phòng|Phòng Kinh tế|0912345678")]
    [InlineData("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ\nMã hồ sơ:|H57.31-260804-0583\nTiếp nhận hồ sơ của:|Nguyễn Văn A\nThời gian nhận hồ sơ:|08 giờ 05 phút, ngày 04/08/2026\nThời gian trả kết quả giải quyết hồ sơ:|17 giờ 00, ngày 14/08/2026")]
    [InlineData("Ngày|Số tiền|Nội dung\n05/06/2026|18.000|Phí chứng thực")]
    public void A_file_of_no_kind_is_refused_with_a_sentence(string text)
    {
        var report = _office.Import("tệp.csv", Containers.Write(Container.CsvSemicolonBom, [Drawn.Sheet(text)]), InventedOffice.Commune.ExportedAt);

        Assert.True(report is { Refused.Length: > 20, RowsRead: 0, Import: null });
        Assert.EndsWith(".", report.Refused, StringComparison.Ordinal);
        Assert.Null(report.Kind);
    }

    public void Dispose() => _office.Dispose();

    private static TheoryDataRow<string, string> Of(string kind, string text, string label) => new(kind, text) { TestDisplayName = $"{kind}: {label}" };
}
