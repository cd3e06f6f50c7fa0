using System.Xml.Linq;
using ClosedXML.Excel;
using DocumentFormat.OpenXml;

namespace Dashboard.Tests.Architecture;

/// <summary>ClosedXML 0.95.4 builds against Open XML 3.x and dies at its first call: only running it tells.</summary>
public sealed class OfficeLibrariesTests
{
    [Fact]
    public void A_workbook_is_made_saved_and_read_back()
    {
        using var file = new MemoryStream();
        using (var made = new XLWorkbook())
        {
            var sheet = made.AddWorksheet("Sổ theo dõi");
            sheet.Cell(1, 1).SetValue("Trễ hạn");
            sheet.Cell(2, 1).SetValue(new DateTime(2023, 11, 21));
            sheet.Cell(2, 2).SetValue(12.5);
            made.SaveAs(file);
        }

        file.Position = 0;
        using var read = new XLWorkbook(file);
        var back = read.Worksheet("Sổ theo dõi");

        Assert.Equal("Trễ hạn", back.Cell(1, 1).GetString());
        Assert.Equal(new DateTime(2023, 11, 21), back.Cell(2, 1).GetDateTime());
        Assert.Equal(12.5, back.Cell(2, 2).GetDouble());
    }

    [Fact]
    public void Open_XML_is_the_version_that_ClosedXML_runs_with()
    {
        var version = typeof(OpenXmlElement).Assembly.GetName().Version!;

        Assert.Equal((2, 20), (version.Major, version.Minor));
    }

    [Theory]
    [InlineData("DocumentFormat.OpenXml", "[2.20.0]")]
    [InlineData("ClosedXML", "[0.95.4]")]
    public void The_pair_is_pinned_exactly(string package, string version)
    {
        var pins = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion");

        Assert.Equal(version, pins.Single(pin => (string?)pin.Attribute("Include") == package).Attribute("Version")!.Value);
    }
}
