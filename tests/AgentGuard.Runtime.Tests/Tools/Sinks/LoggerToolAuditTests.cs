using Microsoft.Extensions.Logging;

namespace AgentGuard.Runtime.Tests.Tools.Sinks;

public sealed class LoggerToolAuditTests
{
    [Fact]
    public async Task Success_IsInformation()
    {
        var log = new ListLogger();

        await new LoggerToolAudit(log).RecordAsync(AuditFile.Record() with { CallerId = "mara", Attempts = 1 }, default);

        var (level, text, _) = Assert.Single(log.Entries);
        Assert.Equal(LogLevel.Information, level);
        Assert.StartsWith("Tool find_order ended with ok after 12.3456 ms and 1 attempts (call call-1, ", text, StringComparison.Ordinal);
        Assert.Contains("caller mara, ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_IsAWarningWithItsException()
    {
        var log = new ListLogger();
        var exception = new InvalidOperationException("secret");

        await new LoggerToolAudit(log).RecordAsync(AuditFile.Record() with { Failure = ToolFailureCode.Failed, Exception = exception }, default);

        var (level, text, logged) = Assert.Single(log.Entries);
        Assert.Equal((LogLevel.Warning, exception), (level, logged));
        Assert.Contains("ended with failed", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_IsForDebuggingOnly()
    {
        var log = new ListLogger();
        var quiet = new ListLogger { Minimum = LogLevel.Information };
        var record = AuditFile.Record() with { Arguments = "{\"id\":7}", Output = "seven" };

        await new LoggerToolAudit(log).RecordAsync(record, default);
        await new LoggerToolAudit(quiet).RecordAsync(record, default);

        Assert.Equal((LogLevel.Debug, "Tool find_order, call call-1: arguments {\"id\":7}, output seven"), (log.Entries[1].Level, log.Entries[1].Text));
        Assert.DoesNotContain("seven", Assert.Single(quiet.Entries).Text, StringComparison.Ordinal);
    }
}
