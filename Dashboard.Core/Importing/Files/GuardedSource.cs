using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>Turns what a reader throws at damaged markup into a refusal; a failing disk stays an error.</summary>
internal sealed class GuardedSource(ISheetSource inner) : ISheetSource
{
    public string SheetName => inner.SheetName;

    /// <summary>Opens a source under the same guard its rows are read under.</summary>
    public static GuardedSource Open(Func<ISheetSource> open) => new(Run(open, "mở đầu"));

    public bool NextSheet() => Run(inner.NextSheet, "trang tính");

    public bool NextRow(SheetRow row)
    {
        try
        {
            return inner.NextRow(row);
        }
        catch (Exception error) when (IsDamage(error))
        {
            throw Refuse(error, $"trang tính “{SheetName}”");
        }
    }

    public void Dispose() => inner.Dispose();

    private static T Run<T>(Func<T> action, string part)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (IsDamage(error))
        {
            throw Refuse(error, part);
        }
    }

    private static bool IsDamage(Exception error) =>
        XmlParts.IsMalformed(error) || error is InvalidDataException or EndOfStreamException;

    private static FileRefusedException Refuse(Exception error, string part) =>
        error is XmlException xml ? Refusals.From(xml, part) : Refusals.Damaged(part, error);
}
