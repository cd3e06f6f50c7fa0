using Dashboard.Core.Dossiers;
using Dashboard.Core.Units;

namespace Dashboard.Tests.Dossiers;

/// <summary>What one row said of a dossier; <see langword="null"/> is an empty cell.</summary>
internal sealed record ToldRow(
    int Code, int? Unit, Status? Status, Channel? Channel, DateOnly Received, DateOnly? Due, DateOnly? Finished, DateOnly? Returned,
    bool? DossierDigitized, bool? ResultDigitized, bool? HasFee, bool? PaidOnline);

/// <summary>What one row of a register said of a letter.</summary>
internal sealed record ToldLetter(int Code, string Number, DateOnly Day, DateOnly? OldDue, string? Cause);

/// <summary>What one row of a still-valid register said of a unit.</summary>
internal sealed record ToldRegisterRow(int Unit, DateOnly Day, int Total, int Done);

/// <summary>A file: a fact outside <paramref name="Columns"/> was not told at all.</summary>
/// <param name="Covers">Units that its group rows name.</param>
internal sealed record ToldFile(
    int Id, ImportKind Kind, DateTime ExportedAt, string Hash, Facts Columns, bool StatesOldDue, bool StatesCause,
    IReadOnlyList<ToldRow> Rows, IReadOnlyList<ToldLetter> Letters, IReadOnlyList<ToldRegisterRow> Register, IReadOnlyList<int> Covers)
{
    public bool Has(Facts fact) => (Columns & fact) != Facts.None;
}

/// <summary>Everything that files said, and the units.</summary>
/// <param name="CodeUnits">By code: the unit that it names; −1 where it names none.</param>
internal sealed record Told(IReadOnlyList<ToldFile> Files, IReadOnlyList<int> CodeUnits)
{
    public static readonly DateOnly Start = new(2023, 6, 5);

    /// <summary>Three units; the second ends and the third begins in the middle of the days used.</summary>
    public static IReadOnlyDictionary<int, Unit> Units { get; } = new Dictionary<int, Unit>
    {
        [1] = new("A", "Phòng Tư pháp", "department", null, null, null, ["H20.1"]),
        [2] = new("B", "Phòng Nội vụ", "department", null, null, Start.AddDays(9), ["H20.2"]),
        [3] = new("C", "Phòng Kinh tế", "department", null, Start.AddDays(10), null, []),
    };

    public override string ToString() =>
        string.Join('\n', Files.Select(file => $"{file with { Rows = [] }}\n  {string.Join("\n  ", file.Rows.Cast<object>().Concat(file.Letters).Concat(file.Register))}"))
        + $"\ncode units {string.Join(',', CodeUnits)}";
}
