namespace Dashboard.Web.Wording;

/// <summary>A rank and its movement in words.</summary>
internal static class RankWords
{
    /// <summary>For example: Hạng 10, xuống 1 bậc.</summary>
    /// <param name="rank">1 is the best; <see langword="null"/> where the unit is not ranked.</param>
    /// <param name="climbed">Places gained; <see langword="null"/> where it was not ranked before.</param>
    public static string Of(int? rank, int? climbed) => (rank, climbed) switch
    {
        (null, _) => "Không xếp hạng",
        ({ } now, null) => $"Hạng {Format.Number(now)}, kỳ so sánh chưa xếp",
        ({ } now, > 0 and var up) => $"Hạng {Format.Number(now)}, lên {Format.Number(up)} bậc",
        ({ } now, < 0 and var down) => $"Hạng {Format.Number(now)}, xuống {Format.Number(-down)} bậc",
        ({ } now, _) => $"Hạng {Format.Number(now)}, giữ bậc",
    };
}
