using System.Diagnostics;
using AngleSharp.Html.Parser;
using ClosedXML.Excel;
using Dashboard.Core.Documents;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Storage;
using DocumentFormat.OpenXml.Packaging;
using ExcelDataReader;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sylvan.Data.Csv;

namespace Dashboard.Tests.Architecture.Guilty;

/// <summary>Breaks every wall in every way that the walls forbid. Never run.</summary>
internal static class Breakers
{
    internal sealed class Context(DbContextOptions<Context> options) : DbContext(options);

    internal static class Clock
    {
        public static readonly Func<DateTime> InALambda = () => DateTime.UtcNow;

        public static object[] Read() =>
        [
            DateTime.Now,
            DateTime.Today,
            DateTimeOffset.Now,
            DateTimeOffset.UtcNow,
            TimeProvider.System,
            TimeZoneInfo.Local,
            Environment.TickCount,
            Environment.TickCount64,
            Stopwatch.GetTimestamp(),
        ];
    }

    internal static class FileSystem
    {
        public static object[] Open(string path) =>
        [
            new FileStream(path, FileMode.Open),
            new FileInfo(path).Length,
            new DirectoryInfo(path).Name,
            Directory.Exists(path),
            File.Exists(path),
            new StreamReader(path),
            new StreamWriter(path),
        ];
    }

    internal static class Formats
    {
        public static object[] Read(Stream stream) =>
        [
            new XLWorkbook(),
            WordprocessingDocument.Open(stream, isEditable: false),
            ExcelReaderFactory.CreateReader(stream),
            new HtmlParser(),
            CsvDataReader.Create(TextReader.Null),
        ];
    }

    internal static class Database
    {
        public static List<Context> AsAGenericArgument { get; } = [];

        public static DbContextOptionsBuilder Choose(DbContextOptionsBuilder builder) => builder.UseSqlite("Data Source=:memory:");

        public static object[] Open() => [new SqliteConnection(), SQLitePCL.raw.SQLITE_OK, SQLitePCL.raw.sqlite3_libversion_number(), typeof(NpgsqlStandIn)];
    }

    internal static class Folders
    {
        public static Type[] Name() => [typeof(StoredStandIn), typeof(DocumentStandIn), typeof(ReaderStandIn)];
    }

    internal static class Web
    {
        public static string? Path(HttpContext context) => context.Request.Path.Value;
    }

    internal sealed class ByInjection : ComponentBase
    {
        [Inject]
        public required IDbContextFactory<Context> Contexts { get; init; }
    }

    internal sealed class ByConstructor(Context context) : ComponentBase
    {
        protected override void OnInitialized() => context.Dispose();
    }

    internal sealed class InItsBody : LayoutComponentBase
    {
        [Parameter]
        public IQueryable<string> Rows { get; set; } = Enumerable.Empty<string>().AsQueryable();

        protected override async Task OnInitializedAsync() => await Rows.ToListAsync();
    }
}
