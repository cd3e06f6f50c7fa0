using Dashboard.Tests.Layouts.Offices;

namespace Dashboard.Tests.Layouts.Sheets;

/// <summary>A column of a layout.</summary>
/// <param name="Field">The field that it states, as the reference data names it; <see langword="null"/> where it states none that is used.</param>
/// <param name="Heading">Its usual heading.</param>
/// <param name="Value">What it tells of a dossier: text, moment, unit, status, channel, yes or no.</param>
/// <param name="Parent">Heading of the group of columns above it.</param>
/// <param name="Fixed">Whether no other heading says the same in this layout.</param>
internal sealed record LayoutColumn(string? Field, string Heading, Func<TrueDossier, object?> Value, string? Parent = null, bool Fixed = false)
{
    public static LayoutColumn Ordinal { get; } = new("ordinal", "STT", _ => null);

    /// <summary>The same field under another heading.</summary>
    public LayoutColumn As(string heading) => this with { Heading = heading };

    public LayoutColumn Under(string parent) => this with { Parent = parent };

    public LayoutColumn Kept() => this with { Fixed = true };

    public static LayoutColumn Code(string heading) => new("code", heading, dossier => dossier.Code);

    public static LayoutColumn Unit(string heading) => new("unit", heading, dossier => dossier.Unit);

    public static LayoutColumn Procedure(string heading) => new("procedure", heading, dossier => dossier.Procedure);

    public static LayoutColumn ProcedureCode(string heading) => new("procedure-code", heading, dossier => dossier.ProcedureCode);

    public static LayoutColumn FieldOf(string heading) => new("field", heading, dossier => dossier.Field);

    public static LayoutColumn Submitted(string heading) => new("submitted", heading, dossier => dossier.Submitted);

    public static LayoutColumn Received(string heading) => new("received", heading, dossier => dossier.Received);

    public static LayoutColumn Due(string heading) => new("due", heading, dossier => dossier.Due);

    public static LayoutColumn Finished(string heading) => new("finished", heading, dossier => dossier.Finished);

    public static LayoutColumn Returned(string heading) => new("returned", heading, dossier => dossier.Returned);

    public static LayoutColumn Status(string heading) => new("status", heading, dossier => dossier.Status);

    public static LayoutColumn Channel(string heading) => new("channel", heading, dossier => dossier.Channel);

    public static LayoutColumn Applicant(string heading) => new("applicant", heading, dossier => dossier.Applicant);

    public static LayoutColumn Phone(string heading) => new("phone", heading, dossier => dossier.Phone);

    public static LayoutColumn Address(string heading) => new("address", heading, dossier => dossier.Address);

    public static LayoutColumn Officer(string heading) => new("officer", heading, dossier => dossier.Officer);

    /// <summary>A column that nothing uses.</summary>
    public static LayoutColumn Other(string heading, Func<TrueDossier, object?> value) => new(null, heading, value);
}
