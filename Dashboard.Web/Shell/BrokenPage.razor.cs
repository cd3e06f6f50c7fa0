using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Shell;

/// <summary>Tells that a page broke, under a number that the log has too.</summary>
public sealed partial class BrokenPage(ILogger<BrokenPage> log)
{
    private readonly string _number = Guid.NewGuid().ToString("N")[..8];

    [Parameter, EditorRequired]
    public Exception Exception { get; set; } = default!;

    protected override void OnInitialized() => Broken(log, Exception, _number);

    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed, reference {Number}")]
    private static partial void Broken(ILogger log, Exception exception, string number);
}
