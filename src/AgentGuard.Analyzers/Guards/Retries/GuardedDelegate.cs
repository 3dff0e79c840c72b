using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// A lambda that runs inside a resilience pipeline, a policy or a method the user declared as a guard. Such a guard ends what runs
/// inside it by cancelling the token it hands in, so the token has to reach the calls.
/// </summary>
internal sealed class GuardedDelegate
{
    private GuardedDelegate(IInvocationOperation guard, IAnonymousFunctionOperation lambda, bool isDeclared)
    {
        Guard = guard;
        Lambda = lambda;
        IsDeclared = isDeclared;
    }

    /// <summary>The call that runs the lambda.</summary>
    public IInvocationOperation Guard { get; }

    public IAnonymousFunctionOperation Lambda { get; }

    /// <summary>True when the user declared the method as a guard.</summary>
    private bool IsDeclared { get; }

    /// <summary>The parameter of the lambda that is the guard's token, or that carries it; null when the overload hands in none.</summary>
    public IParameterSymbol? TokenParameter
    {
        get
        {
            foreach (var parameter in Lambda.Symbol.Parameters)
            {
                if (parameter.Type.IsCancellationToken() || TokenInScope.TokenProperty(parameter.Type) is not null)
                {
                    return parameter;
                }
            }

            return null;
        }
    }

    /// <summary>The nearest guard around an operation; null when a lambda between them has a token of its own.</summary>
    public static GuardedDelegate? Around(IOperation operation, SdkContext sdk, Func<IMethodSymbol, bool> isGuardMethod)
    {
        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor is ILocalFunctionOperation)
            {
                return null;
            }

            if (ancestor is not IAnonymousFunctionOperation lambda)
            {
                continue;
            }

            if (CallThatRuns(lambda) is { } call)
            {
                var isDeclared = isGuardMethod(call.TargetMethod);
                if (isDeclared || (sdk.RolesOf(call.TargetMethod) & Role.ResilienceExecute) != 0)
                {
                    return new GuardedDelegate(call, lambda, isDeclared);
                }
            }

            if (lambda.Symbol.Parameters.Any(parameter => parameter.Type.IsCancellationToken()))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Where the guard's token would go; null when it reaches the call, or when the code does not show that it fails to.</summary>
    public IParameterSymbol? IgnoredBy(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        if (CancellationGuard.MissingToken(call, sdk) is { } missing)
        {
            return !CancellationGuard.StreamTakesTokenLater(call)
                && !CancellationGuard.IsCompensation(call)
                && (TokenParameter is null ? HasTimeout(sdk, cancellation) && GuardTakesToken() : !TokenIsUsedAround(call))
                    ? missing
                    : null;
        }

        var given = call.Arguments.FirstOrDefault(argument =>
            argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Type.WithoutNullable().IsCancellationToken() == true);
        return given is not null && TokenParameter is not null && IsOuter(given.Value) && HasTimeout(sdk, cancellation) ? given.Parameter : null;
    }

    /// <summary>True when the guard has an overload that hands a token to what it runs.</summary>
    private bool GuardTakesToken() =>
        (Guard.TargetMethod.ReducedFrom ?? Guard.TargetMethod).ContainingType.GetMembers(Guard.TargetMethod.Name)
            .Any(member => member is IMethodSymbol overload && overload.Parameters.Any(parameter =>
                parameter.Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } && invoke.Parameters.Any(p => p.Type.IsCancellationToken())));

    /// <summary>True when the token is given to something around the call: <c>call.WaitAsync(token)</c>.</summary>
    private bool TokenIsUsedAround(IOperation call)
    {
        foreach (var ancestor in call.Ancestors())
        {
            if (ancestor is IInvocationOperation around && around.Arguments.Any(argument => !argument.Syntax.Span.Contains(call.Syntax.Span) && MentionsToken(argument)))
            {
                return true;
            }

            if (ReferenceEquals(ancestor, Lambda) || ancestor.Syntax is StatementSyntax)
            {
                return false;
            }
        }

        return false;
    }

    private bool MentionsToken(IOperation value)
    {
        var token = TokenParameter;
        return value.DescendantsAndSelf().OfType<IParameterReferenceOperation>()
            .Any(reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, token));
    }

    /// <summary>True when the value is a token from outside the lambda, or none: nothing in it comes from inside.</summary>
    private bool IsOuter(IOperation token)
    {
        foreach (var operation in token.DescendantsAndSelf())
        {
            if (ValueName.SymbolOf(operation) is { } symbol && IsFromInside(symbol))
            {
                return false;
            }

            if (operation is IInvocationOperation)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsFromInside(ISymbol symbol)
    {
        var body = Lambda.Syntax;
        return symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == body.SyntaxTree && body.Span.Contains(reference.Span))
            || Lambda.Descendants().OfType<IAssignmentOperation>().Any(write => SymbolEqualityComparer.Default.Equals(ValueName.SymbolOf(write.Target), symbol));
    }

    /// <summary>True when the code shows that the guard has a timeout which works by cancelling the token.</summary>
    private bool HasTimeout(SdkContext sdk, CancellationToken cancellation) =>
        IsDeclared || (Guard.Instance is { } pipeline && PipelineTimeout.IsCooperative(pipeline, sdk, cancellation));

    private static IInvocationOperation? CallThatRuns(IAnonymousFunctionOperation lambda)
    {
        var parent = lambda.Parent;
        while (parent is IConversionOperation or IDelegateCreationOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;
    }
}
