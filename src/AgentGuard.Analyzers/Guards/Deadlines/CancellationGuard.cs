using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a call can be cancelled, and where a token would go if it cannot.</summary>
internal static class CancellationGuard
{
    /// <summary>
    /// The parameter that would take the token: the call's own one that was left out, or that of an overload. Null when a token, or
    /// something that carries one, was given in any form, or when no overload takes one.
    /// </summary>
    public static IParameterSymbol? MissingToken(IInvocationOperation call, SdkContext sdk)
    {
        IParameterSymbol? own = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter)
            {
                continue;
            }

            if (parameter.Type.WithoutNullable().IsCancellationToken())
            {
                if (argument.ArgumentKind != ArgumentKind.DefaultValue)
                {
                    return null;
                }

                own = parameter;
            }
            else if (argument.ArgumentKind != ArgumentKind.DefaultValue && (sdk.RolesOf(parameter) & Role.TokenCarrier) != 0)
            {
                return null;
            }
        }

        return own ?? TokenOfOverload(call.TargetMethod);
    }

    /// <summary>True when a lazy stream gets its token where it is enumerated: <c>stream.WithCancellation(token)</c>.</summary>
    public static bool StreamTakesTokenLater(IInvocationOperation call)
    {
        var node = call.Syntax;
        while (node.Parent is ParenthesizedExpressionSyntax or AwaitExpressionSyntax)
        {
            node = node.Parent;
        }

        if (IsWithCancellation(node.Parent))
        {
            return true;
        }

        return node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            && declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            && member.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
                name.Identifier.ValueText == declarator.Identifier.ValueText && IsWithCancellation(name.Parent));
    }

    /// <summary>True in <c>finally</c> and <c>catch</c>: work that must run although the caller is gone.</summary>
    public static bool IsCompensation(IOperation operation)
    {
        foreach (var node in operation.Syntax.Ancestors())
        {
            switch (node)
            {
                case FinallyClauseSyntax or CatchClauseSyntax:
                    return true;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsWithCancellation(SyntaxNode? node) =>
        node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WithCancellation" or "ToBlockingEnumerable", Parent: InvocationExpressionSyntax };

    /// <summary>An overload with the same parameters and a token, or with a sequence where this one has <c>params</c>, and a token.</summary>
    private static IParameterSymbol? TokenOfOverload(IMethodSymbol method)
    {
        var definition = method.ReducedFrom ?? method;
        foreach (var member in definition.ContainingType.GetMembers(definition.Name))
        {
            if (member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public } overload
                && overload.Parameters.Length > 0
                && overload.Parameters[overload.Parameters.Length - 1] is { } last
                && last.Type.IsCancellationToken()
                && overload.Arity == definition.Arity
                && overload.IsStatic == definition.IsStatic
                && TakesTheSame(definition, overload))
            {
                return last;
            }
        }

        return null;
    }

    private static bool TakesTheSame(IMethodSymbol method, IMethodSymbol overload)
    {
        if (overload.Parameters.Length <= method.Parameters.Length)
        {
            return false;
        }

        for (var i = 0; i < overload.Parameters.Length - 1; i++)
        {
            var offered = overload.Parameters[i];
            if (i >= method.Parameters.Length)
            {
                if (!offered.IsOptional)
                {
                    return false;
                }
            }
            else if (!Accepts(offered, method.Parameters[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Accepts(IParameterSymbol offered, IParameterSymbol given) =>
        SymbolEqualityComparer.Default.Equals(offered.OriginalDefinition.Type, given.OriginalDefinition.Type)
        || (given is { IsParams: true, Type: IArrayTypeSymbol array }
            && offered.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } elements }
            && SymbolEqualityComparer.Default.Equals(elements[0], array.ElementType));
}
