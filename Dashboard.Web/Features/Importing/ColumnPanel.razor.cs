using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Importing;

/// <summary>Shows how the columns of a file are understood and lets a person say more.</summary>
public sealed partial class ColumnPanel
{
    /// <summary>Characters that a cell shows whatever they are; of longer texts the whole is told besides.</summary>
    private const int FitsInCell = 14;

    private readonly Dictionary<string, Column> _chosen = new(StringComparer.Ordinal);
    private IReadOnlyList<SheetLook>? _shown;
    private int _at;
    private int? _row;
    private string _name = "";
    private bool _open;

    [Parameter, EditorRequired]
    public IReadOnlyList<SheetLook> Looks { get; set; } = [];

    /// <summary>Name of the file, of which a new mapping gets its name.</summary>
    [Parameter, EditorRequired]
    public string FileName { get; set; } = "";

    /// <summary>Name of the mapping that the file was read by; <see langword="null"/> where it was refused before.</summary>
    [Parameter]
    public string? Mapping { get; set; }

    /// <summary>The saved mappings.</summary>
    [Parameter]
    public IReadOnlyList<Mapping> Saved { get; set; } = [];

    /// <summary>Whether the file was refused, so that the columns may be why.</summary>
    [Parameter]
    public bool Refused { get; set; }

    /// <summary>Whether the file is being worked on.</summary>
    [Parameter]
    public bool Busy { get; set; }

    /// <summary>Called with the mapping to save and read the file by.</summary>
    [Parameter, EditorRequired]
    public EventCallback<Mapping> Save { get; set; }

    private SheetLook Look => Looks[_at];

    private int HeadingRow => _row ?? Look.HeadingRow;

    private int Width => Look.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max();

    private IEnumerable<(ColumnLook Column, int At)> Numbered => Look.Columns.Count > 0
        ? Look.Columns.Select((column, at) => (column, at))
        : Enumerable.Range(0, Width).Select(at => (new ColumnLook("", Column.None, ColumnReason.Unused, ""), at));

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_shown, Looks))
        {
            return;
        }

        _shown = Looks;
        Reset();
        _at = Math.Max(0, Looks.ToList().FindIndex(look => look.Columns.Any(column => column.Reason == ColumnReason.Doubtful)));
        _at = _at > 0 ? _at : Math.Max(0, Looks.ToList().FindIndex(look => look.HeadingRow > 0));
        _open = Refused || Looks.Any(look => look.Columns.Any(column => column.Reason == ColumnReason.Doubtful));
    }

    private static string? Mark(ColumnLook column) => column.Reason == ColumnReason.Doubtful ? "can-chon" : column.Field == Column.None ? "khong-dung" : null;

    private Column Chosen(ColumnLook column) => _chosen.GetValueOrDefault(column.Heading, column.Field);

    private bool IsChanged(ColumnLook column) => _chosen.ContainsKey(column.Heading);

    private void Choose(ColumnLook column, ChangeEventArgs change)
    {
        _open = true;
        var field = Enum.Parse<Column>((string)change.Value!);
        if (field == column.Field && column.Reason != ColumnReason.Doubtful)
        {
            _chosen.Remove(column.Heading);
        }
        else
        {
            _chosen[column.Heading] = field;
        }
    }

    private void ChooseRow(int number)
    {
        _open = true;
        _row = number == Look.HeadingRow ? null : number;
    }

    private void ChooseSheet(ChangeEventArgs change)
    {
        _open = true;
        _at = int.Parse((string)change.Value!, System.Globalization.CultureInfo.InvariantCulture);
        _row = null;
    }

    private void Reset()
    {
        _chosen.Clear();
        _row = null;
        _name = Used?.Name ?? NameOf(FileName);
    }

    /// <summary>What the file's name says besides its numbers and days: "05 Danh sách hồ sơ 31-10-2023.csv" → "Danh sách hồ sơ".</summary>
    private static string NameOf(string fileName) =>
        string.Join(' ', System.IO.Path.GetFileNameWithoutExtension(fileName).Split([' ', '_', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Any(char.IsAsciiDigit)));

    private Mapping? Used => Saved.FirstOrDefault(saved => saved.Name == Mapping);

    private Task SaveAsync()
    {
        var columns = new Dictionary<string, Column>(Used?.Columns ?? new Dictionary<string, Column>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (heading, field) in _chosen)
        {
            columns[heading] = field;
        }

        return Save.InvokeAsync(new(_name, columns, _row ?? Used?.HeadingRow));
    }
}
