namespace Dashboard.Core.Importing.Files;

/// <summary>
/// The rows of a page's tables in document order, as one sheet, while the page is being read. Tables that the page
/// does not show repeat others: their rows count only where no shown one has a row of three cells.
/// </summary>
internal sealed class HtmlTables(HtmlTokens tokens, ReadLimits limits)
{
    private const int Deepest = 64, CellsOfData = 3;
    private readonly Queue<(HtmlRow Row, bool IsLayout)> _ready = new();
    private readonly List<HtmlRow> _hidden = [];
    private HtmlLevel? _table;
    private (string Name, int Depth, HtmlLevel? Table)? _skipped;
    private int _rows, _sections;
    private bool _hasData, _isWhole, _ended;

    /// <summary>The next row; a row that only places tables is a layout, and the rows of those tables follow it.</summary>
    /// <exception cref="FileRefusedException">The page breaks off within a table, or goes over a limit.</exception>
    public bool Next(out HtmlRow row, out bool isLayout)
    {
        while (_ready.Count == 0 && !_ended)
        {
            Take(tokens.Read());
        }

        bool found = _ready.TryDequeue(out (HtmlRow Row, bool IsLayout) next);
        (row, isLayout) = next;
        return found;
    }

    private void Take(HtmlToken token)
    {
        switch (token)
        {
            case HtmlToken.Text when _table is { IsInCell: true } && !IsSkipped:
                _table.Append(tokens.Text.Span);
                break;
            case HtmlToken.Start:
                Start(tokens.Name);
                break;
            case HtmlToken.End:
                End(tokens.Name);
                break;
            case HtmlToken.EndOfFile:
                EndPage();
                break;
            default:
                break;
        }
    }

    /// <summary>Whether the text that comes is one the page does not show, beside others that it shows.</summary>
    private bool IsSkipped => _skipped is { } skipped && ReferenceEquals(skipped.Table, _table);

    private void Start(string name)
    {
        switch (name)
        {
            case "table":
                StartTable();
                break;
            case "thead" or "tbody" or "tfoot":
                EndSection();
                break;
            case "tr" when _table is not null:
                EndRow();
                _table.StartRow(++_rows);
                break;
            case "td" or "th" when _table is not null:
                EndCell();
                if (!_table.IsInRow)
                {
                    _table.StartRow(++_rows);
                }

                _table.StartCell(tokens.Width, tokens.Height);
                break;
            default:
                Skip(name);
                SpaceAt(name);
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "table":
                EndTable();
                break;
            case "thead" or "tbody" or "tfoot":
                EndSection();
                break;
            case "tr":
                EndRow();
                break;
            case "td" or "th":
                EndCell();
                break;
            default:
                _isWhole |= name is "body" or "html";
                if (_skipped is { } skipped && skipped.Name == name)
                {
                    _skipped = skipped.Depth == 1 ? null : skipped with { Depth = skipped.Depth - 1 };
                }

                SpaceAt(name);
                break;
        }
    }

    private void StartTable()
    {
        if (_table is { IsInCell: false })
        {
            EndTable();
        }

        if (_table?.Depth == Deepest)
        {
            throw Refusals.Damaged("bảng lồng trong bảng quá sâu");
        }

        _table?.Space();
        bool isHidden = tokens.IsHidden || _skipped is not null || _table?.IsHidden == true;
        _table = new HtmlLevel(_table, isHidden, limits) { Section = ++_sections };
    }

    private void EndTable()
    {
        if (_table is not null)
        {
            EndRow();
            Unskip();
            _table = _table.Parent;
            _table?.Space();
        }
    }

    private void EndSection()
    {
        if (_table is not null)
        {
            EndRow();
            _table.Section = ++_sections;
        }
    }

    private void EndCell()
    {
        if (_table is { IsInCell: true })
        {
            Unskip();
            _table.EndCell();
        }
    }

    private void EndRow()
    {
        EndCell();
        if (_table?.EndRow() is not { } row)
        {
            return;
        }

        if (_table.Parent is null && !_table.IsHidden)
        {
            Give(row);
        }
        else if (_table.Parent is null && !_hasData)
        {
            _hidden.Add(row);
        }
        else if (!_table.IsHidden)
        {
            _table.Parent?.AddInner(row);
        }
    }

    private void EndPage()
    {
        if (_table is not null && !_isWhole)
        {
            throw Refusals.BreaksOff(_rows);
        }

        while (_table is not null)
        {
            EndTable();
        }

        if (!_hasData)
        {
            _hasData = true;
            _hidden.ForEach(Give);
        }

        _ended = true;
    }

    private void Give(HtmlRow row)
    {
        HtmlCellMore? layout = row.Layout;
        _ready.Enqueue((row, layout is not null));
        layout?.Inner.ForEach(Give);
        if (!_hasData && layout is null && row.Cells.Count(static cell => cell.IsFilled) >= CellsOfData)
        {
            _hasData = true;
            _hidden.Clear();
        }
    }

    private void Skip(string name)
    {
        if (_skipped is { } skipped)
        {
            _skipped = skipped.Name == name ? skipped with { Depth = skipped.Depth + 1 } : skipped;
        }
        else if (tokens.IsHidden && name is not ("br" or "img" or "input" or "hr" or "col" or "wbr" or "meta" or "link" or ""))
        {
            _skipped = (name, 1, _table);
        }
    }

    /// <summary>The end of a cell ends what is hidden in it.</summary>
    private void Unskip() => _skipped = IsSkipped ? null : _skipped;

    private void SpaceAt(string name)
    {
        if (name is "br" or "p" or "div" or "li" or "ul" or "ol" && !IsSkipped)
        {
            _table?.Space();
        }
    }
}
