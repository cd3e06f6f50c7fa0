using Bunit;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Tests.Storage;
using Dashboard.Web.Features.Mappings;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

/// <summary>The page of mappings over a real data folder.</summary>
public sealed class MappingsPageTests : WebTest
{
    private static readonly Mapping Ours = new("Sổ phường", new Dictionary<string, Column>(StringComparer.Ordinal) { ["Nhận về"] = Column.Received, ["Ghi thêm"] = Column.None });

    private readonly Office _office = new("mappings", [Sample.Department, Sample.Ward]);

    public MappingsPageTests() => Services.AddSingleton<IMappingsQuery>(new MappingsQuery(_office.Data));

    [Fact]
    public void Without_any_it_says_how_files_are_read() =>
        Assert.Contains("mọi tệp đều được đọc theo tiêu đề cột", Render<MappingsPage>().Find("[data-testid=none]").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Each_tells_its_columns_versions_and_use()
    {
        _office.Data.SaveMapping(Ours, "hân");
        _office.Data.SaveMapping(Ours with { HeadingRow = 4 }, "hân");

        var page = Render<MappingsPage>();

        Assert.Equal("Ánh xạ cột: 1 đang dùng", page.Find("[data-testid=title]").TextContent);
        Assert.Equal(
            ["Nhận về|Ngày tiếp nhận", "Ghi thêm|Không dùng", "Dòng tiêu đề|dòng 4"],
            page.FindAll("tbody tr").Select(row => $"{row.Children[0].TextContent}|{row.Children[1].TextContent}"));
        Assert.Contains("bản 2, lưu ", page.Find("[data-testid=mapping] small").TextContent, StringComparison.Ordinal);
        Assert.Contains("chưa lần nạp nào dùng", page.Find("[data-testid=mapping] small").TextContent, StringComparison.Ordinal);
        Assert.Equal("quan-tri/anh-xa/tep?ten=S%E1%BB%95%20ph%C6%B0%E1%BB%9Dng", page.Find("a[download]").GetAttribute("href"));
    }

    [Fact]
    public void A_file_of_another_office_is_taken_in_and_a_wrong_one_refused()
    {
        var page = Render<MappingsPage>();

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("{}", "lạ.json"));
        page.WaitForAssertion(() => Assert.Contains("không phải ánh xạ", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(new string(' ', 300_000), "dài.json"));
        page.WaitForAssertion(() => Assert.Contains("lớn hơn 256 KB", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("\uFEFF" + Ours.ToJson(), "sổ.json"));
        page.WaitForAssertion(() => Assert.Equal("Đã nhận ánh xạ “Sổ phường”.", page.Find("[data-testid=said]").TextContent));

        Assert.Equal(Ours.Columns, Assert.Single(_office.Data.Mappings()).Columns);
    }

    [Fact]
    public void It_gets_another_name_but_not_that_of_another()
    {
        _office.Data.SaveMapping(Ours, "hân");
        _office.Data.SaveMapping(Ours with { Name = "Khác" }, "hân");
        var page = Render<MappingsPage>();

        RenameSecond(page, "khác ");
        Assert.Contains("Đã có ánh xạ tên", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        RenameSecond(page, "Sổ theo dõi");

        Assert.Equal(["Khác", "Sổ theo dõi"], _office.Data.Mappings().Select(mapping => mapping.Name));
    }

    protected override void Dispose(bool disposing)
    {
        _office.Dispose();
        base.Dispose(disposing);
    }

    private static void RenameSecond(IRenderedComponent<MappingsPage> page, string name)
    {
        if (page.FindAll("input[maxlength]").Count == 0)
        {
            page.FindAll("[data-testid=mapping]")[1].QuerySelectorAll("button")[0].Click();
        }

        page.Find("input[maxlength]").Input(name);
        page.FindAll("button.chinh").Single().Click();
    }
}
