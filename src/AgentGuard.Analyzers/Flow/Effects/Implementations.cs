namespace AgentGuard.Analyzers.Flow.Effects;

/// <summary>The classes of a compilation, and which of them implement or extend a type.</summary>
internal sealed class Implementations
{
    private readonly Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> _byContract = new(SymbolEqualityComparer.Default);

    public Implementations(Compilation compilation, CancellationToken cancellation)
    {
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(compilation.Assembly.GlobalNamespace);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var member in open.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                {
                    open.Push(inner);
                }

                if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } type)
                {
                    Add(type);
                }
            }
        }
    }

    /// <summary>All classes and structs that are not abstract.</summary>
    public List<INamedTypeSymbol> Types { get; } = [];

    /// <summary>
    /// The method that a call of an abstract or interface method runs when the compilation has exactly one implementation of it;
    /// the method itself when it has a body; null when that is open.
    /// </summary>
    public IMethodSymbol? Target(IMethodSymbol method)
    {
        if (!method.IsAbstract)
        {
            return method;
        }

        if (!_byContract.TryGetValue(method.ContainingType.OriginalDefinition, out var types) || types.Count != 1)
        {
            return null;
        }

        var type = types[0];
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            var contract = type.AllInterfaces.FirstOrDefault(candidate =>
                SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.ContainingType.OriginalDefinition));
            return contract?.GetMembers(method.Name).OfType<IMethodSymbol>()
                .Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.OriginalDefinition))
                .Select(candidate => type.FindImplementationForInterfaceMember(candidate) as IMethodSymbol)
                .FirstOrDefault();
        }

        return type.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(candidate =>
            candidate.SelfAndOverriddenAndImplemented().Contains(method.OriginalDefinition, SymbolEqualityComparer.Default));
    }

    private void Add(INamedTypeSymbol type)
    {
        Types.Add(type);
        foreach (var contract in type.AllInterfaces)
        {
            Note(contract);
        }

        for (var current = type.BaseType; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
        {
            Note(current);
        }

        void Note(INamedTypeSymbol contract)
        {
            if (!_byContract.TryGetValue(contract.OriginalDefinition, out var list))
            {
                _byContract.Add(contract.OriginalDefinition, list = []);
            }

            if (!list.Contains(type, SymbolEqualityComparer.Default))
            {
                list.Add(type);
            }
        }
    }
}
