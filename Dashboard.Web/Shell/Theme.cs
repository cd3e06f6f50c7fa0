using MudBlazor;

namespace Dashboard.Web.Shell;

/// <summary>The component library in the colours and type of <c>wwwroot/tokens.css</c>; a test holds the two together.</summary>
internal static class Theme
{
    private static readonly string[] Family = ["Be Vietnam Pro", "Noto Sans", "sans-serif"];

    public static MudTheme Mud { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0B4F5C",
            PrimaryContrastText = "#FFFFFF",
            Background = "#F7F8F7",
            Surface = "#FFFFFF",
            TextPrimary = "#13232A",
            TextSecondary = "#42535B",
            ActionDefault = "#42535B",
            LinesDefault = "#DCE2E3",
            Info = "#1A5A96",
            Warning = "#8A5300",
            Error = "#A83C00",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#6CC0CE",
            PrimaryContrastText = "#0F1719",
            Background = "#0F1719",
            Surface = "#141E21",
            TextPrimary = "#E8EEEF",
            TextSecondary = "#BAC6CA",
            ActionDefault = "#BAC6CA",
            LinesDefault = "#2A383D",
            Info = "#86BDF0",
            Warning = "#E8B860",
            Error = "#FF9F5A",
        },
        Typography = new()
        {
            Default = new DefaultTypography { FontFamily = Family, FontSize = "13px", LineHeight = "1.4" },
            H6 = new H6Typography { FontFamily = Family, FontSize = "16px", FontWeight = "600" },
            Body1 = new Body1Typography { FontFamily = Family, FontSize = "14px" },
            Button = new ButtonTypography { FontFamily = Family, FontSize = "13px", FontWeight = "600", TextTransform = "none" },
        },
        LayoutProperties = new() { DefaultBorderRadius = "3px" },
    };
}
