using System.Net;

namespace Dashboard.Web.Shell;

/// <summary>The program was told to listen where others could reach it.</summary>
/// <param name="message">Vietnamese sentence for the person at the console.</param>
internal sealed class AddressRefusedException(string message) : Exception(message);

/// <summary>Addresses that only this machine can reach.</summary>
internal static class LoopbackAddresses
{
    public const string Default = "http://127.0.0.1:5080";

    /// <summary>The addresses of a list divided by semicolons.</summary>
    /// <exception cref="AddressRefusedException">One of them is not of this machine.</exception>
    public static string[] Read(string? urls)
    {
        var addresses = (string.IsNullOrWhiteSpace(urls) ? Default : urls)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var address in addresses)
        {
            if (!IsLoopback(address))
            {
                throw new AddressRefusedException(
                    $"Không mở ở địa chỉ {address}: chương trình chưa có đăng nhập nên chỉ mở trên máy này. Hãy dùng một địa chỉ như {Default}.");
            }
        }

        return addresses;
    }

    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
