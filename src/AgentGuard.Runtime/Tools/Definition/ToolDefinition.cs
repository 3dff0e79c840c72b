using AgentGuard.Runtime.Tools;
using System.Text.Json;

namespace AgentGuard.Runtime;

/// <summary>What a tool is: its name, its schema, what it may do and within which limits. Immutable; generated code makes one per method.</summary>
public sealed class ToolDefinition
{
    private readonly ToolSchema _arguments = ToolSchema.None;
    private readonly ToolSchema? _result;

    /// <summary>The name the model sees.</summary>
    public required string Name { get; init; }

    /// <summary>What the tool does, for the model.</summary>
    public string Description { get; init; } = "";

    /// <summary>What a call changes.</summary>
    public ToolEffect Effect { get; init; }

    /// <summary>Whether each call needs an approval.</summary>
    public ToolApproval Approval { get; init; }

    /// <summary>The scope the caller must have; null for none.</summary>
    public string? Scope { get; init; }

    /// <summary>Who answers for the tool.</summary>
    public string? Owner { get; init; }

    /// <summary>How long one attempt may take; null for no limit, else 1 ms to 24 h.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public TimeSpan? Timeout
    {
        get;
        init => field = value is null || (value >= TimeSpan.FromMilliseconds(1) && value <= TimeSpan.FromDays(1))
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Timeout), value, "must be 1 ms to 24 h");
    }

    /// <summary>How often the method is called at most for one call, 1 to 10; counts only for effects that may be repeated (<see cref="IsRepeatable"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int MaxAttempts
    {
        get;
        init => field = value is >= 1 and <= 10 ? value : throw new ArgumentOutOfRangeException(nameof(MaxAttempts), value, "must be 1 to 10");
    } = 1;

    /// <summary>How many characters (UTF-16 units) the model gets at most, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int MaxOutputChars
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxOutputChars), value, "must be at least 1");
    } = 20_000;

    /// <summary>What one call costs in the units of <see cref="ToolBudget.MaxCost"/>, 0 to 1e12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public double Cost
    {
        get;
        init => field = value is >= 0 and <= 1e12 ? value : throw new ArgumentOutOfRangeException(nameof(Cost), value, "must be 0 to 1e12");
    } = 1;

    /// <summary>Whether a tool that keeps failing is not called for a while.</summary>
    public bool CircuitBreaker { get; init; }

    /// <summary>The tool has a fallback method.</summary>
    public bool HasFallback { get; init; }

    /// <summary>The method returns neither a task nor a stream. With a <see cref="Timeout"/> it runs on the thread pool, so that it can be abandoned.</summary>
    public bool IsSynchronous { get; init; }

    /// <summary>In what form the model gets the result.</summary>
    public ToolResultKind Result { get; init; }

    /// <summary>The name of the parameter by which the model can ask for the next part (for example <c>offset</c> or <c>cursor</c>); null if there is none.</summary>
    public string? PagingParameter { get; init; }

    /// <summary>The schema of the arguments.</summary>
    public required ToolSchemaText ArgumentsSchema
    {
        get => _arguments.Utf8;
        init => _arguments = new ToolSchema(value);
    }

    /// <summary>The schema of the result; null for <see cref="ToolResultKind.Text"/> and <see cref="ToolResultKind.Nothing"/>.</summary>
    public ToolSchemaText? ResultSchema
    {
        get => _result is null ? null : _result.Utf8;
        init => _result = value is null ? null : new ToolSchema(value);
    }

    /// <summary>Calling the method twice does no more than calling it once.</summary>
    public bool IsRepeatable => Effect is ToolEffect.ReadOnly or ToolEffect.Idempotent;

    /// <summary>Nothing surrounds the method: no deadline, one attempt, no breaker, no fallback.</summary>
    internal bool IsPlain => Timeout is null && !CircuitBreaker && !HasFallback && (MaxAttempts == 1 || !IsRepeatable);

    /// <summary>SHA-256 of the portable schema of the arguments, in lower-case hexadecimal: changes when what the model may send changes.</summary>
    public string SchemaHash => _arguments.Hash;

    /// <summary>The schema of the arguments as a document, made once per profile.</summary>
    /// <param name="profile">For whom.</param>
    public JsonElement ArgumentsDocument(SchemaProfile profile) => _arguments.Document(profile);

    /// <summary>The schema of the result as a document, made once per profile; null if there is none.</summary>
    /// <param name="profile">For whom.</param>
    public JsonElement? ResultDocument(SchemaProfile profile) => _result?.Document(profile);
}
