namespace AgentGuard.Runtime.Tests.Tools.Sinks;

/// <summary>An audit file in a folder of its own.</summary>
internal sealed class AuditFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("agentguard-audit-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "audit.jsonl");

    public static ToolCallRecord Record(string callId = "call-1") => new()
    {
        StartedAt = new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero),
        Duration = TimeSpan.FromTicks(123_456),
        CallId = callId,
        Tool = "find_order",
        SchemaHash = "abc",
    };

    public void Append(string text) => File.AppendAllText(Path, text);

    public async Task<IReadOnlyList<ToolAuditLine>> ReadAsync()
    {
        var lines = new List<ToolAuditLine>();
        await foreach (var line in JsonLinesToolAudit.ReadAsync(Path))
        {
            lines.Add(line);
        }

        return lines;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
