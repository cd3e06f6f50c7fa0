using Dashboard.Core.Importing;
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
    void Check(string id, DateTime? exportedAt, string? unit);

    /// <summary>Imports what was checked.</summary>
    void Commit(string id);

    /// <summary>Imports all that were checked and found fit, in the order in which they were exported.</summary>
    void CommitAll();

    /// <summary>Forgets a file that is not being worked on.</summary>
    void Discard(string id);

    /// <summary>The imports, newest first.</summary>
    IReadOnlyList<ImportEntry> Ledger();

    /// <summary>Takes an import back and says in a sentence what happened.</summary>
    Task<(bool Done, string Sentence)> UndoAsync(long import);
}
