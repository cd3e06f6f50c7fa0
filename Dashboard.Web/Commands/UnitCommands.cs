using Dashboard.Core.Units;

namespace Dashboard.Web.Commands;

/// <summary><c>units import</c> and <c>verify</c>.</summary>
internal static class UnitCommands
{
    public static int Import(CommandContext command)
    {
        command.Options.RefuseOthers(takesWords: true);
        if (command.Options.Words is not [var file])
        {
            throw new UsageException("Thiếu tên tệp: units import TỆP.csv");
        }

        if (!File.Exists(file))
        {
            throw new FileNotFoundException($"Không có tệp “{file}”: xem lại đường dẫn.");
        }

        using var csv = File.OpenText(file);
        var units = UnitFile.Parse(csv);
        var changed = command.Data.ImportUnits(units, CommandContext.Who);
        if (command.Json)
        {
            Json.Print(command.Output, new { Units = units.Count, Changed = changed, command.Data.Ledger });
        }
        else
        {
            command.Output.WriteLine($"{units.Count} đơn vị trong tệp, {changed} đơn vị mới hoặc thay đổi (số sổ {command.Data.Ledger}).");
        }

        return 0;
    }

    public static int Verify(CommandContext command)
    {
        command.Options.RefuseOthers();
        var faults = command.Data.Verify();
        if (command.Json)
        {
            Json.Print(command.Output, new { Ok = faults.Count == 0, Faults = faults });
        }
        else
        {
            command.Output.WriteLine(faults.Count == 0 ? "Cơ sở dữ liệu, tệp gốc và số liệu đều khớp." : string.Join('\n', faults));
        }

        return faults.Count == 0 ? 0 : 1;
    }
}
