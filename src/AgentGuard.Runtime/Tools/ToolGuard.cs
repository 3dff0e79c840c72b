using System.Runtime.CompilerServices;
using AgentGuard.Runtime.Tools;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AgentGuard.Runtime;

/// <summary>What guards tools: who may, who approves, what may be spent, where it is recorded. Shared by tools; circuit breakers are kept per guard and tool definition.</summary>
public sealed class ToolGuard
{
    private readonly ConditionalWeakTable<ToolDefinition, ToolPipeline> _pipelines = [];
    private ToolLedger? _ledger;
    private ILogger? _logger;

    /// <summary>The guard of tools made without one: scopes are checked, nothing is recorded but activities and metrics.</summary>
    public static ToolGuard Default { get; } = new();

    /// <summary>Who may use which tool; by default a tool with a scope needs a caller that has it.</summary>
    public IToolPermission? Permission { get; init; }

    /// <summary>Who approves calls; null when the host does (see <see cref="ToolHost"/>).</summary>
    public IToolApprover? Approver { get; init; }

    /// <summary>How long an approval may take, 1 ms to 24 h, or <see cref="Timeout.InfiniteTimeSpan"/>; 5 min by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public TimeSpan ApprovalTimeout
    {
        get;
        init => field = value == Timeout.InfiniteTimeSpan ? value : OptionRange.UpToADay(value, TimeSpan.FromMilliseconds(1));
    } = TimeSpan.FromMinutes(5);

    /// <summary>What a run may spend that has no budget of its own. Calls outside of any run are counted together, as one run of this guard.</summary>
    public ToolBudget? Budget { get; init; }

    /// <summary>Where calls are recorded.</summary>
    public IToolAudit? Audit { get; init; }

    /// <summary>The tape that records or replays calls.</summary>
    public IToolTape? Tape { get; init; }

    /// <summary>Retries and breakers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ToolResilience Resilience
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Resilience));
    } = new();

    /// <summary>The clock.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(TimeProvider));
    } = TimeProvider.System;

    /// <summary>Where exceptions go, which the model never sees.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>Services for <see cref="FromContextAttribute">[FromContext]</see> where the call has none.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>How long a method may take to react to its cancellation before it is abandoned, 0 to 24 h; 5 s by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public TimeSpan AbandonGrace
    {
        get;
        init => field = OptionRange.UpToADay(value, TimeSpan.Zero);
    } = TimeSpan.FromSeconds(5);

    /// <summary>Arguments and results are put into activities and audit records; false by default, because they may be personal data.</summary>
    public bool CaptureContent { get; init; }

    internal ILogger Logger => _logger ??= LoggerFactory?.CreateLogger(ToolLog.Category) ?? NullLogger.Instance;

    internal ToolLedger LedgerWithoutRun => _ledger ?? Interlocked.CompareExchange(ref _ledger, new ToolLedger(TimeProvider), null) ?? _ledger;

    /// <summary>Nothing is asked, limited or recorded for a tool that needs none of it.</summary>
    internal bool IsPlain => Permission is null && Approver is null && Budget is null && Audit is null && Tape is null;

    /// <summary>In which forms arguments are needed after they were read.</summary>
    internal ArgumentForms FormsFor(ToolDefinition definition)
    {
        var forms = Audit is null ? ArgumentForms.None : ArgumentForms.Hash;
        if (CaptureContent || (definition.Approval == ToolApproval.Required && Approver is not null))
        {
            forms |= ArgumentForms.Json | ArgumentForms.Hash;
        }

        return Tape is null ? forms : forms | ArgumentForms.Canonical | ArgumentForms.Hash;
    }

    internal ToolPipeline PipelineOf(ToolDefinition definition) => _pipelines.GetValue(definition, definition => new ToolPipeline(definition, this));
}
