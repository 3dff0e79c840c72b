using AgentGuard.Analyzers.Roslyn;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>The calls of a project that hand tools to a server or a kernel.</summary>
internal static class ToolRegistrations
{
    /// <summary>The only call that registers the tools of a class; null when there is none or a second one, or one that may.</summary>
    public static InvocationExpressionSyntax? OnlyOneOf(INamedTypeSymbol type, SdkContext sdk, CancellationToken cancellation)
    {
        InvocationExpressionSyntax? only = null;
        foreach (var tree in sdk.Compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var call in tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression.LastName() is not { } name
                    || !sdk.MayHaveRole(name, Role.ToolRegistration)
                    || (model ??= sdk.Compilation.GetSemanticModel(tree)).GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method
                    || (sdk.RolesOf(method) & Role.ToolRegistration) == 0)
                {
                    continue;
                }

                switch (Registers(call, method, type, model, cancellation))
                {
                    case true when only is null:
                        only = call;
                        break;
                    case not false:
                        return null;
                }
            }
        }

        return only;
    }

    /// <summary>Null when it may.</summary>
    private static bool? Registers(InvocationExpressionSyntax call, IMethodSymbol method, INamedTypeSymbol type, SemanticModel model, CancellationToken cancellation)
    {
        if (method.TypeArguments.Any(given => SymbolEqualityComparer.Default.Equals(given, type)))
        {
            return true;
        }

        // It looks for classes itself: by their names, their types or a whole assembly.
        if (method.Name.EndsWith("FromAssembly", StringComparison.Ordinal)
            || call.ArgumentList.DescendantNodes().OfType<TypeOfExpressionSyntax>().Any(of => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(of.Type, cancellation).Type, type)))
        {
            return null;
        }

        bool? registers = false;
        var given = call.ArgumentList.Arguments.Select(argument => model.GetTypeInfo(argument.Expression, cancellation).Type).Concat(method.TypeArguments);
        foreach (var candidate in given.OfType<INamedTypeSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(candidate, type))
            {
                return true;
            }

            if (IsOf(candidate, type) || IsOf(type, candidate))
            {
                registers = null;
            }
        }

        return registers;
    }

    private static bool IsOf(INamedTypeSymbol derived, INamedTypeSymbol type)
    {
        for (var current = derived; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, type))
            {
                return true;
            }
        }

        return derived.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
    }
}
