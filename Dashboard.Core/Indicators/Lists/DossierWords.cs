using System.Globalization;
using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators.Lists;

/// <summary>The first letter of apology of a dossier.</summary>
/// <param name="Number">Number and sign.</param>
/// <param name="Cause">Wording of the cause of delay that the letters name; 0 where none does.</param>
public readonly record struct LetterWord(string Number, int Cause);

/// <summary>An imported file and the names of its sheets.</summary>
public sealed record SourceFile(string Name, IReadOnlyList<string> Sheets);

/// <summary>
/// What lists show beside the columns, as of one ledger number and moment: for each dossier the wording last stated of its
/// procedure, field and officer, and its place by code; 16 bytes a dossier. No personal data of applicants.
/// </summary>
public sealed class DossierWords
{
    private static readonly StringComparer Vietnamese = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);

    private readonly int[] _ranks;

    internal DossierWords(int dossiers, (WordingKind Kind, string Text)[] wordings)
    {
        Wordings = wordings;
        Procedure = new int[dossiers + 1];
        Field = new int[dossiers + 1];
        Officer = new int[dossiers + 1];
        Place = new int[dossiers + 1];
        _ranks = Ranks(wordings);
    }

    /// <summary>Kind and text of each wording by number.</summary>
    internal (WordingKind Kind, string Text)[] Wordings { get; }

    /// <summary>Wording of the procedure by dossier; 0 where none was stated.</summary>
    internal int[] Procedure { get; }

    internal int[] Field { get; }

    internal int[] Officer { get; }

    /// <summary>Place of the dossier when all are put in the order of their keys.</summary>
    internal int[] Place { get; }

    internal Dictionary<int, LetterWord> Letters { get; } = [];

    internal Dictionary<int, SourceFile> Files { get; } = [];

    /// <summary>The text of a wording; <see langword="null"/> where there is none of that kind.</summary>
    public string? Text(WordingKind kind, int wording) =>
        wording > 0 && wording < Wordings.Length && Wordings[wording].Kind == kind ? Wordings[wording].Text : null;

    /// <summary>Place of a wording among those of its kind by Vietnamese collation; equal texts share one.</summary>
    internal int Rank(int wording) => _ranks[wording];

    private static int[] Ranks((WordingKind Kind, string Text)[] wordings)
    {
        var ranks = new int[wordings.Length];
        foreach (var kind in Enumerable.Range(1, wordings.Length - 1).GroupBy(wording => wordings[wording].Kind))
        {
            var rank = 0;
            string? last = null;
            foreach (var wording in kind.OrderBy(wording => wordings[wording].Text, Vietnamese))
            {
                rank += last is not null && Vietnamese.Compare(last, wordings[wording].Text) == 0 ? 0 : 1;
                ranks[wording] = rank;
                last = wordings[wording].Text;
            }
        }

        return ranks;
    }
}
