using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators.Lists;

namespace Dashboard.Web.Components.Lists;

/// <summary>The names that addresses of lists use.</summary>
internal static class ListNames
{
    public const string Indicator = "chi-so";
    public const string Part = "phan";
    public const string Count = "dem";
    public const string Unit = "don-vi";
    public const string Procedure = "thu-tuc";
    public const string Field = "loc-linh-vuc";
    public const string Officer = "loc-can-bo";
    public const string Channel = "loc-kenh";
    public const string Status = "loc-trang-thai";
    public const string Letter = "loc-thu";
    public const string LateFrom = "loc-tre";
    public const string Search = "tim";
    public const string Sort = "sap";
    public const string Direction = "chieu";
    public const string Page = "trang";
    public const string Columns = "cot";
    public const string Ascending = "tang";
    public const string Descending = "giam";

    public static IReadOnlyDictionary<ListColumn, string> OfColumns { get; } = new Dictionary<ListColumn, string>
    {
        [ListColumn.Code] = "ma",
        [ListColumn.Unit] = "don-vi",
        [ListColumn.Procedure] = "thu-tuc",
        [ListColumn.Field] = "linh-vuc",
        [ListColumn.Channel] = "kenh",
        [ListColumn.Received] = "tiep-nhan",
        [ListColumn.Due] = "hen-tra",
        [ListColumn.FirstDue] = "hen-dau",
        [ListColumn.Closed] = "ket-thuc",
        [ListColumn.Late] = "tre",
        [ListColumn.LateFirst] = "tre-hen-dau",
        [ListColumn.Letter] = "thu",
        [ListColumn.Cause] = "nguyen-nhan",
        [ListColumn.Status] = "trang-thai",
        [ListColumn.DossierDigitized] = "so-hoa-ho-so",
        [ListColumn.ResultDigitized] = "so-hoa-ket-qua",
        [ListColumn.Officer] = "can-bo",
        [ListColumn.Source] = "nguon",
    };

    public static IReadOnlyDictionary<Channel, string> OfChannels { get; } = new Dictionary<Channel, string>
    {
        [Core.Dossiers.Channel.Online] = "truc-tuyen",
        [Core.Dossiers.Channel.Direct] = "truc-tiep",
        [Core.Dossiers.Channel.Post] = "buu-chinh",
        [Core.Dossiers.Channel.Unknown] = "chua-ro",
    };

    public static IReadOnlyDictionary<LetterState, string> OfLetters { get; } = new Dictionary<LetterState, string>
    {
        [LetterState.Owed] = "chua-gui",
        [LetterState.Sent] = "dung-han",
        [LetterState.SentLate] = "muon",
        [LetterState.Excluded] = "khong-phai-gui",
        [LetterState.Unknown] = "chua-ro",
        [LetterState.NoRegister] = "chua-co-so",
        [LetterState.NotOwed] = "khong-tre",
    };

    public static IReadOnlyDictionary<Status, string> OfStatuses { get; } = new Dictionary<Status, string>
    {
        [Core.Dossiers.Status.Accepted] = "da-tiep-nhan",
        [Core.Dossiers.Status.InProgress] = "dang-xu-ly",
        [Core.Dossiers.Status.AwaitingSupplement] = "cho-bo-sung",
        [Core.Dossiers.Status.AwaitingPayment] = "cho-nop-phi",
        [Core.Dossiers.Status.Withdrawn] = "rut",
        [Core.Dossiers.Status.Paused] = "dung",
        [Core.Dossiers.Status.Finished] = "da-xong",
        [Core.Dossiers.Status.Returned] = "da-tra",
        [Core.Dossiers.Status.Refused] = "tu-choi",
    };

    /// <summary>The value that a name stands for; <see langword="null"/> where none does.</summary>
    public static T? Find<T>(IReadOnlyDictionary<T, string> names, string? name)
        where T : struct, Enum
    {
        foreach (var (value, known) in names)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
