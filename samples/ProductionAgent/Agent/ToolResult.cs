namespace ProductionAgent.Agent;

/// <param name="Value">What the model reads.</param>
/// <param name="Outcome">What the staff reads.</param>
/// <param name="Failed">Whether it counts against <see cref="AgentLimits.MaxToolFailures"/>.</param>
internal sealed record ToolResult(object? Value, string Outcome, bool Failed = false)
{
    /// <summary>There is nothing to call.</summary>
    public static ToolResult Rejected { get; } = new(new { error = "There is no such tool, or its arguments were not valid JSON." }, "rejected", Failed: true);

    public static ToolResult Declined(string? reason) => new(new { status = "declined", reason }, "declined");
}
