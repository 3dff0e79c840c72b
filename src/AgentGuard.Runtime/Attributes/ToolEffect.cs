namespace AgentGuard.Runtime;

/// <summary>What calling a tool changes.</summary>
public enum ToolEffect
{
    /// <summary>Nobody said; treated as <see cref="Irreversible"/>.</summary>
    Unspecified,

    /// <summary>Nothing; called again after a failure if <see cref="AgentToolAttribute.MaxAttempts"/> allows.</summary>
    ReadOnly,

    /// <summary>Something, and calling twice is the same as calling once; called again after a failure if <see cref="AgentToolAttribute.MaxAttempts"/> allows.</summary>
    Idempotent,

    /// <summary>Something that can be undone; never called again by itself.</summary>
    Reversible,

    /// <summary>Something that cannot be undone; never called again by itself.</summary>
    Irreversible,
}
