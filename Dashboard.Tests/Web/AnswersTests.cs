using System.Net;
using Dashboard.Core.Storage;
using Dashboard.Tests.Samples;
using Dashboard.Web.Commands;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Builder;

namespace Dashboard.Tests.Web;

/// <summary>What the program answers to addresses that name something, and to those that name nothing.</summary>
public sealed class AnswersTests(AnswersTests.Program program) : IClassFixture<AnswersTests.Program>
{
    [Theory]
    [InlineData("/", "data-testid=\"overview-table\"")]
    [InlineData("/don-vi/{unit}", "Việc cần làm")]
    [InlineData("/chi-so/late-resolved?don-vi={unit}", "data-testid=\"ranking\"")]
    [InlineData("/ho-so/{dossier}", "class=\"mot-ho-so\"")]
    public async Task What_is_there_is_answered_with_status_200(string address, string shown) =>
        Assert.Equal((HttpStatusCode.OK, true), await AskAsync(address, shown));

    [Theory]
    [InlineData("/don-vi/KHONG-CO", "Không mở được đơn vị này")]
    [InlineData("/chi-so/khong-co", "Không có chỉ số này")]
    [InlineData("/chi-so/late-resolved?don-vi=KHONG-CO", "Không có đơn vị này trong kỳ")]
    [InlineData("/ho-so/H00-000000-0000", "Không có hồ sơ nào mang mã “H00-000000-0000”")]
    [InlineData("/khong-co-trang-nay", "Không tìm thấy trang này")]
    public async Task What_is_not_there_is_answered_with_status_404_and_the_page_that_says_so(string address, string shown) =>
        Assert.Equal((HttpStatusCode.NotFound, true), await AskAsync(address, shown));

    private async Task<(HttpStatusCode Status, bool Shown)> AskAsync(string address, string shown)
    {
        var leaving = TestContext.Current.CancellationToken;
        using var answer = await program.Client.GetAsync(
            new Uri(address.Replace("{unit}", program.Unit, StringComparison.Ordinal).Replace("{dossier}", program.Dossier, StringComparison.Ordinal), UriKind.Relative), leaving);
        var page = await answer.Content.ReadAsStringAsync(leaving);
        return (answer.StatusCode, page.Contains(shown, StringComparison.Ordinal));
    }

    /// <summary>The real program with one export of a city.</summary>
    public sealed class Program : IAsyncLifetime
    {
        private readonly Cli _cli = new();
        private DashboardData? _data;
        private WebApplication? _app;

        public HttpClient Client { get; } = new();

        public string Unit => _data!.Units[^1].Code;

        public string Dossier => _data!.NearestKeys("H20", ledger: null, take: 1)[0];

        public async ValueTask InitializeAsync()
        {
            _cli.Json("units", "import", SampleFolder.File("weekly-2023", "units.csv"));
            _cli.Json("import", SampleFolder.File("weekly-2023", "01"));
            _data = Locations.Open(_cli.Folder);
            _app = WebHost.Build(["--urls", "http://127.0.0.1:0"], _data, _data.Folder.Uploads);
            await _app.StartAsync(TestContext.Current.CancellationToken);
            Client.BaseAddress = new(_app.Urls.Single());
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            if (_app is not null)
            {
                await _app.StopAsync(CancellationToken.None);
                await _app.DisposeAsync();
            }

            _data?.Dispose();
            _cli.Dispose();
        }
    }
}
