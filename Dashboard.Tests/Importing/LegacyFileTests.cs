using System.Text;
using Dashboard.Core.Text;
using Dashboard.Core.Units;
using Dashboard.Tests.Storage;
using Dashboard.Tests.Text;

namespace Dashboard.Tests.Importing;

/// <summary>Files from programs of before Unicode, through the real import.</summary>
public sealed class LegacyFileTests
{
    private const string Heading = "Mã hồ sơ;Tên thủ tục;Chủ hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái";
    private const string Rows =
        "\nH20.1-230605-0001;Đăng ký kết hôn;Nguyễn Thị Hường;05/06/2023;09/06/2023;Đang xử lý"
        + "\nH20.1-230606-0002;Chứng thực bản sao;Lê Công Tân;06/06/2023;12/06/2023;Đã trả kết quả"
        + "\nH20.1-230607-0003;Cấp bản sao trích lục;Trần Đức Mười;07/06/2023;12/06/2023;Yêu cầu bổ sung";

    private static readonly DateTime Moment = new(2023, 6, 20, 18, 0, 0);
    private static readonly IReadOnlyList<Unit> Units = [new("TP", "Phòng Tư pháp", "department", null, null, null, ["H20.1"])];

    [Theory]
    [InlineData(LegacyEncoding.Tcvn3, "TCVN3 (ABC)")]
    [InlineData(LegacyEncoding.Vni, "VNI-Windows")]
    public void A_file_in_an_old_encoding_is_read_as_if_it_were_Unicode(LegacyEncoding encoding, string name)
    {
        using var office = new Office("legacy", Units);
        var text = "Đơn vị: Phòng Tư pháp\n" + Heading + Rows + "\nTổng cộng: 3 hồ sơ";

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes(LegacyWriter.Write(encoding, text)), Moment);

        Assert.Equal((null, 3, 0), (report.Refused, report.Inserted, report.Rejected.Count));
        Assert.Contains(report.Warnings, warning => warning.Contains(name, StringComparison.Ordinal) && warning.Contains("” → “", StringComparison.Ordinal));
        var unicode = office.Import("tệp khác.csv", Encoding.UTF8.GetBytes(text), Moment.AddDays(1));
        Assert.Equal((0, 3), (unicode.Updated, unicode.Unchanged));
    }

    [Fact]
    public void Names_in_an_old_encoding_in_a_Unicode_file_are_noticed_and_the_others_left_alone()
    {
        using var office = new Office("legacy", Units);
        var legacy = Heading + Rows.Replace("Nguyễn Thị Hường", LegacyWriter.Write(LegacyEncoding.Tcvn3, "Nguyễn Thị Hường"), StringComparison.Ordinal);
        office.Import("tệp.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\n" + Heading + Rows), Moment);

        var report = office.Import("tệp khác.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\n" + legacy), Moment.AddDays(1));

        Assert.Equal((null, 3), (report.Refused, report.Unchanged));
        Assert.Single(report.Warnings, warning => warning.StartsWith("1 ô viết bằng bảng mã TCVN3 (ABC)", StringComparison.Ordinal) && warning.Contains("→ “Nguyễn Thị Hường”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wording_too_short_to_be_sure_of_is_refused_and_said_to_look_like_an_old_encoding()
    {
        using var office = new Office("legacy", Units);
        var rows = Rows.Replace("Đang xử lý", "Míi", StringComparison.Ordinal);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\n" + Heading + rows), Moment);

        Assert.Contains("trạng thái “Míi” (dòng 3, có vẻ là chữ TCVN3 (ABC)", report.Refused, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Unicode_file_gets_no_such_warning()
    {
        using var office = new Office("legacy", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\n" + Heading + Rows), Moment);

        Assert.DoesNotContain(report.Warnings, warning => warning.Contains("bảng mã", StringComparison.Ordinal));
    }
}
