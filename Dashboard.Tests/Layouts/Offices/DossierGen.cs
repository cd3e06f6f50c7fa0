using System.Globalization;

namespace Dashboard.Tests.Layouts.Offices;

/// <summary>Dossiers of an invented office: the same seed gives the same ones. Some are nasty on purpose.</summary>
internal sealed class DossierGen(InventedOffice office, int seed)
{
    private static readonly (string Field, string Code, string Name)[] Procedures =
    [
        ("Hộ tịch", "1.001193", "Đăng ký khai sinh"),
        ("Hộ tịch", "2.000635", "Cấp bản sao trích lục hộ tịch"),
        ("Đất đai", "1.012783", "Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất"),
        ("Thành lập và hoạt động của hộ kinh doanh", "1.001612", "Đăng ký thành lập hộ kinh doanh"),
        ("Bảo trợ xã hội", "1.001776", "Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng"),
        ("Chứng thực", "2.000908", "Cấp bản sao từ sổ gốc"),
    ];

    private static readonly string[] Applicants =
    [
        "Nguyễn Văn Tèo", "Trần Thị “Út Hậu”", "Công ty TNHH MTV \"Hòa Phát\" & Con", "Lê Thị Mỹ\nLinh", "Y Blơm Niê", "Hộ ông <Bảy>, bà Tư",
        "PHẠM THỊ THÚY HẰNG", "Đỗ Văn O'Neil; Ngô Thị Ba", "Nguyễn\tVăn A",
    ];

    private readonly Random _random = new(seed);

    /// <summary>As many dossiers, of which some have short codes where that is asked.</summary>
    public List<TrueDossier> Make(int count, bool shortCodes)
    {
        var dossiers = new List<TrueDossier>(count);
        for (var number = 1; number <= count; number++)
        {
            dossiers.Add(One(number, shortCodes && number % 7 == 0));
        }

        return dossiers;
    }

    private TrueDossier One(int number, bool isShort)
    {
        var day = office.ExportedAt.Date.AddDays(-_random.Next(1, 110));
        var received = Clock(day);
        var status = Status();
        var due = _random.Next(12) == 0 ? (DateTime?)null : Clock(day.AddDays(_random.Next(1, 40)));
        var ended = status.IsClosed && _random.Next(15) != 0 ? Earlier(Clock(day.AddDays(_random.Next(0, 45)))) : (DateTime?)null;
        var procedure = Procedures[_random.Next(Procedures.Length)];
        var national = string.Create(CultureInfo.InvariantCulture, $"{office.Prefix}-{day:yyMMdd}-{number:0000}");
        return new()
        {
            // Short numbers begin anew in every unit, and with zeros.
            Code = _random.Next(40) == 0 ? "" : isShort ? ((number / 7 / office.Units.Count) + 1).ToString("00000", CultureInfo.InvariantCulture) : national,
            IsNational = !isShort,
            Unit = isShort ? office.Units[number / 7 % office.Units.Count] : office.Units[_random.Next(office.Units.Count)],
            ProcedureCode = procedure.Code,
            Procedure = procedure.Name,
            Field = procedure.Field,
            Submitted = received.AddDays(-_random.Next(0, 4)),
            Received = _random.Next(40) == 0 ? null : received,
            Due = due,
            Finished = ended,
            Returned = status.Number == 10 && ended is { } end ? Earlier(end.AddDays(_random.Next(0, 6))) : null,
            Status = status,
            Channel = _random.Next(8) == 0 ? null : new TrueChannel(_random.Next(1, 4)),
            Applicant = Applicants[_random.Next(Applicants.Length)],
            Phone = "09" + _random.Next(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture),
            Address = $"Số {_random.Next(1, 300)}/{_random.Next(1, 9)}, ấp Phú Thuận, “tổ 4”",
            Officer = "Cán bộ " + (char)('A' + _random.Next(6)),
            DossierDigitized = YesNo(),
            ResultDigitized = YesNo(),
            HasFee = YesNo(),
            PaidOnline = YesNo(),
            Letter = due is { } hour && _random.Next(3) == 0
                ? new($"{number}/TXL", Clock(day.AddDays(1)), hour, hour.AddDays(7), "Hồ sơ phức tạp", _random.Next(2) == 0 ? "nội bộ" : "lỗi hệ thống")
                : null,
        };
    }

    private TrueStatus Status() => new(_random.Next(20) switch
    {
        < 6 => 10,
        < 10 => 9,
        < 13 => 4,
        13 => 2,
        14 => 5,
        15 => 6,
        16 => 8,
        17 => 7,
        18 => 11,
        _ => _random.Next(2) == 0 ? 1 : 3,
    });

    private bool? YesNo() => _random.Next(5) switch { 0 => null, < 3 => true, _ => false };

    private DateTime Clock(DateTime day) => day.AddHours(7 + _random.Next(10)).AddMinutes(_random.Next(60));

    private DateTime Earlier(DateTime moment) => moment < office.ExportedAt ? moment : office.ExportedAt.AddHours(-1);
}
