namespace AgentGuard.Runtime;

/// <summary>
/// Marks a method that returns only after a person, or a policy that stands for one, has approved an action, and throws or reports a
/// refusal otherwise. AgentGuard.Analyzers then treats a tool that calls it before its side effect as approved.
/// </summary>
/// <remarks>The attribute is a statement about the method; nothing checks or changes what the method does.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ApprovalGuardAttribute : Attribute;
