using Dashboard.Core.Importing;

namespace Dashboard.Core.Storage;

/// <summary>The words by which the ledger's rows say what they changed.</summary>
internal static class LedgerKinds
{
    public const string Import = "import";
    public const string Reread = "reread";
    public const string Undo = "undo";
    public const string Units = "units";
    public const string Wordings = "wordings";
    public const string Mapping = "mapping";

    public static LedgerChange ChangeOf(string kind) => kind switch
    {
        Import => LedgerChange.Import,
        Reread => LedgerChange.Reread,
        Undo => LedgerChange.Undo,
        Units => LedgerChange.Units,
        Wordings => LedgerChange.Wordings,
        Mapping => LedgerChange.Mapping,
        _ => LedgerChange.Other,
    };
}
