using Dashboard.Core.Help;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Help;

/// <summary>Glossary, keys, and how a figure comes about. Its places are anchors that other pages link to.</summary>
public sealed partial class HelpPage(IHelpQuery query)
{
    private HelpTexts _texts = HelpTexts.None;
    private HelpExample? _example;
    private IReadOnlyList<(string Anchor, string Title)> _places = [];
    private string _title = string.Empty;
    private bool _all;
    private bool _loaded;
    private bool _nothing;

    [SupplyParameterFromQuery(Name = "tim")]
    public string? Search { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        _all = string.IsNullOrWhiteSpace(Search);
        _texts = query.Texts.Holding(Search);
        _nothing = !_all && _texts.Terms.Count + _texts.Sections.Count + _texts.Sources.Count == 0;
        _title = _all ? "Trợ giúp: mọi con số đều truy được đến từng dòng của tệp" : _nothing ? $"Trợ giúp không có mục nào về “{Search}”" : $"Trợ giúp về “{Search}”";
        _places = [.. Places()];
        if (_all && !_loaded)
        {
            _example = await query.ExampleAsync();
            _loaded = true;
        }
    }

    private IEnumerable<(string Anchor, string Title)> Places()
    {
        if (_all)
        {
            yield return ("mot-con-so", "Một con số từ đâu ra");
        }

        foreach (var section in _texts.Sections)
        {
            yield return (section.Anchor, section.Title);
        }

        if (_texts.Terms.Count > 0)
        {
            yield return ("thuat-ngu", "Thuật ngữ");
        }

        if (_texts.Sources.Count > 0)
        {
            yield return ("can-cu", "Căn cứ pháp lý và độ tin cậy");
        }

        if (_all)
        {
            yield return ("phim-tat-muc", "Phím tắt");
        }
    }
}
