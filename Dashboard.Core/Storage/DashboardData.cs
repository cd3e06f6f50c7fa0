using Dashboard.Core.Help;
using Dashboard.Core.Histories;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Importing.Reconciling;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Indicators.Definitions;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Core.Indicators.Work;
using Dashboard.Core.Search;
using Dashboard.Core.Units;

namespace Dashboard.Core.Storage;

/// <summary>
/// The data of one office: figures are counted from columns in memory, imports and undos go through
/// the ledger. Safe for many readers and one writer; other processes on the same folder are noticed.
/// </summary>
public sealed class DashboardData : IDisposable
{
    private const int OlderRootsKept = 4;
    private readonly Database _database;
    private readonly RootLoader _roots;
    private readonly Writer _writer;
    private readonly DossierTexts _texts;
    private readonly DossierRecords _records;
    private readonly DossierKeys _keys;
    private readonly SearchStore _search;
    private readonly WorkTexts _workTexts;
    private readonly ListStore _lists;
    private readonly RejectedFiles _rejected;
    private readonly Lock _loading = new();
    private readonly List<ColumnRoot> _older = [];
    private ColumnRoot _current;

    private DashboardData(DataFolder folder, ReferenceData reference, TimeProvider clock)
    {
        Folder = folder;
        Targets = reference.Targets;
        Help = reference.Help;
        Definitions = reference.Definitions;
        _database = new(folder);
        using (var held = WriteLock.TryTake(folder) ?? (_database.IsBehind() ? WriteLock.Take(folder) : null))
        {
            if (held is not null)
            {
                _database.Migrate();
                _database.Sweep();
            }
        }

        _roots = new(_database, reference.Wordings, reference.Calendar);
        _writer = new(folder, _database, reference, _roots, clock);
        _texts = new(_database);
        _records = new(_database, _roots);
        _keys = new(_database);
        _search = new(_database);
        _workTexts = new(_database);
        _lists = new(_database, _roots);
        _rejected = new(_database, reference, _roots, folder);
        _current = _roots.Load(_database.Ledger());
    }

    /// <summary>Raised after a commit of this process.</summary>
    public event Action? Changed;

    public DataFolder Folder { get; }

    /// <summary>What the indicators should reach.</summary>
    public TargetTable Targets { get; }

    /// <summary>Glossary, explanations and sources of law.</summary>
    public HelpTexts Help { get; }

    /// <summary>What the indicators are in words.</summary>
    public DefinitionTable Definitions { get; }

    /// <summary>The newest committed ledger number.</summary>
    public long Ledger => Current.Ledger;

    /// <summary>The newest moment of any import in force, local time; <see langword="null"/> where nothing is imported.</summary>
    public DateTime? NewestMoment => Tally.NewestMoment(Current);

    public IReadOnlyList<Unit> Units => [.. Current.Units.OrderBy(unit => unit.Key).Select(unit => unit.Value)];

    /// <summary>The columns of the newest ledger number.</summary>
    public ColumnRoot Current
    {
        get
        {
            lock (_loading)
            {
                var ledger = _database.Ledger();
                return _current.Ledger == ledger ? _current : _current = _roots.Load(ledger);
            }
        }
    }

    /// <summary>Opens a data folder; a new one gets its schema.</summary>
    public static DashboardData Open(DataFolder folder, ReferenceData reference, TimeProvider clock) => new(folder, reference, clock);

    /// <summary>The figures of a period.</summary>
    /// <exception cref="ArgumentException">The formula or ledger number is not known.</exception>
    public Figures Count(FigureQuery query) => Tally.Count(RootOf(query.Ledger), query);

    /// <summary>The figures of the twelve months that end with a period, all told from one T.</summary>
    /// <exception cref="ArgumentException">The formula or ledger number is not known.</exception>
    public IReadOnlyList<Figures> Trend(FigureQuery query) => Indicators.Trend.Count(RootOf(query.Ledger), query);

