namespace AgentGuard.Runtime.Tests.Tools.Sinks;

public sealed class InMemoryToolAuditTests
{
    [Fact]
    public async Task MoreThanTheCapacity_DropsTheOldest()
    {
        var audit = new InMemoryToolAudit(capacity: 2);
        foreach (var id in new[] { "a", "b", "c" })
        {
            await audit.RecordAsync(AuditFile.Record(id), default);
        }

        Assert.Equal(["b", "c"], audit.Records.Select(record => record.CallId));
        Assert.Equal(3, audit.Total);
    }

    [Fact]
    public void NoCapacity_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new InMemoryToolAudit(0));

    [Fact]
    public void ConcurrentRecords_AreAllKept()
    {
        var audit = new InMemoryToolAudit();

        Parallel.For(0, 1_000, i => audit.RecordAsync(AuditFile.Record($"{i}"), default).AsTask().GetAwaiter().GetResult());

        Assert.Equal(1_000, audit.Records.Select(record => record.CallId).Distinct().Count());
    }
}
