using Dashboard.Web.Commands;

return await CommandLine.StartAsync(args);
