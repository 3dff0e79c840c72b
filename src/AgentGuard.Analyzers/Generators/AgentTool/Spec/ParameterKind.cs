namespace AgentGuard.Analyzers.Generators.AgentTool.Spec;

/// <summary>Where a parameter's value comes from.</summary>
internal enum ParameterKind
{
    /// <summary>From the model.</summary>
    Argument,

    /// <summary>From the call's context, by its type.</summary>
    Context,

    /// <summary>The services of the call.</summary>
    Services,

    /// <summary>The call's idempotency key, a text.</summary>
    IdempotencyKey,

    /// <summary>The same as a <c>Guid</c>.</summary>
    IdempotencyGuid,

    /// <summary>Of the call, with the timeout.</summary>
    CancellationToken,

    /// <summary>From the call's context; reports go nowhere without one.</summary>
    Progress,

    /// <summary>What the host gave.</summary>
    HostArguments,

    /// <summary>The call itself.</summary>
    Call,
}
