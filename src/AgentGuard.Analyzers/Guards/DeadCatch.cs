using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A <c>catch</c> of an exception that none of the calls in its <c>try</c> throws, where no other clause takes their failures.</summary>
/// <param name="Type">The type in the clause.</param>
/// <param name="Caught">The exception it waits for.</param>
/// <param name="Call">The model call.</param>
/// <param name="Thrown">Metadata name of what the call throws.</param>
internal sealed record DeadCatch(TypeSyntax Type, ITypeSymbol Caught, IInvocationOperation Call, string Thrown)
{
    /// <summary>Failures of a connection, which clients put into exceptions of their own.</summary>
    private static readonly string[] Transport = ["System.Net.Http.HttpRequestException", "System.Net.WebException", "System.Net.Sockets.SocketException"];

    public static DeadCatch? Of(ITryOperation attempt, SdkContext sdk, CancellationToken cancellation)
    {
        var calls = CatchAll.CallsIn(attempt, sdk, cancellation);
        if (calls.IsEmpty
            || FactsOf(calls[0], sdk) is not { WrapsTransportErrors: true } facts
            || calls.Any(call => !ReferenceEquals(FactsOf(call, sdk), facts))
            || attempt.Body.Descendants().Any(operation => MayThrowMore(operation, calls)))
        {
            return null;
        }

        DeadCatch? dead = null;
        foreach (var clause in attempt.Catches)
        {
            var type = clause.ExceptionType;
            if (facts.Exceptions.Where(IsFailure).Any(thrown => IsSameOrBase(type, thrown, sdk) || type.IsOrInherits(thrown)))
            {
                return null;
            }

            if (dead is null && IsForeign(type, sdk) && clause.Syntax is CatchClauseSyntax { Declaration.Type: { } syntax })
            {
                dead = new DeadCatch(syntax, type, calls[0], facts.Exceptions[0]);
            }
        }

        return dead;
    }

    /// <summary>Cancellation is no failure of the service; clauses for it say nothing about failures.</summary>
    private static bool IsFailure(string exception) => !exception.EndsWith("CanceledException", StringComparison.Ordinal);

    private static bool IsForeign(ITypeSymbol type, SdkContext sdk) =>
        Transport.Any(type.Is)
        || sdk.Sdks.SelectMany(known => known.Clients()).SelectMany(client => client.Exceptions)
            .Any(exception => !exception.StartsWith("System.", StringComparison.Ordinal) && type.Is(exception));

    /// <summary>True when the caught type is a base of what is thrown, or when the compilation does not show that it is none.</summary>
    private static bool IsSameOrBase(ITypeSymbol caught, string thrown, SdkContext sdk)
    {
        if (caught.SpecialType == SpecialType.System_Object || caught.Name is "Exception" or "SystemException")
        {
            return true;
        }

        return sdk.TypesNamed(thrown).Any(type => type.IsOrInherits(caught.MetadataFullName()));
    }

    private static ClientFacts? FactsOf(IInvocationOperation call, SdkContext sdk) =>
        sdk.FactsOf(SdkCall.From(call, sdk, Role.AnyModelCall)?.Receiver?.Unwrap().Type) ?? sdk.FactsOf(call.TargetMethod.ContainingType);

    /// <summary>True for code that could throw something the model calls do not: anything but the platform's plain types, logs and the same SDK.</summary>
    private static bool MayThrowMore(IOperation operation, ImmutableArray<IInvocationOperation> calls)
    {
        if (operation is not IInvocationOperation call || calls.Contains(call))
        {
            return false;
        }

        var method = call.TargetMethod;
        var space = method.ContainingNamespace?.ToDisplayString() ?? "";
        return !(method.MethodKind != MethodKind.DelegateInvoke
            && (SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, calls[0].TargetMethod.ContainingAssembly)
                || CatchAll.IsLogging(method)
                || (method.IsOfPlatform() && !space.StartsWith("System.Net", StringComparison.Ordinal))));
    }
}
