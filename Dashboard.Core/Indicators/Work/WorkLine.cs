namespace Dashboard.Core.Indicators.Work;

/// <summary>One dossier of a work list with its texts.</summary>
/// <param name="Key">Key of the dossier: the code where it is a national one, else the unit before it.</param>
/// <param name="Code">Dossier code (mã hồ sơ).</param>
/// <param name="Procedure">Procedure as worded by the software.</param>
/// <param name="Officer">Who holds it; <see langword="null"/> where no file told.</param>
/// <param name="Received">Day of receipt.</param>
/// <param name="Due">Current due date.</param>
/// <param name="FirstDue">First due date; <see langword="null"/> where absent or unknown.</param>
/// <param name="ClosedOn">Day of closing; <see langword="null"/> where it was open at the cut-off.</param>
/// <param name="Days">Working days late, left, or waiting, as the group says.</param>
public sealed record WorkLine(
    string Key, string Code, string? Procedure, string? Officer, DateOnly Received, DateOnly? Due, DateOnly? FirstDue, DateOnly? ClosedOn, int Days);
