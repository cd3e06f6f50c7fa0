using Dashboard.Core.Search;

namespace Dashboard.Tests.Search;

public sealed class NameIndexTests
{
    private static readonly NameIndex Units = new(
        new (string Code, string Name, string[] Aliases)[]
        {
            ("P10", "UBND Phường 10", []),
            ("P1", "UBND Phường 1", ["H20.41.20"]),
            ("P2", "UBND Phường 2", []),
            ("SADEC", "Thành phố Sa Đéc", []),
            ("TNMT", "Phòng Tài nguyên và Môi trường", ["Phòng TN&MT"]),
            ("TKD", "UBND xã Tân Khánh Đông", []),
            ("TQT", "UBND phường Tân Quy Đông", []),
            ("XTM", "UBND xã Tấn Mỹ", []),
        }.Select(unit => new NamedThing(new(SearchGroup.Unit, unit.Code, unit.Name, unit.Code), [unit.Name, unit.Code, .. unit.Aliases])));

    [Theory]
    [InlineData("sa dec", "SADEC")]
    [InlineData("SA ĐÉC", "SADEC")]
    [InlineData("sadec", "SADEC")]
    [InlineData("tnmt", "TNMT")]
    [InlineData("moi truong tai nguyen", "TNMT")]
    [InlineData("tài nguyên môi trường", "TNMT")]
    [InlineData("h20.41.20", "P1")]
    [InlineData("phuong 1", "P1,P10")]
    [InlineData("phường", "P1,P2,P10,TQT")]
    [InlineData("khanh do", "TKD")]
    [InlineData("tấn", "XTM,TQT,TKD")]
    [InlineData("tân", "TQT,TKD,XTM")]
    [InlineData("quy dong", "TQT")]
    [InlineData("nguye", "TNMT")]
    [InlineData("guye", "TNMT")]
    [InlineData("không có", "")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData("...", "")]
    public void Names_are_found_without_marks_best_first(string text, string codes) =>
        Assert.Equal(codes, string.Join(',', Units.Find(new(text)).Select(hit => hit.Key)));

    [Theory]
    [InlineData("Phường 1", "phuong 1", Rank.Exact)]
    [InlineData("UBND Phường 1", "phuong 1", Rank.Words)]
    [InlineData("UBND Phường 11", "phuong 1", Rank.Prefix)]
    [InlineData("Tài nguyên và Môi trường", "moi tai", Rank.Scattered)]
    [InlineData("Tài nguyên", "guyen", Rank.Part)]
    public void How_a_name_answers(string name, string text, Rank rank) => Assert.Equal(rank, NameIndex.RankOf(name, new(text)));
}
