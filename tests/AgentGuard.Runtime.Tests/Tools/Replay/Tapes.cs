using System.Text;
using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime.Tests.Tools.Replay;

/// <summary>Tapes in memory.</summary>
internal static class Tapes
{
    public const string Header = """{"format":"agentguard-tape","version":1}""" + "\n";

    /// <summary>What was recorded, as text.</summary>
    public static async Task<string> RecordAsync(Func<ToolTape, Task> run)
    {
        var stream = new MemoryStream();
        await using (var tape = ToolTape.Record(stream))
        {
            await run(tape);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static Task<ToolTape> ReplayAsync(string tape, ToolTapeOptions? options = null) =>
        ToolTape.ReplayAsync(new MemoryStream(Encoding.UTF8.GetBytes(tape)), "run.jsonl", options);

    public static ToolTapeCall Call(string arguments, string tool = "find_order") =>
        new() { Tool = tool, CallId = "call", SchemaHash = "abc", Arguments = arguments, ArgumentsHash = "0f" };

    public static ToolCallResult Result(string text) => new(new ToolOutcome(text, isTruncated: false));
}
