namespace AgentGuard.Analyzers.Flow;

/// <summary>What runs in a loop: its own operations, and those of the methods of the compilation that it calls, one level deep.</summary>
internal sealed class LoopBody
{
    private readonly Dictionary<IMethodSymbol, ImmutableArray<IOperation>> _callees = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;

    public LoopBody(ILoopOperation loop, Compilation compilation, CancellationToken cancellation)
    {
        Loop = loop;
        _compilation = compilation;
        _cancellation = cancellation;
        Own = loop.Descendants().ToImmutableArray();
    }

    public ILoopOperation Loop { get; }

    /// <summary>The loop's operations, those of its lambdas and of its condition.</summary>
    public ImmutableArray<IOperation> Own { get; }

    /// <summary>The loop's operations and those of the methods it calls.</summary>
    public IEnumerable<IOperation> WithCallees()
    {
        foreach (var operation in Own)
        {
            yield return operation;
            if (operation is IInvocationOperation call)
            {
                foreach (var inner in Of(call.TargetMethod))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>The operations of a method of the compilation; none for other methods.</summary>
    public ImmutableArray<IOperation> Of(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (definition.DeclaringSyntaxReferences.IsEmpty)
        {
            return ImmutableArray<IOperation>.Empty;
        }

        if (!_callees.TryGetValue(definition, out var operations))
        {
            operations = Read(definition);
            _callees.Add(definition, operations);
        }

        return operations;
    }

    private ImmutableArray<IOperation> Read(IMethodSymbol method)
    {
        _cancellation.ThrowIfCancellationRequested();
        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax(_cancellation);
        if (!_compilation.ContainsSyntaxTree(syntax.SyntaxTree) || syntax.Span.Contains(Loop.Syntax.Span))
        {
            return ImmutableArray<IOperation>.Empty;
        }

        var model = Loop.SemanticModel is { } own && own.SyntaxTree == syntax.SyntaxTree ? own : _compilation.GetSemanticModel(syntax.SyntaxTree);
        return model.GetOperation(syntax, _cancellation) is { } body ? body.Descendants().ToImmutableArray() : ImmutableArray<IOperation>.Empty;
    }
}
