using System.Globalization;
using Dashboard.Core.Units;

namespace Bench;

/// <summary>A cumulative list of dossiers such as the one-stop software exports: the same by the same seed.</summary>
internal static class DossierList
{
    private const int Days = 350;
    private static readonly DateTime FirstDay = new(2023, 1, 2, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>When the first week's list was written; the second one seven days later.</summary>
    public static readonly DateTime FirstExport = new(2023, 12, 18, 8, 0, 0, DateTimeKind.Unspecified);

    private static readonly string[] Headings =
    [
        "STT", "Mã hồ sơ", "Mã TTHC", "Tên thủ tục hành chính", "Lĩnh vực", "Đơn vị giải quyết", "Chủ hồ sơ", "Số CCCD", "Số điện thoại",
        "Địa chỉ chủ hồ sơ", "Hình thức nộp", "Mức độ dịch vụ công", "Ngày nộp", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý",
        "Ngày trả kết quả", "Trạng thái", "Cán bộ xử lý", "Số lần bổ sung", "Số hóa thành phần hồ sơ", "Số hóa kết quả giải quyết",
        "Có phí/lệ phí", "Thanh toán trực tuyến", "Mức thu", "Nơi nhận kết quả", "Email", "Ghi chú",
    ];

    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"];
    private static readonly string[] Middles = ["Văn", "Thị", "Hữu", "Đức", "Minh", "Ngọc", "Thanh", "Quang", "Xuân", "Kim", "Hồng", "Phương"];
    private static readonly string[] Given = ["An", "Bình", "Châu", "Dũng", "Hà", "Hạnh", "Hiền", "Hùng", "Hương", "Khánh", "Lan", "Linh", "Mai", "Nam", "Nga", "Phúc", "Sơn", "Thảo", "Trang", "Tuấn", "Yến"];
    private static readonly string[] Acts = ["Cấp", "Cấp lại", "Cấp đổi", "Đăng ký", "Gia hạn", "Điều chỉnh", "Xác nhận"];
    private static readonly string[] Things = ["giấy chứng nhận quyền sử dụng đất", "giấy phép xây dựng nhà ở riêng lẻ", "hộ kinh doanh cá thể", "giấy khai sinh", "bản sao trích lục hộ tịch", "trợ cấp xã hội hằng tháng", "giấy phép vận tải bằng xe ô tô"];
    private static readonly string[] Fields = ["Đất đai", "Xây dựng", "Hộ tịch", "Thành lập và hoạt động hộ kinh doanh", "Bảo trợ xã hội", "Chứng thực", "Giao thông vận tải"];
    private static readonly string[] Streets = ["Trần Hưng Đạo", "Lê Lợi", "Nguyễn Huệ", "Hùng Vương", "Lý Thường Kiệt", "Quang Trung"];
    private static readonly string[] Notes = ["Công dân đề nghị nhận kết quả qua bưu chính", "Chờ ý kiến của cơ quan phối hợp", "Hồ sơ chuyển phòng chuyên môn thẩm định"];

    /// <summary>Writes the list as it stands in one week.</summary>
    /// <param name="file">Where it is written; the ending tells the format.</param>
    /// <param name="rows">Dossiers of the first week.</param>
    /// <param name="seed">The same seed gives the same list.</param>
    /// <param name="week">1 to 3: which weekly export it is.</param>
    /// <param name="inline">Whether texts stand in the cells of a workbook instead of its shared strings.</param>
    /// <param name="moving">Whether each week tells something new of every dossier; else the second tells it of 5 %, and adds 2 %.</param>
    public static void Write(string file, int rows, ulong seed, int week, bool inline, bool moving = false)
    {
        var secondWeek = week == 2 && !moving;
        var units = Units();
        var serials = new Dictionary<(int Unit, int Day), int>();
        var added = secondWeek ? rows / 50 : 0;
        using var writer = Writer(file, inline);
        foreach (var texts in (string[][])[["ỦY BAN NHÂN DÂN THÀNH PHỐ"], ["DANH SÁCH HỒ SƠ TIẾP NHẬN VÀ GIẢI QUYẾT"], ["Từ ngày 01/01/2023"], Headings])
        {
            writer.Start();
            Array.ForEach(texts, writer.Text);
            writer.End();
        }

        for (var index = 0; index < rows + added; index++)
        {
            var random = new SplitMix((seed * 1_000_003) + (ulong)index);
            var day = index < rows ? (int)((long)index * Days / rows) : Days + ((index - rows) * 7 / Math.Max(1, added));
            var unit = random.Next(units.Length);
            var serial = serials[(unit, day)] = serials.GetValueOrDefault((unit, day)) + 1;
            Row(writer, index, units[unit], FirstDay.AddDays(day), string.Create(CultureInfo.InvariantCulture, $"H20.{unit + 10}-{FirstDay.AddDays(day):yyMMdd}-{serial:D4}"), random, secondWeek, moving ? week : 0);
        }
    }

    private static IListWriter Writer(string file, bool inline) => Path.GetExtension(file) switch
    {
        ".csv" => new TextListWriter(file, html: false),
        ".html" => new TextListWriter(file, html: true),
        ".xls" => new BinaryListWriter(file),
        _ => new ListWriter(file, inline),
    };

    /// <summary>A moment as text, dd/MM/yyyy HH:mm:ss.</summary>
    private static string Written(DateTime moment) => moment.ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture);

