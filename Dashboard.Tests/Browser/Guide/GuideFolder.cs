using System.Buffers.Binary;
using System.Text.RegularExpressions;

namespace Dashboard.Tests.Browser.Guide;

/// <summary>The user guide as it lies in a folder: its chapters, what they refer to, and its pictures.</summary>
/// <param name="path">The folder.</param>
internal sealed partial class GuideFolder(string path)
{
    /// <summary>Bytes that a picture may have at most.</summary>
    public const int MostBytes = 250 * 1024;

    /// <summary>Bytes of a PNG up to and with its size.</summary>
    private const int Head = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Where the guide and the pictures that it shows differ from the recipe; empty where nothing does.</summary>
    public IEnumerable<string> Faults(IReadOnlyCollection<GuidePicture> recipe)
    {
        var shown = References().Where(reference => reference.Target.EndsWith(".png", StringComparison.Ordinal)).Select(reference => reference.Target).ToHashSet(StringComparer.Ordinal);
        var made = recipe.Select(picture => picture.File).ToHashSet(StringComparer.Ordinal);
        var there = Directory.GetFiles(Path.Combine(path, "hinh")).Select(file => $"hinh/{Path.GetFileName(file)}");
        return
        [
            .. shown.Except(made, StringComparer.Ordinal).Select(file => $"{file} is shown by the guide and made by no row"),
            .. made.Except(shown, StringComparer.Ordinal).Select(file => $"{file} is made and shown nowhere"),
            .. there.Except(made, StringComparer.Ordinal).Select(file => $"{file} lies there and is made by no row"),
            .. recipe.Select(Fault).OfType<string>(),
            .. References().Where(reference => !File.Exists(Path.Combine(path, reference.Target))).Select(reference => $"{reference.Chapter} refers to {reference.Target}, which is not there"),
        ];
    }

    /// <summary>Width and height of a PNG; <see langword="null"/> where it is none.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> picture) => picture.Length >= Head && picture.StartsWith(Signature)
        ? (BinaryPrimitives.ReadInt32BigEndian(picture[16..]), BinaryPrimitives.ReadInt32BigEndian(picture[20..]))
        : null;

    private string? Fault(GuidePicture picture)
    {
        var file = new FileInfo(Path.Combine(path, picture.File));
        if (!file.Exists)
        {
            return $"{picture.File} is not there";
        }

        var size = SizeOf(File.ReadAllBytes(file.FullName));
        return size != (picture.Width, picture.Height) ? $"{picture.File} is {size?.Width} x {size?.Height}, not {picture.Width} x {picture.Height}"
            : file.Length > MostBytes ? $"{picture.File} has {file.Length} bytes, more than {MostBytes}"
            : null;
    }

    /// <summary>Every file of the project that a chapter refers to, the place within it left out.</summary>
    private IEnumerable<(string Chapter, string Target)> References() =>
        from chapter in Directory.GetFiles(path, "*.md").Order(StringComparer.Ordinal)
        from reference in Links().Matches(File.ReadAllText(chapter))
        let target = reference.Groups["target"].Value
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
        select (Path.GetFileName(chapter), target);

    [GeneratedRegex("""(\]\(|src=")(?<target>[^)#"\s]*)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
