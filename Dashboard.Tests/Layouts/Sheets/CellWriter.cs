using System.Globalization;
using System.Text;
using Dashboard.Tests.Layouts.Files;
using Dashboard.Tests.Layouts.Offices;

namespace Dashboard.Tests.Layouts.Sheets;

/// <summary>How one column of one file writes its values: a column keeps one habit, wordings vary.</summary>
internal sealed class CellWriter
{
    private static readonly string[] DateFormats =
        ["dd/MM/yyyy HH:mm:ss", "d/M/yyyy", "dd/MM/yyyy", "dd-MM-yyyy HH:mm", "dd.MM.yyyy", "dd/MM/yy", "d/M/yyyy H:mm", "yyyy-MM-dd HH:mm:ss", "HH:mm dd/MM/yyyy", "HH:mm:ss dd-MM-yyyy", "yyyyMMdd", "yyyyMMddHHmmss", "yyyy-MM-dd"];

    private readonly Random _random;
    private readonly bool _numbered;
    private readonly int _date;
    private readonly string _blank;

    public CellWriter(Random random, Container container, bool numbered, bool marks)
    {
        (_random, _numbered, Marks) = (random, numbered, marks);
        var habits = DateFormats.Length + (Containers.HoldsDates(container) ? 4 : 1);
        _date = numbered ? DateFormats.Length - 2 : random.Next(habits);
        _blank = numbered || random.Next(4) > 0 ? "" : "-";
        Words = random.Next(3);
    }

    /// <summary>Whether a yes/no column uses nothing but a marker.</summary>
    public bool Marks { get; }

    private int Words { get; }

    public object? Write(object? value) => value switch
    {
        null => _blank,
        DateTime moment => Date(moment),
        OfficeUnit unit => Noise(unit.Spellings[_random.Next(unit.Spellings.Length)]),
        TrueStatus status => _numbered && status.Number <= 10 ? Number(status.Number) : Noise(Cased(status.Wording(_random))),
        TrueChannel channel => _numbered ? Number(channel.Number) : Noise(Cased(channel.Wording(_random))),
        true => Marks ? _random.Next(3) == 0 ? "X" : "x" : Words switch { 0 => "Có", 1 => "1", _ => "Đã thực hiện" },
        false => Marks ? "" : Words switch { 0 => "Không", 1 => "0", _ => "Chưa thực hiện" },
        string text => Noise(text),
        _ => value,
    };

    /// <summary>A code alone, or in a phrase around it.</summary>
    public string Code(TrueDossier dossier) =>
        dossier.IsNational && dossier.Code.Length > 0 && _random.Next(8) == 0 ? $"Mã hồ sơ: {dossier.Code} - Số phiếu: {_random.Next(1, 900)}" : dossier.Code;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private object Date(DateTime moment) => (_date - DateFormats.Length) switch
    {
        0 => moment.ToString("dd/MM/yyyy hh:mm:ss", CultureInfo.InvariantCulture) + (moment.Hour < 12 ? " SA" : " CH"),
        1 => moment,
        2 => moment.ToOADate(),
        3 => moment.Date,
        _ => moment.ToString(DateFormats[_date], CultureInfo.InvariantCulture),
    };

    private string Cased(string text) => _random.Next(6) switch { 0 => text.ToUpperInvariant(), 1 => text.ToLowerInvariant(), _ => text };

    private string Noise(string text) => _random.Next(10) switch
    {
        0 => text.Normalize(NormalizationForm.FormD),
        1 => text.Replace(' ', '\u00A0'),
        2 => $" {text}  ",
        _ => text,
    };
}