    /// <summary>The figures of two questions, and why those of every unit changed, without the dossiers.</summary>
    /// <param name="query">The two questions; both are answered from the ledger number of the second.</param>
    /// <exception cref="ArgumentException">The formula or ledger number is not known.</exception>
    public FigureChanges Explain(ChangeQuery query)
    {
        var root = RootOf(query.To.Ledger);
        return ChangeCount.Explain(root, new(query.From with { Ledger = root.Ledger }, query.To with { Ledger = root.Ledger }));
    }

    /// <summary>Every dossier behind one indicator's change, without its texts.</summary>
    /// <param name="query">The two questions, as in <see cref="Explain"/>.</param>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="unit">Code of one unit; <see langword="null"/> for the total.</param>
    public IReadOnlyList<ChangedDossier> ChangedDossiers(ChangeQuery query, string indicator, string? unit) =>
        ChangeSearch.Find(RootOf(query.To.Ledger), query, indicator, unit);

    /// <summary>A page of dossiers that were found, by code.</summary>
    public DossierPage Texts(IReadOnlyList<DossierHit> hits, int skip, int take) => _texts.Page(hits, skip, take);

    /// <summary>What is overdue, and what falls due from the last day looked at on.</summary>
    /// <param name="query">Period and T.</param>
    /// <param name="workingDays">How many working days after that day are looked at.</param>
    public Upcoming Upcoming(FigureQuery query, int workingDays) => Indicators.Upcoming.Find(RootOf(query.Ledger), query, workingDays);

    /// <summary>A page of the dossiers behind a figure, by code.</summary>
    public DossierPage Dossiers(FigureQuery query, string indicator, Part part, string? unit, int skip, int take)
    {
        var root = RootOf(query.Ledger);
        return _texts.Page(DossierSearch.Find(root, query, indicator, part, unit), skip, take);
    }

    /// <summary>Everything that was said of one dossier; <see langword="null"/> where nothing in force at the ledger number and moment speaks of it.</summary>
    /// <param name="query">Period, T and ledger number.</param>
    /// <param name="code">Its key, or its code as a person types it.</param>
    public DossierHistory? History(FigureQuery query, string code)
    {
        var root = RootOf(query.Ledger);
        var history = _keys.Find(code, root.Ledger) is { } key && _records.Load(key, root.Ledger) is { } said ? DossierHistory.Of(root, query, said) : null;
        return history is { Tellings.Count: 0 } ? null : history;
    }

    /// <summary>Keys of dossiers that hold a part of a code, or else that begin most like it.</summary>
    public IReadOnlyList<string> NearestKeys(string part, long? ledger, int take) => _keys.Nearest(part, ledger ?? Ledger, take);

    /// <summary>The dossiers before and after one in the list behind a figure, by code.</summary>
    public DossierNeighbours? Neighbours(FigureQuery query, string indicator, Part part, string? unit, string key)
    {
        var list = List(new(query, DossierSet.Of(indicator, part), unit, ListFilter.None, new(ListColumn.Code, Descending: false)));
        return Around(list, key) is { } around ? new(around.Place, list.Count, around.Before, around.After) : null;
    }

    /// <summary>The best units, indicators, procedures and dossiers for a text; the first search after a commit takes longer.</summary>
    public SearchAnswer Search(string? text, int take) => _search.Find(Current, text, take);

    /// <summary>A page of one group of what a text finds.</summary>
    public GroupAnswer Search(SearchGroup group, string? text, int skip, int take) => _search.Find(Current, group, text, skip, take);

    /// <summary>The work list of a unit (việc cần làm).</summary>
    public WorkList Work(FigureQuery query, string unit) => WorkFinder.Find(RootOf(query.Ledger), query, unit);

    /// <summary>A page of a group of a work list, with texts as of a ledger number.</summary>
    public IReadOnlyList<WorkLine> WorkLines(WorkGroup group, long ledger, WorkOrder order, int skip, int take) =>
        _workTexts.Lines(group, ledger, order, skip, take);

    /// <summary>The codes of all dossiers of a group of a work list.</summary>
    public IReadOnlyList<string> WorkCodes(WorkGroup group) => _workTexts.Codes(group);

