using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.AgentTool.Spec;

/// <summary>All that the emitter needs to know of the tools of one class, as values.</summary>
/// <param name="HintName">The generated file's name, unique in the compilation and valid as a file name.</param>
/// <param name="Namespace">The class's namespace; empty for the global one.</param>
/// <param name="Declarations">The partial declarations to open, outermost first; the last is the class itself.</param>
/// <param name="CSharpType">The class, fully qualified with <c>global::</c>.</param>
/// <param name="CodeName">The nested class that everything generated stands in; a name the class has no other use for.</param>
/// <param name="Form">How the list of tools is given out.</param>
/// <param name="Base">What a base class gives out already.</param>
/// <param name="BaseType">That base class, fully qualified; null without one.</param>
/// <param name="IsSealed">No class derives from it.</param>
/// <param name="KnowsCalls">Microsoft.Extensions.AI is referenced, whose client says which call it is making.</param>
/// <param name="Tools">In declaration order.</param>
/// <param name="ArgumentTypes">Types reachable from the arguments, each once; the arguments of each tool are an object among them.</param>
/// <param name="ResultTypes">Types reachable from the results, each once.</param>
internal sealed record ToolsetSpec(
    string HintName,
    string Namespace,
    EquatableArray<string> Declarations,
    string CSharpType,
    string CodeName,
    ToolsetForm Form,
    BaseTools Base,
    string? BaseType,
    bool IsSealed,
    bool KnowsCalls,
    EquatableArray<ToolSpec> Tools,
    EquatableArray<TypeSpec> ArgumentTypes,
    EquatableArray<TypeSpec> ResultTypes)
{
    /// <summary>The arguments of one tool as an object that schemas and readers are made of.</summary>
    public OutputSpec ArgumentsOf(ToolSpec tool) => Types(ArgumentTypes, tool.Name, tool.Arguments);

    public OutputSpec Arguments => Types(ArgumentTypes, "", 0);

    public OutputSpec Results => Types(ResultTypes, "", 0);

    private OutputSpec Types(EquatableArray<TypeSpec> types, string name, int root) => new(HintName, Namespace, Declarations, name, null, root, types, default);
}
