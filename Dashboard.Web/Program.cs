using Dashboard.Web.Commands;

return CommandLine.Run(args, Console.Out, Console.Error);

internal sealed partial class Program;
