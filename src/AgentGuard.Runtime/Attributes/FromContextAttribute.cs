namespace AgentGuard.Runtime;

/// <summary>
/// Marks a parameter of an <see cref="AgentToolAttribute">[AgentTool]</see> method that the model does not give: it is found by its type in the
/// call's context (see <see cref="ToolCall.TryGetContext{T}"/>), and is not in the schema.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromContextAttribute : Attribute;
