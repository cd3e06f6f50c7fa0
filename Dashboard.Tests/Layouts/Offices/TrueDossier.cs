namespace Dashboard.Tests.Layouts.Offices;

/// <summary>The truth about one dossier, whatever a file tells of it.</summary>
internal sealed record TrueDossier
{
    /// <summary>"" where the office forgot it.</summary>
    public required string Code { get; init; }

    public required bool IsNational { get; init; }

    public required OfficeUnit Unit { get; init; }

    public required string ProcedureCode { get; init; }

    public required string Procedure { get; init; }

    public required string Field { get; init; }

    public DateTime? Submitted { get; init; }

    public DateTime? Received { get; init; }

    public DateTime? Due { get; init; }

    public DateTime? Finished { get; init; }

    public DateTime? Returned { get; init; }

    public required TrueStatus Status { get; init; }

    public TrueChannel? Channel { get; init; }

    public required string Applicant { get; init; }

    public required string Phone { get; init; }

    public required string Address { get; init; }

    public required string Officer { get; init; }

    public bool? DossierDigitized { get; init; }

    public bool? ResultDigitized { get; init; }

    public bool? HasFee { get; init; }

    public bool? PaidOnline { get; init; }

    public TrueLetter? Letter { get; init; }

    /// <summary>What the program keys it by: a short code only within its unit.</summary>
    public string Key => IsNational ? Code : $"{Unit.Code}/{Code}";

    public bool IsOverdueOn(DateOnly day) => Due is { } due && DateOnly.FromDateTime(due) < (Finished is { } end ? DateOnly.FromDateTime(end) : day);
}

/// <summary>A letter of apology.</summary>
internal sealed record TrueLetter(string Number, DateTime Day, DateTime? OldDue, DateTime NewDue, string Reason, string Cause);

/// <summary>A status by its national number, 11 being refused after acceptance.</summary>
internal readonly record struct TrueStatus(int Number)
{
    private static readonly string[][] Wordings =
    [
        ["Mới đăng ký", "Chờ tiếp nhận"], ["Được tiếp nhận", "Mới tiếp nhận"], ["Không được tiếp nhận", "Từ chối"],
        ["Đang xử lý", "Đang giải quyết", "Chờ phê duyệt", "Chờ ký"], ["Yêu cầu bổ sung giấy tờ", "Chờ bổ sung", "Tạm dừng"],
        ["Yêu cầu thực hiện nghĩa vụ tài chính", "Chờ nghĩa vụ tài chính"], ["Công dân yêu cầu rút hồ sơ", "Rút hồ sơ"],
        ["Dừng xử lý"], ["Đã xử lý xong", "Chờ trả kết quả"], ["Đã trả kết quả"], ["Từ chối giải quyết"],
    ];

    public bool IsClosed => Number is 7 or >= 9;

    public bool IsSuspended => Number is 5 or 6 or 8;

    public bool IsCounted => Number is not (1 or 3);

    public string Wording(Random random) => Wordings[Number - 1][random.Next(Wordings[Number - 1].Length)];

    public bool IsWrittenAs(string? text) => Spelling.Means(text, Number, Wordings[Number - 1]);
}

/// <summary>A channel by its national number.</summary>
internal readonly record struct TrueChannel(int Number)
{
    private static readonly string[][] Wordings =
        [["Trực tiếp", "Tại Bộ phận Một cửa", "Tại quầy"], ["Trực tuyến", "Qua mạng", "Qua Cổng dịch vụ công"], ["Qua bưu chính công ích", "Bưu chính", "BCCI"]];

    public string Wording(Random random) => Wordings[Number - 1][random.Next(Wordings[Number - 1].Length)];

    public bool IsWrittenAs(string? text) => Spelling.Means(text, Number, Wordings[Number - 1]);
}

/// <summary>How two spellings of one text are told to be one, in the tests' own words.</summary>
internal static class Spelling
{
    public static string Plain(string text) =>
        string.Join(' ', text.Normalize(System.Text.NormalizationForm.FormC).Split([' ', '\u00A0', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    public static bool Means(string? text, int number, string[] wordings) =>
        text is not null && (text == number.ToString(System.Globalization.CultureInfo.InvariantCulture) || wordings.Contains(text, StringComparer.OrdinalIgnoreCase));
}