    /// <summary>The dossiers of a figure, count or period, filtered and in order.</summary>
    /// <exception cref="ArgumentException">The ledger number is not known.</exception>
    public DossierList List(ListQuestion question) => _lists.Find(RootOf(question.Figures.Ledger), question);

    /// <summary>Rows of a list: texts are fetched for these alone.</summary>
    public IReadOnlyList<ListLine> Lines(DossierList list, int skip, int take) => _lists.Lines(list, skip, take);

    /// <summary>Where a dossier stands in a list, counted from 1, and the keys before and after it; <see langword="null"/> where it is not in it.</summary>
    public (int Place, string? Before, string? After)? Around(DossierList list, string key) => _lists.Around(list, key);

    /// <summary>Imports a file, or says what importing it would do.</summary>
    public ImportReport Import(ImportRequest request)
    {
        var prepared = Prepare(request);
        return request.DryRun ? prepared.Report : Commit(prepared);
    }

    /// <summary>Reads a file and says what importing it would do. Nothing is written, nobody waits.</summary>
    public PreparedImport Prepare(ImportRequest request) => _writer.Prepare(request, Current);

    /// <summary>
    /// Imports what was prepared. Where another change was committed since, or the rows were released, the file is read again;
    /// where its bytes are no longer those that were read, it is refused.
    /// </summary>
    public ImportReport Commit(PreparedImport prepared) => Told(_writer.Commit(prepared, Current));

    /// <summary>
    /// The request that reads the original of an import again as it was read; with other values of its moment, unit or mapping it
    /// is prepared and committed like any other (nạp lại). Nothing is looked at yet.
    /// </summary>
    /// <exception cref="ImportRefusedException">There is no such import in force.</exception>
    public ImportRequest RequestOf(long import, string who)
    {
        var entry = Imports().FirstOrDefault(entry => entry.Number == import && entry.UndoneAtLedger is null)
            ?? throw new ImportRefusedException(Reasons.NotInForce(import));
        return new(
            entry.File, Folder.Original(entry.Hash), who, entry.ExportedAt, entry.Unit.Length > 0 ? entry.Unit : null,
            entry.Mapping == Mapping.ByHeadings ? null : entry.Mapping, Replaces: import);
    }

    public IReadOnlyList<ImportEntry> Imports() => ImportLedger.Read(_database);

    /// <summary>The entries of the ledger after a number, up to the newest, oldest first.</summary>
    public IReadOnlyList<LedgerEntry> LedgerAfter(long number) => ImportLedger.After(_database, number);

    /// <summary>What taking an import back would do. Nothing is written, nobody waits.</summary>
    /// <exception cref="UndoRefusedException">There is no such import in force.</exception>
    public UndoPreview PreviewUndo(long import) => _writer.PreviewUndo(import, Current);

    /// <summary>Takes an import back.</summary>
    /// <param name="import">Number of the import.</param>
    /// <param name="who">Who takes it back.</param>
    /// <param name="previewedAt">Ledger number of the preview that was seen; <see langword="null"/> without one.</param>
    /// <exception cref="UndoRefusedException">There is no such import in force, or the ledger has moved on since the preview.</exception>
    public UndoReport Undo(long import, string who, long? previewedAt = null) => Told(_writer.Undo(import, who, previewedAt, Current));

    /// <summary>Adds and updates units; never removes one.</summary>
    /// <returns>Units added or changed.</returns>
    public int ImportUnits(IReadOnlyList<Unit> units, string who) => Told(_writer.ImportUnits(units, who, Current));

    /// <summary>What people said that wordings mean, forgotten ones included, oldest first.</summary>
    public IReadOnlyList<LearnedWording> Learned() => ImportLedger.Learned(_database);

    /// <summary>What learning, mending or forgetting wordings would do to the figures. Nothing is written.</summary>
    /// <exception cref="WordingRefusedException">A choice cannot be taken.</exception>
    public ImportEffect PreviewLearn(IReadOnlyList<WordingChoice> choices) => _writer.PreviewLearn(choices, Current);

