using System.Text;

namespace AgentGuard.Analyzers.Roslyn;

internal static class SymbolExtensions
{
    /// <summary>
    /// The member itself, what it overrides along the whole chain, and what any of these implements: a call to
    /// <c>Derived.M</c> counts as a call to the interface method that <c>Base.M</c> implements.
    /// </summary>
    /// <param name="member">The member to start from.</param>
    /// <param name="contracts">The interfaces to look at; all when null. Asking which member implements another is dear.</param>
    public static IEnumerable<ISymbol> SelfAndOverriddenAndImplemented(this ISymbol member, Func<INamedTypeSymbol, bool>? contracts = null)
    {
        for (ISymbol? current = member; current is not null; current = current.Overridden())
        {
            yield return current;
            if (current.IsStatic || current.IsConstructor() || current.ContainingType is not { TypeKind: not TypeKind.Interface } type)
            {
                continue;
            }

            foreach (var contract in type.AllInterfaces)
            {
                if (contracts?.Invoke(contract) == false)
                {
                    continue;
                }

                foreach (var candidate in contract.GetMembers(current.SimpleName()))
                {
                    if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), current))
                    {
                        yield return candidate.OriginalDefinition;
                    }
                }
            }
        }
    }

    /// <summary>The name without the interface that an explicit implementation carries in front of it.</summary>
    public static string SimpleName(this ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.ExplicitInterfaceImplementation } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false } =>
            symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1),
        _ => symbol.Name,
    };

    /// <summary>The first name of the namespace that a symbol is in; empty when it is in none.</summary>
    public static string RootNamespace(this ISymbol symbol)
    {
        var space = symbol.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space?.Name ?? "";
    }

    /// <summary>True in <c>System</c> and the namespaces below it.</summary>
    public static bool IsOfPlatform(this ISymbol symbol) => symbol.RootNamespace() == "System";

    public static bool IsConstructor(this ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor };

    public static ISymbol? Overridden(this ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        _ => null,
    };

    /// <summary>Namespace, containing types and arity, as metadata spells it: <c>N.Outer`1+Inner</c>.</summary>
    public static string MetadataFullName(this ITypeSymbol type)
    {
        if (type.ContainingType is null && type.ContainingNamespace is { IsGlobalNamespace: true })
        {
            return type.MetadataName;
        }

        var builder = new StringBuilder();
        Append(type);
        return builder.ToString();

        void Append(ISymbol symbol)
        {
            switch (symbol.ContainingSymbol)
            {
                case ITypeSymbol outer:
                    Append(outer);
                    builder.Append('+');
                    break;
                case INamespaceSymbol { IsGlobalNamespace: false } space:
                    Append(space);
                    builder.Append('.');
                    break;
            }

            builder.Append(symbol.MetadataName);
        }
    }

    /// <summary>True when the symbol, or one that contains it, carries an attribute of this metadata name.</summary>
    public static bool HasAttribute(this ISymbol symbol, string metadataName) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass.Is(metadataName));
}
