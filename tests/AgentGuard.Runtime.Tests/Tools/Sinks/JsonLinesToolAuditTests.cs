using System.Text;

namespace AgentGuard.Runtime.Tests.Tools.Sinks;

/// <summary>The audit file: what is acknowledged is there, whatever happens to writers.</summary>
public sealed class JsonLinesToolAuditTests
{
    [Fact]
    public async Task FullRecord_ReadsBackAsItWas()
    {
        using var file = new AuditFile();
        var record = AuditFile.Record() with
        {
            RunId = "run", Owner = "orders", CallerId = "mara", Scope = "refunds.write", Effect = ToolEffect.Irreversible, Approval = ToolApproval.Required,
            IsApproved = false, ApprovedBy = "desk", ApprovalReason = "Zu spät \"…\"\n", ArgumentsHash = "0f", Failure = ToolFailureCode.NotApproved, Attempts = 2,
            IsAbandoned = true, IsFallback = true, IsReplayed = true, OutputChars = 17, IsTruncated = true, Detail = "more", Arguments = "{\"a\":1}", Output = "{}",
        };

        await using (var audit = new JsonLinesToolAudit(file.Path))
        {
            await audit.RecordAsync(record with { Exception = new InvalidOperationException("disk\nfull") }, default);
        }

        var line = Assert.Single(await file.ReadAsync());
        Assert.Equal(record, line.Record);
        Assert.Equal("System.InvalidOperationException: disk\nfull", line.Exception);
        Assert.False(line.IsShortened);
    }

    [Fact]
    public async Task PlainRecord_IsOneShortLineOfTheDocumentedFormat()
    {
        using var file = new AuditFile();
        await using var audit = new JsonLinesToolAudit(file.Path);

        await audit.RecordAsync(AuditFile.Record(), default);

        Assert.Equal(
            """
            {"v":1,"time":"2026-11-22T10:00:00+00:00","duration_ms":12.3456,"call":"call-1","tool":"find_order","schema":"abc","effect":"unspecified","approval":"not_required","outcome":"ok","attempts":0,"output_chars":0}

            """.ReplaceLineEndings("\n"),
            await File.ReadAllTextAsync(file.Path));
    }

    [Fact]
    public async Task Acknowledged_IsOnDiskBeforeTheAuditIsClosed()
    {
        using var file = new AuditFile();
        await using var audit = new JsonLinesToolAudit(file.Path);

        for (var i = 1; i <= 5; i++)
        {
            await audit.RecordAsync(AuditFile.Record($"call-{i}"), default);
            Assert.Equal(i, (await file.ReadAsync()).Count);
        }
    }

    [Fact]
    public async Task TornLastLine_IsKeptAsideAndReported()
    {
        using var file = new AuditFile();
        await using (var audit = new JsonLinesToolAudit(file.Path))
        {
            await audit.RecordAsync(AuditFile.Record("before"), default);
        }

        file.Append("""{"v":1,"time":"2026-11-22T1""");
        await using (var audit = new JsonLinesToolAudit(file.Path))
        {
            await audit.RecordAsync(AuditFile.Record("after"), default);
        }

        var lines = await file.ReadAsync();
        Assert.Equal(["before", null, "after"], lines.Select(line => line.Record?.CallId));
        Assert.Equal(["The line is no JSON; probably a writer died in the middle of it."], lines.Select(line => line.Damage).OfType<string>());
        Assert.Equal((2, Encoding.UTF8.GetByteCount((await File.ReadAllLinesAsync(file.Path))[0]) + 1), (lines[1].Number, lines[1].Offset));
    }

    [Fact]
    public async Task WriterThatDiesWhileAnotherRuns_CostsItsOwnLineOnly()
    {
        using var file = new AuditFile();
        await using var audit = new JsonLinesToolAudit(file.Path);
        await audit.RecordAsync(AuditFile.Record("before"), default);

        file.Append("""{"v":1,"call":"torn""");
        await audit.RecordAsync(AuditFile.Record("after"), default);

        Assert.Equal(["before", null, "after"], (await file.ReadAsync()).Select(line => line.Record?.CallId));
    }

    [Fact]
    public async Task EveryPlaceALineCanBeTornAt_LosesNoOtherLine()
    {
        using var whole = new AuditFile();
        await using (var audit = new JsonLinesToolAudit(whole.Path))
        {
            await audit.RecordAsync(AuditFile.Record("torn"), default);
        }

        var line = await File.ReadAllTextAsync(whole.Path);
        for (var length = 1; length < line.Length; length++)
        {
            using var file = new AuditFile();
            file.Append(line[..length]);
            await using var audit = new JsonLinesToolAudit(file.Path);
            await audit.RecordAsync(AuditFile.Record("after"), default);

            var lines = await file.ReadAsync();
            Assert.Equal(2, lines.Count);
            Assert.Equal("after", lines[1].Record?.CallId);
            Assert.Equal(length == line.Length - 1, lines[0].Record is not null);
        }
    }

    [Fact]
    public async Task LastLineBeingWritten_IsReportedAsSuch()
    {
        using var file = new AuditFile();
        file.Append("""{"v":1,"ti""");

        Assert.Equal("The file ends in the middle of the line: a writer died, or is writing.", Assert.Single(await file.ReadAsync()).Damage);
    }

