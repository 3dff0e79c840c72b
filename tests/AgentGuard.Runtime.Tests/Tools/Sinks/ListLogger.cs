using Microsoft.Extensions.Logging;

namespace AgentGuard.Runtime.Tests.Tools.Sinks;

/// <summary>A log in a list.</summary>
internal sealed class ListLogger : ILogger
{
    public LogLevel Minimum { get; init; } = LogLevel.Trace;

    public List<(LogLevel Level, string Text, Exception? Exception)> Entries { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Minimum;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Entries.Add((logLevel, formatter(state, exception), exception));
}