    private static void Row(IListWriter row, int index, string unit, DateTime day, string code, SplitMix random, bool secondWeek, int movingWeek)
    {
        var received = day.AddMinutes(450 + random.Next(500)).AddSeconds(random.Next(60));
        var due = day.AddDays(1 + random.Next(30)).AddHours(17);
        var allowed = Math.Max(1, (int)(due - received).TotalMinutes);
        var finished = received.AddMinutes(random.Next(100) < 88 ? random.Next(allowed) : allowed + random.Next(20 * 1440));
        var (procedure, thing) = (random.Next(400), random.Next(Things.Length));
        var returned = finished.AddMinutes(random.Next(1440));

        // Of every twenty dossiers one waits for its end in the first week, and has it in the second.
        var changes = index % 20 == 7;
        if (changes && secondWeek)
        {
            finished = FirstExport.AddDays(1).AddMinutes(random.Next(4 * 1440));
            returned = finished.AddMinutes(random.Next(600));
        }

        var isFinished = changes ? secondWeek : finished < FirstExport && random.Next(100) < 95;
        var isReturned = isFinished && (changes || (returned < FirstExport && random.Next(10) > 0));
        if (movingWeek is 1 or 2)
        {
            isFinished = isReturned = false;
        }

        var name = $"{Pick(Families, ref random)} {Pick(Middles, ref random)} {Pick(Given, ref random)}";
        row.Start();
        row.Number(index + 1);
        row.Text(code);
        row.Text(string.Create(CultureInfo.InvariantCulture, $"{1 + (procedure % 3)}.{4000 + (procedure * 7):D6}.000.00.00.H20"));
        row.Text(string.Create(CultureInfo.InvariantCulture, $"{Acts[procedure % Acts.Length]} {Things[thing]} (thủ tục {procedure + 1})"));
        row.Text(Fields[thing]);
        row.Text(unit);
        row.Text(name);
        row.Text(string.Create(CultureInfo.InvariantCulture, $"0{random.Next(1 << 30):D11}"));
        row.Text(string.Create(CultureInfo.InvariantCulture, $"09{random.Next(100_000_000):D8}"));
        row.Text(string.Create(CultureInfo.InvariantCulture, $"Số {1 + random.Next(400)} {Pick(Streets, ref random)}, {unit}, Thành phố Sa Đéc"));
        row.Text(Pick(["trực tuyến", "trực tuyến", "trực tiếp", "bưu chính công ích"], ref random));
        row.Text(procedure % 2 == 0 ? "Toàn trình" : "Một phần");
        row.Text(Written(received.AddMinutes(-random.Next(300))));
        row.Text(Written(received));
        row.Text(Written(due));
        row.Date(isFinished ? finished : null);
        row.Date(isReturned ? returned : null);
        row.Text(isReturned ? "Đã trả kết quả" : isFinished ? "Đã xử lý xong" : changes || movingWeek is 1 or 2 ? "Đang xử lý" : Pick(["Đang xử lý", "Chờ phê duyệt", "Yêu cầu bổ sung giấy tờ", "Dừng xử lý"], ref random));
        row.Text($"{Families[procedure % Families.Length]} {Middles[procedure % Middles.Length]} {Given[procedure % Given.Length]}");
        row.Number(random.Next(8) == 0 ? 1 : 0);
        var scanned = random.Next(10) < 8;
        row.Text(movingWeek is 2 || (scanned && (movingWeek == 0 || isFinished)) ? "Có" : "Không");
        row.Text(isFinished ? (random.Next(10) < 7 ? "Có" : "Không") : null);
        var fee = random.Next(2) == 0;
        row.Text(fee ? "Có" : "Không");
        row.Text(fee ? (random.Next(2) == 0 ? "Có" : "Không") : null);
        row.Number(fee ? 15_000 * (1 + random.Next(20)) : null);
        row.Text(random.Next(4) == 0 ? "Tại nhà qua bưu chính" : "Tại Bộ phận Một cửa");
        row.Text(random.Next(3) == 0 ? string.Create(CultureInfo.InvariantCulture, $"congdan{random.Next(10_000_000)}@example.vn") : null);
        row.Text(random.Next(10) < 3 ? Pick(Notes, ref random) : null);
        row.End();
    }

    private static string Pick(string[] list, ref SplitMix random) => list[random.Next(list.Length)];

    private static string[] Units()
    {
        using var file = File.OpenText(Repository.Path("data/samples/sa-dec-2023/units.csv"));
        return [.. UnitFile.Parse(file).Where(unit => unit.Kind != "city").Select(unit => unit.Name)];
    }

    /// <summary>Numbers that look random and are the same everywhere.</summary>
    private struct SplitMix(ulong state)
    {
        private ulong _state = state;

        public int Next(int below)
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
        }
    }
}
