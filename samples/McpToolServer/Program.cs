using McpToolServer;

var auditFile = Environment.GetEnvironmentVariable("AUDIT_FILE") ?? Path.Combine(AppContext.BaseDirectory, "audit.jsonl");
if (args.Contains("--try"))
{
    using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
    await TryOut.RunAsync(auditFile, deadline.Token);
}
else
{
    await Server.RunAsync(auditFile);
}
