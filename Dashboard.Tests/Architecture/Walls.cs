using Mono.Cecil;

namespace Dashboard.Tests.Architecture;

/// <summary>The walls of the product, as data. <c>docs/architecture.md</c> gives the reasons.</summary>
internal static class Walls
{
    public static readonly string[] PureFolders =
        ["Text", "Calendars", "Units", "Dossiers", "Indicators", "Histories", "Findings", "Meetings", "Access", "Importing", "Search", "Help"];

    public static readonly string[] OtherFolders = ["Documents", "Storage"];

    private static readonly string[] s_officeLibraries = ["ClosedXML.*", "DocumentFormat.OpenXml.*"];

    private static readonly string[] s_providers =
        ["Microsoft.Data.Sqlite*", "Microsoft.EntityFrameworkCore.Sqlite*", "SQLitePCL.*", "Npgsql*"];

    private static readonly string[] s_clock =
    [
        "System.DateTime::get_Now",
        "System.DateTime::get_UtcNow",
        "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow",
        "System.TimeProvider::get_System",
        "System.TimeZoneInfo::get_Local",
        "System.Diagnostics.Stopwatch",
        "System.Environment::get_TickCount",
        "System.Environment::get_TickCount64",
    ];

    private static readonly string[] s_fileSystem =
    [
        "System.IO.File",
        "System.IO.Directory",
        "System.IO.FileStream",
        "System.IO.FileInfo",
        "System.IO.DirectoryInfo",
        "System.IO.StreamReader::.ctor(System.String",
        "System.IO.StreamWriter::.ctor(System.String",
    ];

    public static Wall Pure { get; } = new(
        "Pure folders know no storage, web, file format, file system or clock",
        Over: [.. PureFolders.Select(folder => "Dashboard.Core." + folder)],
        But: ["Dashboard.Core.Importing.Files"],
        Forbids:
        [
            "Microsoft.EntityFrameworkCore.*",
            "Microsoft.Data.Sqlite*",
            "Npgsql*",
            "Microsoft.AspNetCore.*",
            .. s_officeLibraries,
            "ExcelDataReader.*",
            "AngleSharp.*",
            "Sylvan.*",
            .. s_fileSystem,
            .. s_clock,
            "Dashboard.Core.Storage.*",
            "Dashboard.Core.Documents.*",
            "Dashboard.Core.Importing.Files.*",
        ],
        Allows:
        [
            .. new[] { "Cell", "CellKind", "SheetRow", "ISheetSource", "FileRefusedException", "FileRefusal", "ReadLimits" }
                .Select(type => "Dashboard.Core.Importing.Files." + type),
        ]);

    public static Wall Edges { get; } = new(
        "Readers and documents know no storage",
        Over: ["Dashboard.Core.Importing.Files", "Dashboard.Core.Documents"],
        But: [],
        Forbids: ["Dashboard.Core.Storage.*", "Microsoft.EntityFrameworkCore.*"],
        Allows: []);

    public static Wall Office { get; } = new(
        "Office libraries appear only in Documents",
        Over: ["*"],
        But: ["Dashboard.Core.Documents"],
        Forbids: s_officeLibraries,
        Allows: []);

    public static Wall Provider { get; } = new(
        "Database providers appear only in Storage",
        Over: ["*"],
        But: ["Dashboard.Core.Storage"],
        Forbids: s_providers,
        Allows: []);

    /// <summary>Looked at for components only, wherever they are.</summary>
    public static Wall Components { get; } = new(
        "Components take a query, never a database context",
        Over: ["*"],
        But: [],
        Forbids: ["Microsoft.EntityFrameworkCore.*"],
        Allows: []);

    /// <summary>The walls that are told by namespace alone.</summary>
    public static IReadOnlyList<Wall> OfNamespaces { get; } = [Pure, Edges, Office, Provider];

    /// <summary>One wall round each feature below <paramref name="root"/>: it may not name another one.</summary>
    public static IReadOnlyList<Wall> RoundFeatures(string root, IEnumerable<TypeDefinition> types) =>
    [
        .. types
            .Where(type => type.Namespace.StartsWith(root + ".", StringComparison.Ordinal))
            .Select(type => type.Namespace[(root.Length + 1)..].Split('.')[0])
            .Distinct(StringComparer.Ordinal)
            .Select(feature => $"{root}.{feature}")
            .Select(feature => new Wall($"{feature} names no other feature", [feature], [], [root + ".*"], [feature + ".*"])),
    ];
}
