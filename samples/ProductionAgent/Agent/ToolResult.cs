namespace ProductionAgent.Agent;

/// <param name="Value">What the model reads.</param>
/// <param name="Outcome">What the staff reads.</param>
/// <param name="Failed">Whether it counts against <see cref="AgentLimits.MaxToolFailures"/>.</param>
internal sealed record ToolResult(object? Value, string Outcome, bool Failed = false)
{
    public static ToolResult Success(object? value) => new(value, "done");

    public static ToolResult Declined(string? reason) => new(new { status = "declined", reason }, "declined");

    /// <summary>A failure the model may read: says what to do next and nothing about our insides.</summary>
    public static ToolResult Failure(string message) => new(new { error = message }, "failed", Failed: true);
}
