using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Storage;

/// <summary>
/// An import that has been read, compared and folded, and not written: the check that a user sees before the commit.
/// It holds the file's rows and the archive in memory until it is committed or released, and can be committed either way.
/// </summary>
public sealed class PreparedImport
{
    private ImportDraft? _draft;

    internal PreparedImport(ImportRequest request, ImportReport report, string? hash, ImportDraft? draft, long ledger)
    {
        (Request, Report, Hash, _draft) = (request, report, hash, draft);
        Ledger = ledger;
        (Effect, MayWrite) = (draft?.Effect, draft is not null);
    }

    public ImportRequest Request { get; private set; }

    /// <summary>What importing the file would do; its import and ledger number are <see langword="null"/>.</summary>
    public ImportReport Report { get; }

    /// <summary>What importing the file would do to the figures; <see langword="null"/> where nothing would be written.</summary>
    public ImportEffect? Effect { get; }

    /// <summary>The heads of its sheets as they are understood, also where it is refused; empty where it could not be opened.</summary>
    public IReadOnlyList<SheetLook> Looks { get; internal set; } = [];

    /// <summary>Whether the rows are still in memory; without them a commit reads the file again.</summary>
    public bool IsHeld => _draft is not null;

    /// <summary>SHA-256 of the bytes that were read; <see langword="null"/> where they could not be.</summary>
    internal string? Hash { get; }

    /// <summary>The ledger number that it was compared with.</summary>
    internal long Ledger { get; }

    /// <summary>Whether there was something to write.</summary>
    internal bool MayWrite { get; }

    /// <summary>
    /// The dossiers that make the change of one indicator in the month of <see cref="Effect"/>; <see langword="null"/> where the
    /// rows are no longer in memory.
    /// </summary>
    /// <param name="unit">Code of one unit; <see langword="null"/> for the total.</param>
    /// <param name="indicator">Id of the indicator; a still-valid register names no dossiers.</param>
    /// <param name="take">How many of each list are told.</param>
    public EffectDossiers? EffectDossiers(string? unit, string indicator, int take) => _draft is { } draft
        ? Importing.EffectDossiers.Between(
            draft.Root, draft.Preview, new(draft.Effect.Period.From, draft.Effect.Period.To), indicator, unit, draft.Archive.Key, take)
        : null;

    /// <summary>Lets somebody watch and stop its commit, as its check was watched.</summary>
    public PreparedImport WatchedBy(ImportRun run)
    {
        Request = Request with { Run = run };
        return this;
    }

    /// <summary>Lets the memory go.</summary>
    public void Release() => Take();

    /// <summary>Takes the draft out: writing it numbers its versions, so that it serves once.</summary>
    internal ImportDraft? Take() => Interlocked.Exchange(ref _draft, null);
}

/// <summary>All that a commit writes.</summary>
/// <param name="Root">The root that it was compared with.</param>
/// <param name="Preview">The root that the commit would give; it is never published, and its new versions have no ids.</param>
internal sealed record ImportDraft(
    ColumnRoot Root, UnitDirectory Units, Archive Archive, ImportPlan Plan, DateTime ExportedAt, VersionChanges Changes, ColumnRoot Preview, ImportEffect Effect);
