using Dashboard.Web.Wording;

namespace Dashboard.Web.Components.Charts;

/// <summary>A trend as the script draws it: words and numbers are written here, not in the browser.</summary>
internal static class TrendScript
{
    public static object Of(TrendLine line)
    {
        var scale = TrendScale.Of(line);
        return new
        {
            line.Name,
            Second = line.SecondName,
            line.Unit,
            scale.Low,
            scale.High,
            scale.Step,
            TargetWords = line.Months[^1].Target is { } last ? StandingWords.Of(last) : null,
            Points = line.Months.Select(month => new
            {
                month.Short,
                month.Value,
                month.N,
                month.Second,
                Target = month.Target?.Value,
                Standing = StandingWords.Class(month.Standing),
                Lines = TrendSentence.Lines(month, line),
                Sentence = string.Join(". ", TrendSentence.Lines(month, line)),
            }),
        };
    }
}
