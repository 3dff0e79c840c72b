using AgentGuard.Analyzers.Generators.Shared;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

/// <summary>All that the emitters need to know of one <c>[StructuredOutput]</c> type, as values.</summary>
/// <param name="HintName">The generated file's name, unique in the compilation and valid as a file name.</param>
/// <param name="Namespace">The type's namespace; empty for the global one.</param>
/// <param name="Declarations">The partial declarations to open, outermost first; the last is the type itself, e.g. <c>partial record struct Page</c>.</param>
/// <param name="SchemaName">1 to 64 of <c>A-Z a-z 0-9 _ -</c>.</param>
/// <param name="Description">For the model.</param>
/// <param name="RootType">Index in <paramref name="Types"/> of the annotated type: an object or a union.</param>
/// <param name="Types">Objects, unions and enums reachable from the root, each once, in order of first use.</param>
/// <param name="TakenNames">Members the user declared that collide with generated public ones; those are implemented explicitly.</param>
internal sealed record OutputSpec(
    string HintName,
    string Namespace,
    EquatableArray<string> Declarations,
    string SchemaName,
    string? Description,
    int RootType,
    EquatableArray<TypeSpec> Types,
    EquatableArray<string> TakenNames)
{
    public TypeSpec Root => Types[RootType];
}
