namespace AgentGuard.Package.Tests.Samples;

/// <summary>The production agent's demo: it goes through, is audited, and a recording of it replays.</summary>
public sealed class ProductionAgentTests
{
    [Fact]
    public void RecordedRun_ReplaysByteForByteAndAChangedResultShowsTheDifference()
    {
        using var checkout = RepositoryCopy.Of("samples", "src");
        checkout.Run("build", "samples/ProductionAgent", "-m:1", "-tl:off", "-v:m").Succeeds();
        var tape = checkout.PathOf("run.jsonl");

        var live = Demo(checkout, "--record", tape).Succeeds().Output;
        var replayed = Demo(checkout, "--replay", tape).Succeeds().Output;

        Assert.Contains("audit     refund_order_line with orders.refund: ok", live, StringComparison.Ordinal);
        Assert.Equal(live, replayed);

        var lines = File.ReadAllLines(tape);
        lines[4] = lines[4].Replace("34.90", "34.91", StringComparison.Ordinal);
        File.WriteAllLines(tape, lines);
        var changed = Demo(checkout, "--replay", tape);

        Assert.NotEqual(0, changed.ExitCode);
        Assert.Contains("run.jsonl:6: The call of the model differs from the tape: /messages/4/contents/0/result: expected", changed.Output, StringComparison.Ordinal);
    }

    private static CommandResult Demo(RepositoryCopy checkout, params string[] tape) =>
        checkout.Run(["run", "--no-build", "--project", "samples/ProductionAgent", "--", .. tape, "--demo"]);
}
