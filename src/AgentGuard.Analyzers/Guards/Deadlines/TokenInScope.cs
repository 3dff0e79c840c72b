using AgentGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Finds the cancellation token that code at a place could pass on.</summary>
internal static class TokenInScope
{
    /// <summary>
    /// The nearest token, as an expression: a parameter or local, a token source's <c>Token</c>, a token of a parameter
    /// (<c>context.RequestAborted</c>), a token of the instance; null when there is none.
    /// </summary>
    public static string? Nearest(IOperation operation, CancellationToken cancellation)
    {
        var position = operation.Syntax.SpanStart;
        string? best = null;
        var bestRank = int.MaxValue;
        foreach (var symbol in VisibleValues.At(operation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Candidate(symbol, operation, position) is { } candidate && candidate.Rank < bestRank)
            {
                (best, bestRank) = candidate;
            }
        }

        return best;
    }

    /// <summary>True when the method gets a token from its caller, as it is or inside something else.</summary>
    public static bool IsGivenTo(IMethodSymbol method) =>
        method.Parameters.Any(parameter => parameter.Type.WithoutNullable().IsCancellationToken() || TokenProperty(parameter.Type) is not null);

    /// <summary>Lower ranks are nearer: parameters and locals, then tokens inside parameters, then the instance.</summary>
    private static (string Expression, int Rank)? Candidate(ISymbol symbol, IOperation operation, int position)
    {
        switch (symbol)
        {
            case { Name: var name } when name.All(letter => letter == '_'):
                // Named to say that it is not used.
                return null;
            case IParameterSymbol parameter when IsCapturable(parameter, operation):
                var distance = FunctionDistance(parameter, operation) + (parameter.ContainingSymbol.IsConstructor() ? 200 : 0);
                return parameter.Type.WithoutNullable().IsCancellationToken()
                    ? (TokenExpression(parameter.Name, parameter.Type), distance)
                    : TokenProperty(parameter.Type) is { } inside ? ($"{parameter.Name}.{inside}", 100 + distance)
                    : null;
            case ILocalSymbol local when IsCapturable(local, operation) && IsDeclaredBefore(local, operation, position):
                return local.Type.IsCancellationToken() ? (local.Name, FunctionDistance(local, operation))
                    : local.Type.IsOrInherits("System.Threading.CancellationTokenSource") && !IsDeclaredNullable(local)
                        ? (local.Name + ".Token", FunctionDistance(local, operation))
                    : null;
            case IFieldSymbol { IsImplicitlyDeclared: false } field when field.Type.IsCancellationToken():
                return (field.Name, 200);
            case IPropertySymbol { Parameters.IsEmpty: true, GetMethod: not null } property:
                return property.Type.IsCancellationToken() ? (property.Name, 200)
                    : ContextProperty(property) is { } inner ? ($"{property.Name}.{inner}", 300)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>The symbol of a <c>var</c> always counts as nullable, so the declaration decides.</summary>
    private static bool IsDeclaredNullable(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().Parent is VariableDeclarationSyntax { Type: NullableTypeSyntax };

    private static string TokenExpression(string name, ITypeSymbol type) =>
        type.IsCancellationToken() ? name : name + " ?? default";

    /// <summary>The property of a call's context that says when the caller is gone; only types made for that have one.</summary>
    public static string? TokenProperty(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } || type.SpecialType != SpecialType.None)
        {
            return null;
        }

        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false } property
                    && property.Type.IsCancellationToken())
                {
                    return property.Name;
                }
            }
        }

        return null;
    }

    /// <summary>Properties of the instance that lead to the request's token: a controller's or hub's context.</summary>
    private static string? ContextProperty(IPropertySymbol property) =>
        property.Name is "HttpContext" or "Context" && !property.IsStatic ? TokenProperty(property.Type) : null;

    /// <summary>How many functions lie between the symbol's owner and the operation.</summary>
    private static int FunctionDistance(ISymbol symbol, IOperation operation)
    {
        var distance = 0;
        foreach (var ancestor in operation.Ancestors())
        {
            var function = FunctionOf(ancestor);
            if (function is null)
            {
                continue;
            }

            if (SymbolEqualityComparer.Default.Equals(function, symbol.ContainingSymbol))
            {
                return distance;
            }

            distance++;
        }

        return distance;
    }

    private static bool IsCapturable(ISymbol symbol, IOperation operation)
    {
        if (symbol is IParameterSymbol { RefKind: not (RefKind.None or RefKind.In) } or ILocalSymbol { IsRef: true })
        {
            return false;
        }

        foreach (var ancestor in operation.Ancestors())
        {
            if (FunctionOf(ancestor) is { } function)
            {
                if (SymbolEqualityComparer.Default.Equals(function, symbol.ContainingSymbol))
                {
                    return true;
                }

                if (function.IsStatic)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static IMethodSymbol? FunctionOf(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation local => local.Symbol,
        _ => null,
    };

    /// <summary>A local counts when its declaration ends before the statement of the operation, in a block that encloses it.</summary>
    private static bool IsDeclaredBefore(ILocalSymbol local, IOperation operation, int position)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration)
        {
            return false;
        }

        var declarator = declaration.FirstAncestorOrSelf<VariableDeclaratorSyntax>() ?? declaration;
        return declarator.Span.End <= position
            && !(declarator is VariableDeclaratorSyntax { Initializer: null })
            && !operation.Syntax.AncestorsAndSelf().Contains(declarator)
            && !(declaration.Parent is ArgumentSyntax && operation.Syntax.Ancestors().OfType<StatementSyntax>().FirstOrDefault() == declaration.FirstAncestorOrSelf<StatementSyntax>());
    }
}
