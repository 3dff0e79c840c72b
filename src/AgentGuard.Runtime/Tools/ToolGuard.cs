using Microsoft.Extensions.Logging;

namespace AgentGuard.Runtime;

/// <summary>What guards tools: who may, who approves, what may be spent, where it is recorded. Shared by tools; circuit breakers are kept per guard and tool definition.</summary>
public sealed class ToolGuard
{
    /// <summary>The guard of tools made without one: scopes are checked, nothing is recorded but activities and metrics.</summary>
    public static ToolGuard Default { get; } = new();

    /// <summary>Who may use which tool; by default a tool with a scope needs a caller that has it.</summary>
    public IToolPermission? Permission { get; init; }

    /// <summary>Who approves calls; null when the host does (see <see cref="ToolHost"/>).</summary>
    public IToolApprover? Approver { get; init; }

    /// <summary>How long an approval may take; 5 min by default.</summary>
    public TimeSpan ApprovalTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>What a run may spend that has no budget of its own. Calls outside of any run are counted together, as one run of this guard.</summary>
    public ToolBudget? Budget { get; init; }

    /// <summary>Where calls are recorded.</summary>
    public IToolAudit? Audit { get; init; }

    /// <summary>The tape that records or replays calls.</summary>
    public IToolTape? Tape { get; init; }

    /// <summary>Retries and breakers.</summary>
    public ToolResilience Resilience { get; init; } = new();

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where exceptions go, which the model never sees.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>Services for <see cref="FromContextAttribute">[FromContext]</see> where the call has none.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>How long a method may take to react to its cancellation before it is abandoned; 5 s by default.</summary>
    public TimeSpan AbandonGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Arguments and results are put into activities and audit records; false by default, because they may be personal data.</summary>
    public bool CaptureContent { get; init; }
}
