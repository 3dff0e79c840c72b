namespace AgentGuard.Runtime;

/// <summary>
/// Marks a <see cref="string"/> or <see cref="Guid"/> parameter of an <see cref="AgentToolAttribute">[AgentTool]</see> method that gets <see cref="ToolCall.IdempotencyKey"/> or <see cref="ToolCall.IdempotencyGuid"/>:
/// the same for every attempt of one call. It is not in the schema.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IdempotencyKeyAttribute : Attribute;
