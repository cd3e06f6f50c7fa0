using Dashboard.Core.Units;

namespace Dashboard.Web.Components;

/// <summary>Whose dashboard it is, read from the registry.</summary>
/// <param name="Name">Name of the unit above all others; <see langword="null"/> where the registry has none.</param>
/// <param name="Whole">How the sum over all units is called.</param>
public sealed record Office(string? Name, string Whole)
{
    public static Office Of(IEnumerable<Unit> units)
    {
        var top = units.FirstOrDefault(unit => unit.Kind is "city" or "district" or "province");
        return new(top?.Name, top?.Kind switch
        {
            "city" => "Toàn thành phố",
            "district" => "Toàn huyện",
            "province" => "Toàn tỉnh",
            _ => "Tất cả đơn vị",
        });
    }
}
