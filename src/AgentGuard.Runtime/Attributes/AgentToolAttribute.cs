namespace AgentGuard.Runtime;

/// <summary>
/// Marks a method of a partial class as a tool of an agent: the generator in AgentGuard.Analyzers makes an <see cref="AgentTool"/> for it, which
/// binds and checks the arguments, asks for permission and approval, counts the call against its budget, keeps deadlines, and records what happened.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AgentToolAttribute : Attribute
{
    /// <summary>The name the model sees, 1 to 64 of <c>A-Z a-z 0-9 _ -</c> (the limit of the OpenAI and Anthropic APIs); from the method's name by default.</summary>
    public string? Name { get; init; }

    /// <summary>What the tool does, for the model; the method's <c>[Description]</c> or XML summary by default.</summary>
    public string? Description { get; init; }

    /// <summary>The scope the caller must have, for example <c>refunds.write</c>; none by default. See <see cref="IToolPermission"/>.</summary>
    public string? Scope { get; init; }

    /// <summary>The name of a method of the same class, with the same arguments and result, that answers when this one cannot; none by default.</summary>
    public string? Fallback { get; init; }

    /// <summary>Who answers for the tool, for example a team's name; for the manifest and the audit.</summary>
    public string? Owner { get; init; }

    /// <summary>What a call changes. Only <see cref="ToolEffect.ReadOnly"/> and <see cref="ToolEffect.Idempotent"/> tools are called again after a failure.</summary>
    public ToolEffect Effect { get; init; }

    /// <summary>Whether a person, or a policy that stands for one, approves each call.</summary>
    public ToolApproval Approval { get; init; }

    /// <summary>How long one attempt may take, in seconds, 0 to 86,400; 30 by default; 0 is no limit.</summary>
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>How often the method is called at most for one call of the tool, 1 to 10; 1 by default. More than 1 needs an effect that allows it.</summary>
    public int MaxAttempts { get; init; } = 1;

    /// <summary>How many characters (UTF-16 units) the model gets at most, from 1; 20,000 by default (about 5,000 tokens). The rest is cut off, and the model is told.</summary>
    public int MaxOutputChars { get; init; } = 20_000;

    /// <summary>What one call costs in the units of <see cref="ToolBudget.MaxCost"/>, from 0; 1 by default.</summary>
    public double Cost { get; init; } = 1;

    /// <summary>Whether a tool that keeps failing is not called for a while; true by default.</summary>
    public bool CircuitBreaker { get; init; } = true;
}
