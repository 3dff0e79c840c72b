using Microsoft.Extensions.Logging;

namespace AgentGuard.Runtime.Tools;

internal static partial class ToolLog
{
    public const string Category = "AgentGuard.Tools";

    [LoggerMessage(1, LogLevel.Warning, "Tool {Tool}: attempt {Attempt} ended with {Code}.")]
    public static partial void AttemptFailed(ILogger logger, Exception? exception, string tool, int attempt, string code);

    [LoggerMessage(2, LogLevel.Warning, "Tool {Tool}: call {CallId} ended with {Code}. {Detail}")]
    public static partial void CallFailed(ILogger logger, Exception? exception, string tool, string callId, string code, string? detail);

    [LoggerMessage(3, LogLevel.Error, "Tool {Tool} ignores its cancellation; its method is left running.")]
    public static partial void Abandoned(ILogger logger, string tool);

    [LoggerMessage(4, LogLevel.Information, "Tool {Tool}: a method that was left running has ended.")]
    public static partial void AbandonedEnded(ILogger logger, Exception? exception, string tool);

    [LoggerMessage(5, LogLevel.Error, "Tool {Tool}: call {CallId} was not taken by the {Sink}.")]
    public static partial void NotRecorded(ILogger logger, Exception exception, string tool, string callId, string sink);
}
