using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A call of a client without a timeout of its own that nothing else ends.</summary>
/// <param name="Parameter">The parameter that takes a token.</param>
/// <param name="Token">The token that the call gets and that nothing cancels after some time; null when it gets none, or one that says so.</param>
/// <param name="IsCertain">True when the client has no timeout at all and the call gets no token.</param>
/// <param name="Member">The method that lets nobody stop the call, where no entry path is known that runs it; null elsewhere.</param>
internal sealed record MissingDeadline(IParameterSymbol Parameter, IOperation? Token, bool IsCertain, IMethodSymbol? Member)
{
    public static MissingDeadline? Of(SdkCall call, ISymbol containing, GuardContext context)
    {
        var facts = Facts(call, context.Sdk);
        if (call.Operation is not IInvocationOperation invocation
            || facts is { AttemptTimeoutSeconds: not null }
            || (facts is null && !UnstoppableMember.MayHold(call, containing))
            || CancellationGuard.StreamTakesTokenLater(invocation)
            || CancellationGuard.IsCompensation(invocation))
        {
            return null;
        }

        var given = invocation.Arguments.FirstOrDefault(argument =>
            argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Type.WithoutNullable().IsCancellationToken() == true);
        var parameter = given?.Parameter ?? CancellationGuard.MissingToken(invocation, context.Sdk);
        if (parameter is null || (given is null && HasTokenInScope(invocation, context.Cancellation)))
        {
            return null;
        }

        var state = DeadlineGuard.OfCall(invocation, context);
        if (state == GuardState.Unguarded && given is null && facts is { TimeoutUnknown: false })
        {
            return new MissingDeadline(parameter, Token: null, IsCertain: true, Member: null);
        }

        return EntryPath.Of(invocation, containing, context.Sdk) is not { } entry ? OfMember(call, parameter, given, state, containing, context)
            : facts is not null
                && (state == GuardState.Unguarded || (state == GuardState.Unknown && given is not null && IsOf(entry, given.Value, context)))
                && !HasDeadlineElsewhere(context)
                    ? new MissingDeadline(parameter, given is null || IsNone(given.Value) ? null : given.Value, IsCertain: false, Member: null)
                    : null;
    }

    private static MissingDeadline? OfMember(
        SdkCall call, IParameterSymbol parameter, IArgumentOperation? given, GuardState state, ISymbol containing, GuardContext context) =>
        given is null
        && state == GuardState.Unguarded
        && UnstoppableMember.Of(call, containing, context) is { } member
        && !HasDeadlineElsewhere(context)
            ? new MissingDeadline(parameter, Token: null, IsCertain: false, member)
            : null;

    /// <summary>True for a token that nothing ever cancels.</summary>
    private static bool IsNone(IOperation token) =>
        token.Unwrap() is IDefaultValueOperation or IPropertyReferenceOperation { Property: { Name: "None", IsStatic: true } };

    private static ClientFacts? Facts(SdkCall call, SdkContext sdk) => sdk.FactsOf(call.Receiver?.Unwrap().Type) ?? sdk.FactsOf(call.Method.ContainingType);

    /// <summary>Where a token is at hand the first thing to do is to pass it: another rule says so.</summary>
    private static bool HasTokenInScope(IInvocationOperation call, CancellationToken cancellation) =>
        TokenInScope.Nearest(call, cancellation) is not null || EndpointHandler.WithoutToken(call) is not null;

    /// <summary>The token of a request or a host, which says that the caller has gone and never that it takes too long.</summary>
    private static bool IsOf(IMethodSymbol entry, IOperation token, GuardContext context) =>
        LocalValue.Origin(token, context.Compilation, context.Cancellation) is IParameterReferenceOperation { Parameter.ContainingSymbol: var owner }
        && SymbolEqualityComparer.Default.Equals(owner, entry);

    /// <summary>True when the compilation makes a token that expires, or bounds requests as a whole.</summary>
    private static bool HasDeadlineElsewhere(GuardContext context) =>
        ModelCallGuards.Deadlines(context) is { Made: true } or { State: GuardState.Guarded }
        || HttpHandlers.For(context).HasTimeout
        || context.Compilation.SyntaxTrees.Any(tree => tree.GetRoot(context.Cancellation).DescendantTokens().Any(token =>
            token.IsKind(SyntaxKind.IdentifierToken) && token.Text.IndexOf("RequestTimeout", StringComparison.Ordinal) >= 0));
}
