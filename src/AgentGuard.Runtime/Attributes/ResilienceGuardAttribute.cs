namespace AgentGuard.Runtime;

/// <summary>
/// Marks a method that runs the delegate it is given under a deadline and with retries, and hands the delegate a cancellation token.
/// AgentGuard.Analyzers then treats model and tool calls inside that delegate as guarded.
/// </summary>
/// <remarks>The attribute is a statement about the method; nothing checks or changes what the method does.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ResilienceGuardAttribute : Attribute;
