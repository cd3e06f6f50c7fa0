using System.Globalization;
using Dashboard.Core.Calendars;
using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Components;

/// <summary>What the address says of the figures, as typed.</summary>
/// <param name="Period">Value of <c>ky</c>.</param>
/// <param name="AsOf">Value of <c>den</c>.</param>
/// <param name="Ledger">Value of <c>so</c>.</param>
/// <param name="Formula">Value of <c>cach</c>.</param>
/// <param name="Against">Value of <c>so-voi</c>.</param>
public sealed record AddressText(string? Period, string? AsOf, string? Ledger, string? Formula = null, string? Against = null);

/// <summary>Period, moment, ledger number and formula of a view: together they always give the same figures.</summary>
/// <param name="AgainstText">Value of <c>so-voi</c> as chosen; <see langword="null"/> compares with the period before.</param>
/// <param name="Notice">What of the address could not be used; <see langword="null"/> where all could.</param>
public sealed record ViewAddress(Period Period, DateTime AsOf, long Ledger, string? AgainstText = null, string? Notice = null)
{
    /// <summary>The only formula so far.</summary>
    public const string Formula = FigureQuery.B06;

    private static readonly string[] Keys = ["ky", "den", "so", "cach", "so-voi"];
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    public FigureQuery Figures => new(Period.From, Period.To, AsOf, Ledger, Formula);

    /// <summary>What the figures are compared with.</summary>
    public Baseline Against => Baseline.TryRead(AgainstText, this, out var chosen) ? chosen : Baseline.Before(this);

    /// <summary>The figures that this view is compared with.</summary>
    public FigureQuery BaselineFigures => new(Against.Period.From, Against.Period.To, Against.AsOf, Ledger, Formula);

    /// <summary>The part of an address that reopens the view, without a question mark.</summary>
    public string Query =>
        $"ky={Period.Key()}&den={MomentText(AsOf)}&so={Ledger.ToString(CultureInfo.InvariantCulture)}&cach={Formula}"
        + (AgainstText is null ? null : $"&so-voi={AgainstText}");

    /// <summary>The same before whatever else an address carries.</summary>
    /// <param name="address">The address, with or without a question mark.</param>
    public string QueryWith(string address) => string.Join('&', Parts(address).Where(part => !IsOurs(part)).Prepend(Query));

    /// <summary>What of an address says period, moment, ledger number, formula and baseline; empty where nothing does.</summary>
    public static string QueryOf(string address) => string.Join('&', Parts(address).Where(IsOurs));

    /// <summary>Reads an address; what is missing is the newest, the period the month of the moment.</summary>
    public static ViewAddress Read(AddressText text, DateTime newest, long ledger)
    {
        List<string> unread = [];
        var asOf = Upwards(newest);
        if (!string.IsNullOrEmpty(text.AsOf))
        {
            if (TryMoment(text.AsOf, out var moment))
            {
                asOf = moment;
            }
            else
            {
                unread.Add("thời điểm số liệu");
            }
        }

        var number = ledger;
        if (!string.IsNullOrEmpty(text.Ledger)
            && (!long.TryParse(text.Ledger, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number > ledger))
        {
            unread.Add("số thứ tự sổ nạp");
            number = ledger;
        }

        var period = Period.Month(asOf.Year, asOf.Month);
        if (!string.IsNullOrEmpty(text.Period))
        {
            if (Period.TryParse(text.Period, out var read))
            {
                period = read;
            }
            else
            {
                unread.Add("kỳ");
            }
        }

        if (!string.IsNullOrEmpty(text.Formula) && text.Formula != Formula)
        {
            unread.Add($"cách tính “{text.Formula}”");
        }

        var view = new ViewAddress(period, asOf, number);
        if (!string.IsNullOrEmpty(text.Against))
        {
            if (Baseline.TryRead(text.Against, view, out _))
            {
                view = view with { AgainstText = text.Against };
            }
            else
            {
                unread.Add("kỳ so sánh");
            }
        }

        return unread.Count == 0
            ? view
            : view with { Notice = $"Địa chỉ ghi {string.Join(", ", unread)} không dùng được; đang hiện {PeriodWords.Of(period)}, số liệu đến {Format.Moment(asOf)}, cách tính {Formula}." };
    }

    private static string[] Parts(string address) =>
        address.Split('#')[0].Split('?', 2) is [_, var query] ? query.Split('&', StringSplitOptions.RemoveEmptyEntries) : [];

    private static bool IsOurs(string part) => Keys.Contains(part.Split('=')[0], StringComparer.Ordinal);

    /// <summary>Reads a moment; its year is one that a period can have.</summary>
    public static bool TryMoment(string? text, out DateTime moment) =>
        DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment)
        && moment.Year is >= Period.FirstYear and <= Period.LastYear;

    /// <summary>A moment as addresses and fields write it; seconds only where there are any.</summary>
    public static string MomentText(DateTime moment) =>
        moment.ToString(Moments[moment.Second == 0 ? 0 : 1], CultureInfo.InvariantCulture);

    /// <summary>The next whole second, so that an address never cuts off the newest file.</summary>
    public static DateTime Upwards(DateTime moment)
    {
        var beyond = moment.Ticks % TimeSpan.TicksPerSecond;
        return beyond == 0 ? moment : moment.AddTicks(TimeSpan.TicksPerSecond - beyond);
    }
}
