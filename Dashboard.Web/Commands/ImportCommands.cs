using Dashboard.Core.Importing;

namespace Dashboard.Web.Commands;

/// <summary><c>import</c>, <c>imports</c>, <c>undo</c> and <c>reread</c>.</summary>
internal static class ImportCommands
{
    public static int Import(CommandContext command)
    {
        var options = command.Options;
        var files = options.Words;
        var moments = options.All("--exported-at").Select(text => Options.ToMoment("--exported-at", text)).ToList();
        var (mapping, unit, dryRun) = (options.Text("--mapping"), options.Text("--unit"), options.Has("--dry-run"));
        options.RefuseOthers(takesWords: true);
        if (files.Count == 0)
        {
            throw new UsageException("Thiếu tên tệp: import TỆP... [--exported-at T]");
        }

        if (moments.Count > 1 && moments.Count != files.Count)
        {
            throw new UsageException("--exported-at ghi một lần cho mọi tệp, hoặc một lần cho mỗi tệp theo cùng thứ tự.");
        }

        var reports = new List<ImportReport>();
        for (var index = 0; index < files.Count; index++)
        {
            DateTime? exportedAt = moments.Count == 0 ? null : moments[moments.Count == 1 ? 0 : index];
            reports.Add(One(command, files[index], exportedAt, unit, mapping, dryRun));
        }

        Tell(command, reports);
        return reports.Exists(report => report.Refused is not null) ? 1 : 0;
    }

    public static int Imports(CommandContext command)
    {
        command.Options.RefuseOthers();
        var imports = command.Data.Imports();
        if (command.Json)
        {
            Json.Print(command.Output, imports.Select(entry => new
            {
                Import = entry.Number,
                entry.File,
                entry.Hash,
                entry.Kind,
                entry.ExportedAt,
                entry.Who,
                At = entry.AtUtc,
                entry.RowsRead,
                entry.Inserted,
                entry.Updated,
                entry.Unchanged,
                entry.Rejected,
                entry.Ledger,
                Undone = entry.UndoneAtLedger is not null,
                entry.UndoneAtLedger,
            }));
            return 0;
        }

        foreach (var entry in imports)
        {
            var state = entry.UndoneAtLedger is null ? "" : " (đã hoàn tác)";
            command.Output.WriteLine($"{entry.Number,4}  {entry.ExportedAt:dd/MM/yyyy HH:mm}  {entry.File}: {entry.RowsRead} dòng, {entry.Inserted} mới, {entry.Updated} đổi, {entry.Rejected} bị loại{state}");
        }

        return 0;
    }

    /// <summary>Reads the original of an import again with another moment, unit or mapping, and puts its rows in the place of the old ones.</summary>
    public static int Reread(CommandContext command)
    {
        var options = command.Options;
        var moment = options.Moment("--exported-at");
        var (mapping, unit, dryRun) = (options.Text("--mapping"), options.Text("--unit"), options.Has("--dry-run"));
        var import = Number(command, "reread SỐ [--exported-at T] [--unit MÃ] [--mapping TÊN]");
        var request = command.Data.RequestOf(import, CommandContext.Who);
        var report = command.Data.Import(request with
        {
            ExportedAt = moment ?? request.ExportedAt,
            Unit = unit ?? request.Unit,
            Mapping = mapping ?? request.Mapping,
            DryRun = dryRun,
        });
        Tell(command, [report]);
        return report.Refused is null ? 0 : 1;
    }

    public static int Undo(CommandContext command)
    {
        var import = Number(command, "undo SỐ");
        var report = command.Data.Undo(import, CommandContext.Who);
        if (command.Json)
        {
            Json.Print(command.Output, report);
        }
        else
        {
            command.Output.WriteLine($"Đã hoàn tác lần nạp số {report.Import}: tính lại {report.Dossiers} hồ sơ (số sổ {report.Ledger}).");
        }

        return 0;
    }

    private static long Number(CommandContext command, string usage)
    {
        command.Options.RefuseOthers(takesWords: true);
        return command.Options.Words is [var word] && long.TryParse(word, out var import) ? import : throw new UsageException($"Thiếu số lần nạp: {usage}");
    }

    private static ImportReport One(CommandContext command, string path, DateTime? exportedAt, string? unit, string? mapping, bool dryRun)
    {
        var name = Path.GetFileName(path);
        return File.Exists(path)
            ? command.Data.Import(new(name, path, CommandContext.Who, exportedAt, unit, mapping, dryRun))
            : new(name, null, null, null, null, exportedAt, 0, 0, 0, 0, [], [], $"Không có tệp “{path}”: xem lại đường dẫn.");
    }

    private static void Tell(CommandContext command, List<ImportReport> reports)
    {
        if (command.Json)
        {
            Json.Print(command.Output, reports);
            return;
        }

        foreach (var report in reports)
        {
            command.Output.WriteLine(report.Refused is { } reason
                ? $"{report.File}: từ chối. {reason}"
                : $"{report.File}: {report.RowsRead} dòng, {report.Inserted} mới, {report.Updated} thay đổi, {report.Unchanged} không đổi, {report.Rejected.Count} bị loại.");
            foreach (var row in report.Rejected)
            {
                command.Output.WriteLine($"  {row.Sheet}, dòng {row.Row}, {row.Code} {row.Column} {row.Value}: {row.Reason}");
            }

            foreach (var warning in report.Warnings)
            {
                command.Output.WriteLine($"  Lưu ý: {warning}");
            }
        }
    }
}
