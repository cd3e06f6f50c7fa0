using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Units;

namespace Dashboard.Web.Features.Importing;

/// <summary>What the page of imports asks for and does.</summary>
public interface IImportQuery
{
    /// <summary>Raised when a file or the ledger has moved on, on any thread.</summary>
    event Action? Changed;

    IReadOnlyList<Unit> Units { get; }

    /// <summary>The file of an id; without one, the newest whose work is not finished.</summary>
    ImportJob? Find(string? id);

    /// <summary>The uploaded files and what came of them, oldest first.</summary>
    IReadOnlyList<ImportJob> Jobs { get; }

    /// <summary>Says what an import would do; the answer comes with <see cref="Changed"/>.</summary>
    void Check(string id, DateTime? exportedAt, string? unit, string? mapping);

    /// <summary>The mappings in use.</summary>
    IReadOnlyList<Mapping> Mappings();

    /// <summary>Saves a mapping; <see langword="null"/>, or a sentence why it cannot be.</summary>
    Task<string?> SaveMappingAsync(Mapping mapping);

    /// <summary>The dossiers that make a change of a checked file's effect; <see langword="null"/> where its rows are no longer in memory.</summary>
    /// <param name="id">The file.</param>
    /// <param name="unit">Code of one unit; <see langword="null"/> for the total.</param>
    /// <param name="indicator">Id of the indicator.</param>
    Task<EffectDossiers?> EffectDossiersAsync(string id, string? unit, string indicator);

    /// <summary>Imports what was checked.</summary>
    void Commit(string id);

    /// <summary>Imports all that were checked and found fit, in the order in which they were exported.</summary>
    void CommitAll();

    /// <summary>Raised a few times a second while a file is worked on, on any thread.</summary>
    event Action? Progressed;

    /// <summary>How far the work on a file is; <see langword="null"/> while it is not worked on.</summary>
    ImportProgress? ProgressOf(string id);

    /// <summary>Stops the work on a file; nothing of it stays written.</summary>
    void Stop(string id);

    /// <summary>Forgets a file that is not being worked on.</summary>
    void Discard(string id);

    /// <summary>Remembers what wordings mean; <see langword="null"/>, or a sentence why it cannot be.</summary>
    Task<string?> LearnAsync(IReadOnlyList<WordingChoice> choices);

    /// <summary>What remembering it would do to the figures, or a sentence why it cannot be.</summary>
    Task<(ImportEffect? Effect, string? Sentence)> PreviewLearnAsync(IReadOnlyList<WordingChoice> choices);

    /// <summary>The imports, newest first.</summary>
    IReadOnlyList<ImportEntry> Ledger();

    /// <summary>The changes that are no import and no undo, newest first.</summary>
    IReadOnlyList<LedgerEntry> Changes();

    /// <summary>What people said that wordings mean, oldest first.</summary>
    IReadOnlyList<LearnedWording> Learned();

    /// <summary>What taking an import back would do, or a sentence why it cannot be.</summary>
    Task<(UndoPreview? Preview, string? Sentence)> PreviewUndoAsync(long import);

    /// <summary>Takes an import back and says in a sentence what happened.</summary>
    /// <param name="import">Number of the import.</param>
    /// <param name="previewedAt">Ledger number of the preview that was seen.</param>
    Task<(bool Done, string Sentence)> UndoAsync(long import, long previewedAt);

    /// <summary>Takes the original of an import in to be read again; its id among the files, or a sentence why not.</summary>
    Task<(string? Id, string? Sentence)> RereadAsync(long import);
}
