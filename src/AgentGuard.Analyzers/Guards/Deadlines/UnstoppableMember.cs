using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// A method of a class made for others to use, which asks a model by a client that the class was given and leaves nobody a way to stop the call: not in its
/// own parameters, and not in those of the methods of the class through which it is reached.
/// </summary>
internal static class UnstoppableMember
{
    private const int MostMethods = 16;

    /// <summary>The test before any other: does the member ask a model by a client that the object has?</summary>
    public static bool MayHold(SdkCall call, ISymbol containing) =>
        (call.Roles & Role.ToolCall) == 0
        && containing is IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation }
        && call.Receiver?.Unwrap() is IMemberReferenceOperation { Instance: IInstanceReferenceOperation }
            or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };

    /// <summary>The method in which such a call stands; null when somebody can stop it, or when the class is not for others.</summary>
    public static IMethodSymbol? Of(SdkCall call, ISymbol containing, GuardContext context) =>
        MayHold(call, containing)
        && containing is IMethodSymbol method
        && IsForOthers(method.ContainingType, context)
        && call.Receiver is { } client
        && IsGiven(client, context)
        && IsOpen(method, context)
        && !AsksPerson(call.Operation.Syntax, context)
            ? method
            : null;

    private static bool IsForOthers(INamedTypeSymbol type, GuardContext context) =>
        type.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal
        && !SymbolEqualityComparer.Default.Equals(type, context.Compilation.GetEntryPoint(context.Cancellation)?.ContainingType);

    /// <summary>True for what the constructor was given: whoever made it may have set a timeout, and may have not.</summary>
    private static bool IsGiven(IOperation client, GuardContext context)
    {
        var origin = LocalValue.Origin(client, context.Compilation, context.Cancellation);
        return (origin is ICoalesceOperation { WhenNull: var missing } checkedForNull && missing.Unwrap() is IThrowOperation ? checkedForNull.Value.Unwrap() : origin)
            is IParameterReferenceOperation { Parameter.ContainingSymbol: var owner } && owner.IsConstructor();
    }

    /// <summary>
    /// True when others reach the method by signatures that the class decides on and that take no token. A tool or an endpoint gets its token from
    /// who runs it: other rules ask for that.
    /// </summary>
    private static bool IsOpen(IMethodSymbol method, GuardContext context)
    {
        var way = new List<IMethodSymbol> { method };
        for (var i = 0; i < way.Count && way.Count < MostMethods; i++)
        {
            way.AddRange(Callers(way[i], context.Cancellation).Where(caller => !way.Contains(caller, SymbolEqualityComparer.Default)));
        }

        return way.Exists(static reached => reached.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected))
            && !way.Exists(reached => TokenInScope.IsGivenTo(reached)
                || reached.SelfAndOverriddenAndImplemented().Any(static declared => declared.DeclaringSyntaxReferences.IsEmpty)
                || EntryPoints.For(context.Compilation).Of(reached) != TaintLabel.None);
    }

    /// <summary>The methods of the same class that mention this one, by the name alone: too many only keep the rule silent.</summary>
    private static IEnumerable<IMethodSymbol> Callers(IMethodSymbol method, CancellationToken cancellation) =>
        method.ContainingType.GetMembers().OfType<IMethodSymbol>().Where(other =>
            !SymbolEqualityComparer.Default.Equals(other, method)
            && other.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation).DescendantNodes().OfType<SimpleNameSyntax>()
                .Any(name => name.Identifier.ValueText == method.Name)));

    /// <summary>True when the class talks with the person at the console, who sees that it takes too long and presses Ctrl+C.</summary>
    private static bool AsksPerson(SyntaxNode place, GuardContext context) =>
        place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && type.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.Expression.LastName() is { } name
            && context.Sdk.MayHaveRole(name, Role.PersonInput)
            && context.Compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call, context.Cancellation).Symbol is { } asked
            && context.Sdk.Has(asked, Role.PersonInput));
}
