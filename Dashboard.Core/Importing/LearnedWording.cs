using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing;

/// <summary>What a person says that a wording means.</summary>
/// <param name="Kind">Unit, status, channel or cause.</param>
/// <param name="Text">The wording as files spell it; case, tone marks and spaces are folded.</param>
/// <param name="Meaning">Code of the unit; else the number of the status, channel or cause; <see langword="null"/> forgets what was said of it.</param>
public sealed record WordingChoice(WordingKind Kind, string Text, string? Meaning);

/// <summary>A wording that was learned, as the ledger shows it.</summary>
/// <param name="Kind">Unit, status, channel or cause.</param>
/// <param name="Text">The wording.</param>
/// <param name="Meaning">Code of the unit; else the number of the status, channel or cause.</param>
/// <param name="Ledger">Ledger number that taught it.</param>
/// <param name="ForgottenAtLedger">Ledger number from which it no longer holds.</param>
public sealed record LearnedWording(WordingKind Kind, string Text, string Meaning, long Ledger, long? ForgottenAtLedger);

/// <summary>A choice that cannot be taken. The message is a Vietnamese sentence.</summary>
public sealed class WordingRefusedException(string message) : Exception(message);