    /// <summary>Learns, mends or forgets what wordings mean; what was imported with them is counted again.</summary>
    /// <returns>How many choices were taken.</returns>
    /// <exception cref="WordingRefusedException">A choice cannot be taken; none of them is.</exception>
    public int Learn(IReadOnlyList<WordingChoice> choices, string who) => Told(_writer.Learn(choices, who, Current));

    /// <summary>The mappings in use, in the order in which they were saved.</summary>
    public IReadOnlyList<Mapping> Mappings() => MappingStore.InForce(_database, Ledger);

    /// <summary>All versions of all mappings, oldest first.</summary>
    public IReadOnlyList<SavedMapping> MappingVersions() => MappingStore.All(_database, Ledger);

    /// <summary>Saves a mapping; one of the same name is replaced. No figure changes until a file is read by it.</summary>
    /// <returns>Whether it differs from the one in use.</returns>
    /// <exception cref="MappingRefusedException">It cannot be used.</exception>
    public bool SaveMapping(Mapping mapping, string who) => Told(_writer.SaveMapping(mapping.Name, mapping, who, Current));

    /// <summary>Takes a mapping out of use; what was imported with it stays.</summary>
    /// <returns>Whether there was one.</returns>
    public bool ForgetMapping(string name, string who) => Told(_writer.SaveMapping(name, mapping: null, who, Current));

    /// <summary>A form 06 of the province beside our own counts; <see langword="null"/> where the import is none, or is not in force.</summary>
    public Reconciliation? Reconcile(long import) => new FormReconciler(_database, _roots).Find(import, Current);

    /// <summary>The dossiers that are no longer in the exports as of a moment, or of the newest one; all of them still count.</summary>
    public IReadOnlyList<AbsentDossier> Absent(DateTime? asOf = null)
    {
        var ledger = Ledger;
        var units = UnitDirectory.Load(_database, ledger);
        using var connection = _database.Open();
        return AbsentDossiers.Find(connection, ledger, _roots.InForce(ledger), _roots.Words(units), units, asOf);
    }

    /// <summary>The bytes of an import's file; <see langword="null"/> where they are not kept.</summary>
    public Stream? OpenOriginal(long import)
    {
        var entry = Imports().FirstOrDefault(entry => entry.Number == import);
        return entry is not null && File.Exists(Folder.Original(entry.Hash)) ? File.OpenRead(Folder.Original(entry.Hash)) : null;
    }

    /// <summary>The rows that a committed import turned away, for giving them back.</summary>
    /// <exception cref="NothingRejectedException">There is no such import, its file is not kept, or none of its rows is turned away any more.</exception>
    public RejectedFile OpenRejected(long import) => _rejected.OfImport(import, Ledger);

    /// <summary>The rows that importing a file would turn away, for giving them back.</summary>
    /// <exception cref="NothingRejectedException">The file is refused, or none of its rows is turned away.</exception>
    public RejectedFile OpenRejected(ImportRequest request) => _rejected.OfUpload(request, Ledger);

    /// <summary>Checks the database and what must always hold; returns what does not, in Vietnamese.</summary>
    public IReadOnlyList<string> Verify() => new Verification(Folder, _database, _roots).Run(Current);

    public void Dispose() => Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();

    private T Told<T>((T Report, ColumnRoot Root) done)
    {
        if (done.Root.Ledger != _current.Ledger)
        {
            lock (_loading)
            {
                _current = done.Root;
            }

            Changed?.Invoke();
        }

        return done.Report;
    }

    private ColumnRoot RootOf(long? ledger)
    {
        var current = Current;
        if (ledger is not { } number || number == current.Ledger)
        {
            return current;
        }

        if (number < 0 || number > current.Ledger)
        {
            throw new ArgumentException($"Không có số sổ {number}: số mới nhất là {current.Ledger}.", nameof(ledger));
        }

        lock (_loading)
        {
            var root = _older.Find(known => known.Ledger == number);
            if (root is null)
            {
                _older.Add(root = _roots.Load(number));
                _older.RemoveRange(0, Math.Max(0, _older.Count - OlderRootsKept));
            }

            return root;
        }
    }
}
