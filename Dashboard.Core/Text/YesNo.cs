namespace Dashboard.Core.Text;

/// <summary>What a cell of a yes/no column says.</summary>
public enum YesNo
{
    Blank,
    Yes,
    No,
    Unreadable,
}
