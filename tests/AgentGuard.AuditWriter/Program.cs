using System.Globalization;
using AgentGuard.Runtime;

// AgentGuard.AuditWriter <file> <name> <records>: writes records named <name>-<number>, some at a time, and prints the name of each once it is acknowledged.
const int AtATime = 8;
var (file, name, records) = (args[0], args[1], int.Parse(args[2], CultureInfo.InvariantCulture));
await using var audit = new JsonLinesToolAudit(file, new() { LockTimeout = TimeSpan.FromMinutes(5) });
var numbers = Enumerable.Range(0, records).GetEnumerator();
await Task.WhenAll(Enumerable.Range(0, AtATime).Select(_ => Task.Run(WriteAsync)));

async Task WriteAsync()
{
    while (Next() is { } number)
    {
        var id = $"{name}-{number}";
        await audit.RecordAsync(Record(id), CancellationToken.None);
        Console.WriteLine(id);
    }
}

int? Next()
{
    lock (audit)
    {
        return numbers.MoveNext() ? numbers.Current : null;
    }
}

// Long enough that a process can die in the middle of a line.
static ToolCallRecord Record(string id) => new()
{
    StartedAt = DateTimeOffset.UnixEpoch,
    Duration = TimeSpan.Zero,
    CallId = id,
    Tool = "find_order",
    SchemaHash = "abc",
    Output = new string('x', 50_000),
};
