using System.Text.Json;

namespace AgentGuard.Package.Tests.Samples;

/// <summary>The production agent's demo: it goes through, is audited, and a recording of it replays.</summary>
[Collection(nameof(SampleCheckout))]
public sealed class ProductionAgentTests(SampleCheckout checkout)
{
    [Fact]
    public void RecordedRun_ReplaysByteForByteAndAChangedResultShowsTheDifference()
    {
        checkout.Run("build", "samples/ProductionAgent", "-m:1", "-tl:off", "-v:m").Succeeds();
        var tape = checkout.PathOf("run.jsonl");
        string[] effects = [checkout.PathOf("samples", "ProductionAgent", "bin", "Debug", "net10.0", "labels"), checkout.PathOf("samples", "ProductionAgent", "bin", "Debug", "net10.0", "outbox")];

        var live = Demo("--record", tape).Succeeds().Output;

        Assert.Contains("audit     refund_order_line with orders.refund: ok", live, StringComparison.Ordinal);
        Assert.Equal(["header", "openai", "anthropic", "find_order", "anthropic", "refund_order_line", "anthropic"], File.ReadAllLines(tape).Select(Who));
        Assert.All(effects, folder => Assert.NotEmpty(Directory.GetFiles(folder)));
        Array.ForEach(effects, folder => Directory.Delete(folder, recursive: true));

        var replayed = Demo("--replay", tape).Succeeds().Output;

        Assert.Equal(live, replayed);
        Assert.DoesNotContain(effects, Directory.Exists);

        var changed = Change(tape, "refund_order_line", "34.90", "34.91");

        Assert.Contains(
            "run.jsonl:7: The call of the model claude-haiku-4-5 (anthropic) differs from the tape: /messages/4/contents/0/result: expected", changed.Output, StringComparison.Ordinal);

        // The model that does triage is on the tape too: its verdict goes into the answer.
        var otherVerdict = Change(tape, "openai", """category\":\"refund""", """category\":\"delivery""");

        Assert.Equal(0, otherVerdict.ExitCode);
        Assert.Equal(live.Replace("triage    Refund", "triage    Delivery", StringComparison.Ordinal), otherVerdict.Output);
    }

    /// <summary>A replay of the tape with another text in the line of a tool or a model.</summary>
    private CommandResult Change(string tape, string who, string text, string other)
    {
        var lines = File.ReadAllLines(tape);
        var line = Array.FindIndex(lines, line => Who(line) == who);
        Assert.Contains(text, lines[line], StringComparison.Ordinal);
        var changed = Path.Combine(Directory.CreateDirectory(tape + ".changed").FullName, "run.jsonl");
        File.WriteAllLines(changed, lines.Select((old, i) => i == line ? old.Replace(text, other, StringComparison.Ordinal) : old));
        return Demo("--replay", changed);
    }

    private static string Who(string line)
    {
        using var entry = JsonDocument.Parse(line);
        return entry.RootElement.TryGetProperty("kind", out var kind)
            ? kind.ValueEquals("tool") ? entry.RootElement.GetProperty("tool").GetString()! : entry.RootElement.GetProperty("client").GetProperty("provider").GetString()!
            : "header";
    }

    private CommandResult Demo(params string[] tape) =>
        checkout.Run(["run", "--no-build", "--project", "samples/ProductionAgent", "--", .. tape, "--demo"]);
}
