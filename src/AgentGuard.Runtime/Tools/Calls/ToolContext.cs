namespace AgentGuard.Runtime;

/// <summary>Keys under which a host may put values into <see cref="Microsoft.Extensions.AI.AIFunctionArguments.Context"/>; values that have a type of their own stand under <c>typeof(T)</c>.</summary>
public static class ToolContext
{
    /// <summary>The call's id, a <see cref="string"/>.</summary>
    public const string CallId = "agentguard.call_id";

    /// <summary>The call's idempotency key, a <see cref="string"/>.</summary>
    public const string IdempotencyKey = "agentguard.idempotency_key";
}
