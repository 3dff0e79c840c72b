using AgentGuard.Analyzers.Generators.Shared;

namespace AgentGuard.Analyzers.Generators.AgentTool.Spec;

/// <summary>A method that generated code calls.</summary>
/// <param name="Name">Escaped with <c>@</c> where it is a keyword.</param>
/// <param name="IsStatic">Called on the class.</param>
/// <param name="Form">What it returns.</param>
/// <param name="Parameters">In order.</param>
internal sealed record MethodSpec(string Name, bool IsStatic, ReturnForm Form, EquatableArray<ParameterSpec> Parameters);
