using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Dashboard.Web.Wording;

/// <summary>Text inside of markup.</summary>
internal static class Markup
{
    /// <summary>Leaves Vietnamese as it is written, instead of a reference for every letter beyond ASCII.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);
}
