using System.Text;
using Dashboard.Core.Importing;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Documents.Rejected;

/// <summary>Rows of a file that a mapping reads are read by it again when they come back.</summary>
public sealed class MappedRejectedWorkbookTests
{
    [Theory]
    [InlineData("20-06-2023.csv", null, false)]
    [InlineData("sổ.csv", null, false)]
    [InlineData("sổ.csv", 3, false)]
    [InlineData("20-06-2023.csv", 3, true)]
    public void The_mapping_that_read_the_file_reads_what_comes_back(string name, int? headingRow, bool setsRivalAside)
    {
        using var office = new Office("returned", Books.Units);
        var columns = new Dictionary<string, Column>(StringComparer.Ordinal) { ["Nhận về"] = Column.Received };
        if (setsRivalAside)
        {
            columns["Số hồ sơ"] = Column.None;
        }

        office.Data.SaveMapping(new("Sổ phường", columns, headingRow), "hân");
        var bytes = Encoding.UTF8.GetBytes(
            "SỔ THEO DÕI\nPhòng Một cửa\nMã hồ sơ;Số hồ sơ;Nhận về;Ngày hẹn trả;Đơn vị\n"
            + "H20.1-230605-0001;1;05/06/2023;09/06/2023;Phòng Tư pháp\nH20.1-230606-0002;2;?;09/06/2023;Phòng Tư pháp\n");
        var report = office.Import(name, bytes, Books.Moment);
        Assert.Equal((null, "Sổ phường", 1, 1), (report.Refused, report.Mapping, report.Inserted, report.Rejected.Count));

        var returned = Returned.Of(office, report.Import!.Value);
        var again = office.Import(returned.Name, returned.Bytes);

        Assert.Equal((null, "Sổ phường"), (again.Refused, again.Mapping));
        Assert.Equal(report.Rejected.Select(Returned.Told), again.Rejected.Select(Returned.Told));
    }
}
