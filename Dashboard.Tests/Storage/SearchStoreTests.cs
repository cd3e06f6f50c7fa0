using System.Text;
using Dashboard.Core.Importing;
using Dashboard.Core.Search;
using Dashboard.Core.Units;

namespace Dashboard.Tests.Storage;

/// <summary>Search over a real data folder follows imports and undos.</summary>
public sealed class SearchStoreTests : IDisposable
{
    private static readonly Unit[] Units =
    [
        new("SADEC", "Thành phố Sa Đéc", "city", null, null, null, []),
        new("P1", "UBND Phường 1", "ward", "SADEC", null, null, ["H20.41"]),
    ];

    private readonly Office _office = new("search", Units);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Search_follows_imports_and_undos()
    {
        Assert.Empty(_office.Data.Search("0118", 5).Groups);
        var first = Import("một", "H20.41-231024-0118", "Đăng ký khai sinh", 24);
        Import("hai", "H20.41-231025-0118", "Cấp bản sao trích lục", 25);

        Assert.Equal(["H20.41-231025-0118", "H20.41-231024-0118"], Keys("0118", SearchGroup.Dossier));
        Assert.Equal("UBND Phường 1 · Cấp bản sao trích lục", _office.Data.Search("2310250118", 5).Groups[0].Hits[0].Detail);
        Assert.Equal(1, _office.Data.Search("khai sinh", 5).Groups[0].Hits[0].Dossiers);

        _office.Data.Undo(first, "thử");

        Assert.Equal(["H20.41-231025-0118"], Keys("0118", SearchGroup.Dossier));
        Assert.Empty(Keys("khai sinh", SearchGroup.Procedure));
        Assert.Equal(["Cấp bản sao trích lục"], Keys("trich luc", SearchGroup.Procedure));
        Import("một lần nữa", "H20.41-231024-0118", "ĐĂNG KÝ KHAI SINH", 26);
        Assert.Equal(2, _office.Data.Search(SearchGroup.Dossier, "0118", 1, 1).Total);
        Assert.Equal("H20.41-231024-0118", Assert.Single(_office.Data.Search(SearchGroup.Dossier, "0118", 1, 1).Hits).Key);
        Assert.Single(Keys("khai sinh", SearchGroup.Procedure));
    }

    [Fact]
    public void Every_group_answers_in_its_order()
    {
        Import("một", "H20.41-231024-0118", "Đăng ký khai sinh", 24);

        Assert.Equal(["SADEC"], Keys("sa dec", SearchGroup.Unit));
        Assert.Equal(["late-resolved"], Keys("giai quyet tre han", SearchGroup.Indicator));
        Assert.Equal([SearchGroup.Unit, SearchGroup.Dossier], _office.Data.Search("h20.41", 5).Groups.Select(group => group.Group));
    }

    [Fact]
    public void The_ledger_tells_what_was_added_after_a_number()
    {
        var before = _office.Data.Ledger;
        var import = Import("một", "H20.41-231024-0118", "Đăng ký khai sinh", 24);
        _office.Data.Undo(import, "thử");

        var entries = _office.Data.LedgerAfter(before);

        Assert.Equal([LedgerChange.Import, LedgerChange.Undo], entries.Select(entry => entry.Change));
        Assert.All(entries, entry => Assert.Equal("một.csv", entry.File));
        Assert.Equal(entries[1].Number, entries[0].UndoneAtLedger);
        Assert.Equal([LedgerChange.Undo], _office.Data.LedgerAfter(entries[0].Number).Select(entry => entry.Change));
        Assert.Empty(_office.Data.LedgerAfter(_office.Data.Ledger));
        Assert.Equal(LedgerChange.Units, _office.Data.LedgerAfter(0)[0].Change);
    }

    private string[] Keys(string text, SearchGroup group) =>
        [.. _office.Data.Search(text, 10).Groups.Where(answer => answer.Group == group).SelectMany(answer => answer.Hits).Select(hit => hit.Key)];

    private long Import(string name, string code, string procedure, int day)
    {
        var csv = $"Mã hồ sơ;Tên thủ tục;Đơn vị;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái\n{code};{procedure};UBND Phường 1;24/10/2023;30/10/2023;Đang xử lý\n";
        return _office.Import(name + ".csv", Encoding.UTF8.GetBytes(csv), new(2023, 10, day, 18, 0, 0)).Import
            ?? throw new InvalidOperationException("The file was refused.");
    }
}
