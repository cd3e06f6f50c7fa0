using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Mappings;

/// <summary>Finds the mapping that a file is read by when nobody names one: all headings that it chooses stand in the first rows of a sheet.</summary>
internal static class MappingFit
{
    /// <summary>The mapping with most headings in the file, of equal ones the one saved last; <see langword="null"/> where none fits.</summary>
    /// <param name="mappings">The mappings in the order in which they were saved.</param>
    /// <param name="source">The file, which is read as far as its tables begin.</param>
    public static Mapping? Choose(IReadOnlyList<Mapping> mappings, ISheetSource source)
    {
        var row = new SheetRow();
        Mapping? best = null;
        while (source.NextSheet())
        {
            var texts = FileParser.FirstRows(source, row).SelectMany(HeadingCandidate.Texts).Where(text => text.Length > 0).Select(Fold.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var mapping in mappings.Where(mapping => mapping.Columns.Count > 0 && mapping.Columns.Keys.All(heading => texts.Contains(Fold.Key(heading)))))
            {
                best = best is null || mapping.Columns.Count >= best.Columns.Count ? mapping : best;
            }
        }

        return best;
    }
}
