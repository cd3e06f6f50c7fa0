using Bunit;
using Dashboard.Web.Features.Importing;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

/// <summary>What is said while files go up, one after the other.</summary>
public sealed class UploadBoxTests : WebTest
{
    private readonly List<string> _uploaded = [];

    public UploadBoxTests() => Services.AddSingleton<AntiforgeryStateProvider>(new NoToken());

    [Fact]
    public async Task The_sentence_of_a_faulty_file_stays_while_others_go_on_until_files_are_chosen_again()
    {
        var box = Render<UploadBox>(parameters => parameters.Add(shown => shown.Uploaded, _uploaded.Add));

        await box.InvokeAsync(box.Instance.OnBegin);
        await box.InvokeAsync(() => box.Instance.OnFault("trống.xlsx", "Tệp rỗng."));
        await box.InvokeAsync(() => box.Instance.OnProgress("sổ.xlsx", 40));
        Assert.Equal("Đang tải lên sổ.xlsx: 40%", box.Find("[role=status]").TextContent.Trim());
        await box.InvokeAsync(() => box.Instance.OnUploaded("a1"));
        await box.InvokeAsync(() => box.Instance.OnFault("to.csv", "Tệp lớn hơn 100 MB."));
        await box.InvokeAsync(() => box.Instance.OnUploaded("a2"));

        Assert.Equal(["a1", "a2"], _uploaded);
        Assert.Equal(["◆ trống.xlsx: Tệp rỗng.", "◆ to.csv: Tệp lớn hơn 100 MB."], Faults(box));
        Assert.Empty(box.Find("[role=status]").TextContent.Trim());

        await box.InvokeAsync(box.Instance.OnBegin);
        await box.InvokeAsync(() => box.Instance.OnProgress("mới.xlsx", 0));
        Assert.Empty(Faults(box));
    }

    private static IEnumerable<string> Faults(IRenderedComponent<UploadBox> box) => box.FindAll("[role=alert]").Select(fault => fault.TextContent);

    private sealed class NoToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
