using AgentGuard.Analyzers.Generators.AgentTool.Spec;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>What a method returns, taken apart.</summary>
/// <param name="Form">How it hands the result over.</param>
/// <param name="Result">The result, or the items of a stream; null for nothing.</param>
internal readonly record struct ReturnType(ReturnForm Form, ITypeSymbol? Result)
{
    private const string Tasks = "System.Threading.Tasks.";

    public bool IsAsync => Form is not (ReturnForm.Void or ReturnForm.Value);

    public static ReturnType Of(IMethodSymbol method)
    {
        if (method.ReturnsVoid)
        {
            return new ReturnType(ReturnForm.Void, null);
        }

        return method.ReturnType switch
        {
            INamedTypeSymbol type when type.Is(Tasks + "Task") => new ReturnType(ReturnForm.Task, null),
            INamedTypeSymbol type when type.Is(Tasks + "ValueTask") => new ReturnType(ReturnForm.ValueTask, null),
            INamedTypeSymbol type when type.Is(Tasks + "Task`1") => new ReturnType(ReturnForm.TaskOfValue, type.TypeArguments[0]),
            INamedTypeSymbol type when type.Is(Tasks + "ValueTask`1") => new ReturnType(ReturnForm.ValueTaskOfValue, type.TypeArguments[0]),
            INamedTypeSymbol type when type.Is("System.Collections.Generic.IAsyncEnumerable`1") => new ReturnType(ReturnForm.Stream, type.TypeArguments[0]),
            var type => new ReturnType(ReturnForm.Value, type),
        };
    }

    /// <summary>True when one can be given in place of the other, in whatever form.</summary>
    public bool Fits(ReturnType other) =>
        (Form == ReturnForm.Stream) == (other.Form == ReturnForm.Stream)
        && SymbolEqualityComparer.IncludeNullability.Equals(Result, other.Result);
}
