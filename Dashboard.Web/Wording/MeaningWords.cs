using System.Globalization;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Units;

namespace Dashboard.Web.Wording;

/// <summary>Words about the wordings of files and what they may mean.</summary>
internal static class MeaningWords
{
    private static readonly (string Value, string Text)[] Causes = [("0", "Do cơ quan giải quyết"), ("1", "Ngoài cơ quan: chờ bổ sung, nghĩa vụ tài chính, cấp trên, hệ thống, công dân")];

    public static string Kind(WordingKind kind) => kind switch
    {
        WordingKind.Unit => "Đơn vị",
        WordingKind.Status => "Trạng thái",
        WordingKind.Channel => "Kênh nộp",
        _ => "Nguyên nhân",
    };

    /// <summary>For example: Đơn vị chưa biết: “Phòng QLĐT”, 107 dòng, từ dòng 229.</summary>
    public static string Asked(UnknownWording wording) =>
        $"{Kind(wording.Kind)} chưa biết: “{wording.Text}”, {(wording.Rows == 1 ? $"dòng {Format.Number(wording.FirstRow)}" : $"{Format.Number(wording.Rows)} dòng, từ dòng {Format.Number(wording.FirstRow)}")}";

    /// <summary>What a wording of a kind may mean: the value that is kept and its words.</summary>
    public static IReadOnlyList<(string Value, string Text)> Choices(WordingKind kind, IEnumerable<Unit> units) => kind switch
    {
        WordingKind.Unit => [.. units.Select(unit => (unit.Code, unit.Name))],
        WordingKind.Status => [.. Enum.GetValues<Status>().Where(status => status != Status.None).Select(status => (Number((int)status), StatusWords.Of(status.ToString())))],
        WordingKind.Channel => [.. Enum.GetValues<Channel>().Where(channel => channel != Channel.Unknown).Select(channel => (Number((int)channel), ListWords.Channel(channel)))],
        _ => Causes,
    };

    /// <summary>For example: Bí danh “Phòng QLĐT” = Phòng Quản lý đô thị.</summary>
    public static string Told(LearnedWording learned, IEnumerable<Unit> units)
    {
        var meaning = Choices(learned.Kind, units).FirstOrDefault(choice => choice.Value == learned.Meaning).Text ?? learned.Meaning;
        return $"{(learned.Kind == WordingKind.Unit ? "Bí danh" : Kind(learned.Kind))} “{learned.Text}” = {meaning}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
