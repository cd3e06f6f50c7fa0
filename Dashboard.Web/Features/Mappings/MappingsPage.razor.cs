using System.Text;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using MudBlazor;

namespace Dashboard.Web.Features.Mappings;

/// <summary>The saved mappings: looked at, renamed, taken out of use, and carried from one office to another as files.</summary>
public sealed partial class MappingsPage
{
    private const int LargestFile = 256 * 1024;

    private IReadOnlyList<MappingLine> _mappings = [];
    private string? _renamed;
    private string _name = "";
    private string? _said;
    private bool _failed;

    [Inject]
    internal IMappingsQuery Query { get; set; } = default!;

    [Inject]
    internal IDialogService Dialogs { get; set; } = default!;

    private string Title => _mappings.Count == 0 ? "Ánh xạ cột" : $"Ánh xạ cột: {Format.Number(_mappings.Count)} đang dùng";

    protected override void OnInitialized() => _mappings = Query.Mappings();

    private static string Told(MappingLine line) =>
        $"{(line.Versions > 1 ? $"bản {Format.Number(line.Versions)}, " : "")}lưu {Format.Moment(line.SavedAtUtc.ToLocalTime())}, {line.Who}; "
        + (line.Imports == 0 ? "chưa lần nạp nào dùng" : $"{Format.Number(line.Imports)} lần nạp đang tính dùng, gần nhất “{line.LastFile}”");

    private async Task TakeInAsync(InputFileChangeEventArgs chosen)
    {
        if (chosen.File.Size > LargestFile)
        {
            Say((false, "Tệp lớn hơn 256 KB nên không phải ánh xạ: chọn tệp .json đã xuất từ trang này."));
            return;
        }

        using var bytes = new MemoryStream();
        await using (var stream = chosen.File.OpenReadStream(LargestFile))
        {
            await stream.CopyToAsync(bytes);
        }

        Say(Query.TakeIn(Encoding.UTF8.GetString(bytes.ToArray()).TrimStart('\uFEFF')));
    }

    private void Rename(Mapping mapping)
    {
        var (done, sentence) = Query.Rename(mapping, _name);
        _renamed = done ? null : _renamed;
        Say((done, sentence));
    }

    private async Task ForgetAsync(MappingLine line)
    {
        var sure = await Dialogs.ShowMessageBoxAsync(
            $"Bỏ ánh xạ “{line.Mapping.Name}”?",
            "Những lần nạp đã đọc theo ánh xạ này giữ nguyên; tệp nạp sau sẽ không tự đọc theo nó nữa.",
            yesText: "Bỏ ánh xạ",
            cancelText: "Thôi");
        if (sure is true)
        {
            Query.Forget(line.Mapping.Name);
            Say((true, $"Đã bỏ ánh xạ “{line.Mapping.Name}”."));
        }
    }

    private void Say((bool Done, string Sentence) told)
    {
        (_failed, _said) = (!told.Done, told.Sentence);
        _mappings = Query.Mappings();
    }
}
