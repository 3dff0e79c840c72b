using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.AgentTool.Spec;

/// <summary>One tool.</summary>
/// <param name="ClassName">The generated class.</param>
/// <param name="Name">For the model: 1 to 64 of <c>A-Z a-z 0-9 _ -</c>.</param>
/// <param name="Description">For the model.</param>
/// <param name="Settings">What its attribute says.</param>
/// <param name="Arguments">The object that holds the arguments: its index in <see cref="ToolsetSpec.ArgumentTypes"/>.</param>
/// <param name="Context">The parameters that must be found in the call's context before the method is called.</param>
/// <param name="Result">What the method gives; null for nothing. Of a stream, the type of its items.</param>
/// <param name="PagingParameter">The argument by which the model asks for the next part; null for none.</param>
/// <param name="Method">The method to call.</param>
/// <param name="Fallback">The method to call when that one fails; null for none.</param>
internal sealed record ToolSpec(
    string ClassName,
    string Name,
    string? Description,
    ToolSettings Settings,
    int Arguments,
    EquatableArray<ParameterSpec> Context,
    ValueSpec? Result,
    string? PagingParameter,
    MethodSpec Method,
    MethodSpec? Fallback)
{
    /// <summary>The result is handed to the model as it is, not as a JSON string.</summary>
    public bool IsText => Result is TextValue && Method.Form != ReturnForm.Stream;

    /// <summary>It calls something on an instance of the class.</summary>
    public bool NeedsInstance => !Method.IsStatic || Fallback is { IsStatic: false };
}
