using System.ComponentModel.DataAnnotations;

namespace ProductionAgent.Agent;

/// <summary>What one ticket may cost before a person takes over. Bound from the section <c>Agent</c>.</summary>
internal sealed class AgentLimits
{
    /// <summary>Model calls per ticket, across approvals.</summary>
    [Range(1, 40)]
    public int MaxTurns { get; init; } = 8;

    /// <summary>Input and output tokens per ticket.</summary>
    [Range(1_000, 1_000_000)]
    public long TokenBudget { get; init; } = 40_000;

    /// <summary>Tool calls from one request or decision to the next.</summary>
    [Range(1, 100)]
    public int MaxToolCalls { get; init; } = 20;

    /// <summary>Tool failures in a row.</summary>
    [Range(1, 10)]
    public int MaxToolFailures { get; init; } = 3;

    [Range(64, 16_384)]
    public int MaxOutputTokens { get; init; } = 2048;

    /// <summary>From request to answer; waiting for an approval does not count.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:10:00")]
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMinutes(2);
}
