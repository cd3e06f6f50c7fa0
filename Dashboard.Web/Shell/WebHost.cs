using System.Globalization;
using Dashboard.Core.Storage;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Search;
using Dashboard.Web.Features.Dossiers;
using Dashboard.Web.Features.Help;
using Dashboard.Web.Features.Importing;
using Dashboard.Web.Features.Indicators;
using Dashboard.Web.Features.Mappings;
using Dashboard.Web.Features.OneDossier;
using Dashboard.Web.Features.Reconciling;
using Dashboard.Web.Features.Units;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Localization;
using MudBlazor;
using MudBlazor.Services;
using Serilog;
using Serilog.Events;

namespace Dashboard.Web.Shell;

/// <summary>Puts the web part together.</summary>
internal static class WebHost
{
    /// <summary>Builds the web application; the caller runs it and disposes of the data.</summary>
    /// <param name="args">Arguments of the program; <c>--urls</c> sets where it listens.</param>
    /// <param name="data">The imported data.</param>
    /// <param name="uploadFolder">Where uploaded files lie until they are imported.</param>
    /// <exception cref="AddressRefusedException">It should listen beyond this machine.</exception>
    public static WebApplication Build(string[] args, DashboardData data, string uploadFolder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(WebHost).Assembly.GetName().Name,

            // Assets lie beside the program, wherever it was started from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        Listen(builder);
        AddServices(builder.Services, data, uploadFolder);
        var app = builder.Build();
        Use(app);
        Map(app, data);
        return app;
    }

    private static void Listen(WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            throw new AddressRefusedException("Không dùng được mục Kestrel:Endpoints: hãy đặt địa chỉ bằng --urls.");
        }

        builder.WebHost.UseUrls(LoopbackAddresses.Read(builder.Configuration[WebHostDefaults.ServerUrlsKey]));
        builder.WebHost.UseStaticWebAssets();

        // A page of another site must not reach this one by a name that leads to this machine.
        builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
    }

    private static void AddServices(IServiceCollection services, DashboardData data, string uploadFolder)
    {
        services.AddSerilog(log => log
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .WriteTo.Console(
                outputTemplate: "{Timestamp:yyyy-MM-dd HH:mm:ss} {Level:u3} {TraceId} {Message:lj}{NewLine}{Exception}",
                formatProvider: CultureInfo.InvariantCulture,
                standardErrorFromLevel: LogEventLevel.Verbose));
        services.AddSingleton(Markup.Encoder);
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddTransient<MudLocalizer, ViMudLocalizer>();
        services.AddAntiforgery();
        services.AddSingleton(data);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new UploadFolder(uploadFolder));
        services.AddSingleton<FiguresCache>();
        services.AddSingleton<ITrendQuery, TrendCache>();
        services.AddSingleton<ImportQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportQueue>());
        services.AddScoped<IViewQuery, ViewQuery>();
        services.AddSingleton<ISearchQuery, SearchQuery>();
        services.AddSingleton<ILedgerQuery, LedgerQuery>();
        services.AddSingleton<OfficeName>();
        services.AddSingleton<ListContexts>();
        services.AddSingleton<ListPages>();
        services.AddScoped<IDossiersQuery, DossiersQuery>();
        services.AddSingleton<HistoryCache>();
        services.AddScoped<IOneDossierQuery, OneDossierQuery>();
        services.AddSingleton<WorkCache>();
        services.AddScoped<IUnitQuery, UnitQuery>();
        services.AddScoped<IImportQuery, ImportQuery>();
        services.AddScoped<IMappingsQuery, MappingsQuery>();
        services.AddScoped<IReconcilingQuery, ReconcilingQuery>();
        services.AddScoped<IHelpQuery, HelpQuery>();
        services.AddScoped<IIndicatorQuery, IndicatorQuery>();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            var vietnamese = CultureInfo.GetCultureInfo("vi-VN");
            options.DefaultRequestCulture = new RequestCulture(vietnamese);
            options.SupportedCultures = [vietnamese];
            options.SupportedUICultures = [vietnamese];
            options.RequestCultureProviders.Clear();
        });
    }

    private static void Use(WebApplication app)
    {
        app.UseExceptionHandler(broken =>
        {
            broken.Use(next => context => SecurityHeaders.AddAsync(context, next));
            broken.Run(ErrorResponse.WriteAsync);
        });
        app.Use(next => context => SecurityHeaders.AddAsync(context, next));
        app.UseRequestLocalization();
        app.UseStatusCodePagesWithReExecute("/khong-tim-thay");
        app.UseAntiforgery();
    }

    private static void Map(WebApplication app, DashboardData data)
    {
        app.MapStaticAssets();
        app.MapGet("/healthz", () => Results.Text("ok"));
        app.MapPost(UploadEndpoint.Address, UploadEndpoint.ReceiveAsync).DisableAntiforgery();
        app.MapGet(WorkbookEndpoint.Path, WorkbookEndpoint.SendAsync);
        app.MapGet("/nap-du-lieu/tep-goc/{import:long}", (long import) =>
            data.OpenOriginal(import) is { } original
                ? Results.File(original, "application/octet-stream", data.Imports().FirstOrDefault(entry => entry.Number == import)?.File ?? $"lan-nap-{import}")
                : Results.NotFound());
        app.MapGet(MappingEndpoint.Path, MappingEndpoint.Send);
        app.MapGet(RejectedEndpoint.OfImport, RejectedEndpoint.SendImportAsync);
        app.MapGet(RejectedEndpoint.OfUpload, RejectedEndpoint.SendUploadAsync);
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }
}
