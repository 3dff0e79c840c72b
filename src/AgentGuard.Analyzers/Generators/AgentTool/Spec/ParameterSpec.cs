namespace AgentGuard.Analyzers.Generators.AgentTool.Spec;

/// <summary>A parameter of a method, and where its value comes from.</summary>
/// <param name="Name">As declared.</param>
/// <param name="Kind">Where from.</param>
/// <param name="CSharpType">What to look for, fully qualified, without a nullable mark; the type argument of <c>IProgress&lt;T&gt;</c>.</param>
/// <param name="Member">The member of the arguments that holds it; null where the call itself has the value.</param>
/// <param name="IsMarkedNullable">It is declared with <c>?</c>.</param>
/// <param name="Missing">The C# expression for a value that is not in the context; null where the call fails then.</param>
internal sealed record ParameterSpec(
    string Name, ParameterKind Kind, string CSharpType, string? Member = null, bool IsMarkedNullable = false, string? Missing = null);
