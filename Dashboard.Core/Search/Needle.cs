using System.Text;
using Dashboard.Core.Text;

namespace Dashboard.Core.Search;

/// <summary>What is searched for, folded as the things searched are: no accents, no case, đ as d.</summary>
internal sealed class Needle
{
    /// <summary>Nothing searched is as long; the rest of a longer text is left out.</summary>
    private const int Longest = 120;

    public Needle(string? text)
    {
        var clean = Fold.Clean(text);
        Text = clean.Length > Longest ? clean[..Longest].TrimEnd() : clean;
        Loose = Fold.Loose(Text);
        Compact = Fold.Key(Text);
        Words = Loose.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Bytes = Encoding.UTF8.GetBytes(Compact);
    }

    /// <summary>As typed, tidied.</summary>
    public string Text { get; }

    /// <summary>Folded words, one space between them.</summary>
    public string Loose { get; }

    public IReadOnlyList<string> Words { get; }

    /// <summary>Folded letters and digits without anything between.</summary>
    public string Compact { get; }

    /// <summary><see cref="Compact"/> in UTF-8.</summary>
    public byte[] Bytes { get; }

    public bool IsEmpty => Compact.Length == 0;
}
