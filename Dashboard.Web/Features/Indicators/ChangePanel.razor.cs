using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Components;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Indicators;

/// <summary>The change of one indicator, step by step.</summary>
public sealed partial class ChangePanel
{
    private WaterfallView _view = default!;

    [Parameter, EditorRequired]
    public Indicator Indicator { get; set; } = default!;

    /// <summary>The change; <see langword="null"/> where there is nothing to compare with.</summary>
    [Parameter, EditorRequired]
    public RatioChange? Change { get; set; }

    [Parameter, EditorRequired]
    public Target? Target { get; set; }

    [Parameter, EditorRequired]
    public Baseline Against { get; set; } = default!;

    /// <summary>Short name of the figure now.</summary>
    [Parameter, EditorRequired]
    public string Now { get; set; } = string.Empty;

    /// <summary>The step whose dossiers are listed.</summary>
    [Parameter]
    public ChangeStepKind? Chosen { get; set; }

    /// <summary>The address of the view with the dossiers of a step listed.</summary>
    [Parameter, EditorRequired]
    public Func<ChangeStepKind, string> Link { get; set; } = default!;

    private IEnumerable<(string Name, string Before, IEnumerable<string> Amounts, string After, bool Total)> Rows
    {
        get
        {
            var (counted, looked) = FigureWords.Brief(Indicator.Id);
            yield return (
                Capital(counted), Format.Number(Change!.From.Numerator),
                _view.Steps.Select(step => WaterfallView.Count(step.Numerator)), Format.Number(Change.To.Numerator), false);
            yield return (
                Capital(looked), Format.Number(Change.From.Denominator),
                _view.Steps.Select(step => WaterfallView.Count(step.Denominator)), Format.Number(Change.To.Denominator), false);
            yield return (
                "Tỷ lệ, điểm %", Plain(_view.From), _view.Steps.Select(Points), Plain(_view.To), true);
        }
    }

    protected override void OnParametersSet()
    {
        if (Change is not null)
        {
            _view = WaterfallView.Of(Change, Target);
        }
    }

    /// <summary>Points of a step; where the way leads through a denominator of 0, none has any.</summary>
    private string Points(ChangeStep step) =>
        _view.Steps.All(one => one.Points is not null) ? WaterfallView.Points(step.Points) : Format.Dash;

    private static string Plain(decimal? percent) => percent is { } known ? Format.Number(known, 2) : Format.Dash;

    private static string Percent(decimal? percent) => percent is { } known ? $"{Format.Number(known, 2)}%" : Format.Dash;

    private static string Days(Ratio ratio) => ratio.Denominator == 0
        ? "không phát sinh"
        : $"{Format.Number((decimal)ratio.Numerator / ratio.Denominator, 1)} ngày làm việc ({Format.Number(ratio.Denominator)} hồ sơ)";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The lines of the axis and of the target, in every cell of the drawing.</summary>
    private RenderFragment Grid => builder =>
    {
        foreach (var line in _view.Lines)
        {
            builder.OpenElement(0, "i");
            builder.AddAttribute(1, "class", "luoi");
            builder.AddAttribute(2, "style", $"top:{_view.Top(line)}%");
            builder.CloseElement();
        }

        if (_view.Target is { } target)
        {
            builder.OpenElement(3, "i");
            builder.AddAttribute(4, "class", "luoi muc-tieu");
            builder.AddAttribute(5, "style", $"top:{_view.Top(target)}%");
            builder.CloseElement();
        }
    };

    private RenderFragment Name(ChangeStep step) => builder =>
    {
        var words = StepWords.Of(step.Kind, Indicator.Id);
        if (step.Dossiers == 0)
        {
            builder.OpenElement(0, "span");
            builder.AddContent(1, words);
            builder.CloseElement();
            return;
        }

        builder.OpenElement(2, "a");
        builder.AddAttribute(3, "href", Link(step.Kind));
        builder.AddAttribute(4, "aria-current", Chosen == step.Kind ? "true" : null);
        builder.AddAttribute(5, "title", $"Xem {Format.Number(step.Dossiers)} hồ sơ");
        builder.AddContent(6, words);
        builder.CloseElement();
    };
}