    // One instance per process in real life: what they share is the file, and its lock is held per handle.
    [Fact]
    public async Task ManyWritersOnOneFile_LoseNothing()
    {
        const int writers = 6;
        const int records = 40;
        using var file = new AuditFile();

        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            await using var audit = new JsonLinesToolAudit(file.Path, new() { LockTimeout = TimeSpan.FromMinutes(5) });
            await Task.WhenAll(Enumerable.Range(0, records).Select(record => audit.RecordAsync(AuditFile.Record($"{writer}-{record}"), default).AsTask()));
        })));

        var lines = await file.ReadAsync();
        Assert.All(lines, line => Assert.Null(line.Damage));
        Assert.Equal(writers * records, lines.Select(line => line.Record!.CallId).Distinct().Count());
        Assert.Equal(writers * records, lines.Count);
    }

    [Fact]
    public async Task MoreRecordsThanTheQueueHolds_AreAllWritten()
    {
        using var file = new AuditFile();
        await using var audit = new JsonLinesToolAudit(file.Path, new() { Capacity = 2 });

        await Task.WhenAll(Enumerable.Range(0, 100).Select(record => audit.RecordAsync(AuditFile.Record($"{record}"), default).AsTask()));

        Assert.Equal(Enumerable.Range(0, 100).Select(record => $"{record}").Order(), (await file.ReadAsync()).Select(line => line.Record!.CallId).Order());
    }

    [Fact]
    public async Task FileMovedAway_ANewOneIsBegun()
    {
        using var file = new AuditFile();
        await using var audit = new JsonLinesToolAudit(file.Path);
        await audit.RecordAsync(AuditFile.Record("old"), default);

        File.Move(file.Path, file.Path + ".1");
        await audit.RecordAsync(AuditFile.Record("new"), default);

        Assert.Equal("new", Assert.Single(await file.ReadAsync()).Record?.CallId);
    }

    [Fact]
    public async Task FolderMissing_FailsTheCallAndRecoversWhenItIsThere()
    {
        using var file = new AuditFile();
        var folder = file.Path + ".d";
        await using var audit = new JsonLinesToolAudit(Path.Combine(folder, "audit.jsonl"));

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => audit.RecordAsync(AuditFile.Record(), default).AsTask());
        Directory.CreateDirectory(folder);
        await audit.RecordAsync(AuditFile.Record(), default);

        Assert.Single(await File.ReadAllLinesAsync(Path.Combine(folder, "audit.jsonl")));
    }

    [Fact]
    public async Task LockHeldByAnotherTooLong_FailsTheCall()
    {
        using var file = new AuditFile();
        await using var audit = new JsonLinesToolAudit(file.Path, new() { LockTimeout = TimeSpan.Zero });
        using (new FileStream(file.Path + ".lock", FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
        {
            await Assert.ThrowsAsync<IOException>(() => audit.RecordAsync(AuditFile.Record("held"), default).AsTask());
        }

        await audit.RecordAsync(AuditFile.Record("free"), default);
        Assert.Equal("free", Assert.Single(await file.ReadAsync()).Record?.CallId);
    }

    [Fact]
    public async Task ClosedAudit_Throws()
    {
        using var file = new AuditFile();
        var audit = new JsonLinesToolAudit(file.Path);
        await audit.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => audit.RecordAsync(AuditFile.Record(), default).AsTask());
    }

    [Fact]
    public async Task LongRecord_IsShortenedAndSaysSo()
    {
        using var file = new AuditFile();
        await using var audit = new JsonLinesToolAudit(file.Path, new() { MaxLineBytes = 4_096 });
        var text = new string('x', 5_000);

        await audit.RecordAsync(AuditFile.Record(text) with { Output = text, Failure = ToolFailureCode.Failed }, default);

        var line = Assert.Single(await file.ReadAsync());
        Assert.True(line.IsShortened);
        Assert.Equal((text[..100], null, "failed"), (line.Record!.CallId, line.Record.Output, line.Record.Outcome));
    }

    [Theory]
    [InlineData("[]", "The line is no JSON object.")]
    [InlineData("{}", "The line is no audit record: a value is missing, or is not what it should be.")]
    [InlineData("""{"v":"1"}""", "The line is no audit record: a value is missing, or is not what it should be.")]
    [InlineData("""{"v":1,"effect":"\ud800"}""", "The line is no audit record: a value is missing, or is not what it should be.")]
    [InlineData("""{"v":1,"effect":"psychic","approval":"required","outcome":"ok"}""", "The record has an effect, approval or outcome that this AgentGuard.Runtime does not know.")]
    [InlineData("""{"v":2,"anything":true}""", "The record has format version 2, and this AgentGuard.Runtime reads versions up to 1.")]
    public async Task LineThatIsNoRecord_IsReportedWithItsReason(string line, string reason)
    {
        using var file = new AuditFile();
        file.Append(line + "\n");

        Assert.Equal(reason, Assert.Single(await file.ReadAsync()).Damage);
    }

    [Fact]
    public async Task AnyBytes_AreReportedNeverThrown()
    {
        var random = new Random(7);
        using var file = new AuditFile();
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            await File.WriteAllBytesAsync(file.Path, bytes);

            Assert.All(await file.ReadAsync(), line => Assert.NotNull(line.Damage));
        }
    }

    [Fact]
    public async Task UnknownNames_ArePassedOver()
    {
        using var file = new AuditFile();
        await using (var audit = new JsonLinesToolAudit(file.Path))
        {
            await audit.RecordAsync(AuditFile.Record(), default);
        }

        await File.WriteAllTextAsync(file.Path, (await File.ReadAllTextAsync(file.Path)).Replace("{\"v\":1", "{\"v\":1,\"later\":[1]", StringComparison.Ordinal));

        Assert.Equal(AuditFile.Record(), Assert.Single(await file.ReadAsync()).Record);
    }
}
