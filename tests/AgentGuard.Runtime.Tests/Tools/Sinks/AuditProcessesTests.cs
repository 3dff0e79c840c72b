namespace AgentGuard.Runtime.Tests.Tools.Sinks;

/// <summary>Real processes on one audit file, one of which is killed in the middle of its work.</summary>
public sealed class AuditProcessesTests
{
    /// <summary>Only so that a hanging writer ends the test; no outcome depends on it.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task OneOfSeveralKilled_LosesNothingAcknowledgedAndLeavesTheFileToTheOthers()
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var file = new AuditFile();
        using var first = AuditWriterProcess.Start(file.Path, "first", records: 150);
        using var second = AuditWriterProcess.Start(file.Path, "second", records: 150);
        using var killed = AuditWriterProcess.Start(file.Path, "killed");

        await killed.ReadAsync(acknowledged: 40, patience.Token);
        killed.Kill();
        await killed.EndAsync(patience.Token);
        var ends = await Task.WhenAll(first.EndAsync(patience.Token), second.EndAsync(patience.Token));

        // One that comes after the death.
        using var late = AuditWriterProcess.Start(file.Path, "late", records: 20);
        Assert.Equal((0, 0, 0), (ends[0], ends[1], await late.EndAsync(patience.Token)));

        var lines = await file.ReadAsync();
        var written = lines.Where(line => line.Record is not null).Select(line => line.Record!.CallId).ToList();
        Assert.Equal((150, 150, 20), (first.Acknowledged.Count, second.Acknowledged.Count, late.Acknowledged.Count));
        Assert.True(killed.Acknowledged.Count >= 40);
        Assert.Equal(written.Distinct(), written);
        Assert.Empty(new[] { first, second, killed, late }.SelectMany(writer => writer.Acknowledged).Except(written));

        // What the killed one had not been told is safe may be there, or torn: one line at most.
        Assert.All(written.Except(first.Acknowledged).Except(second.Acknowledged).Except(late.Acknowledged), id => Assert.StartsWith("killed-", id, StringComparison.Ordinal));
        Assert.True(lines.Count(line => line.Damage is not null) <= 1);
    }

    [Fact]
    public async Task EachKilledInTurn_LeavesAFileThatTheNextOneContinues()
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var file = new AuditFile();
        var acknowledged = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            using var writer = AuditWriterProcess.Start(file.Path, $"killed{i}");
            await writer.ReadAsync(acknowledged: 10, patience.Token);
            writer.Kill();
            await writer.EndAsync(patience.Token);
            acknowledged.AddRange(writer.Acknowledged);
        }

        var lines = await file.ReadAsync();
        var written = lines.Where(line => line.Record is not null).Select(line => line.Record!.CallId).ToList();
        Assert.Equal(written.Distinct(), written);
        Assert.Empty(acknowledged.Except(written));
        Assert.True(lines.Count(line => line.Damage is not null) <= 3);
    }
}
