using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A <c>catch</c> that takes every failure of the model and tool calls in its <c>try</c>.</summary>
/// <param name="Attempt">The whole statement.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Calls">The calls; never empty.</param>
internal sealed record CatchAll(ITryOperation Attempt, ICatchClauseOperation Clause, ImmutableArray<IInvocationOperation> Calls)
{
    private const Role CallRoles = Role.AnyModelCall | Role.ToolCall;

    /// <summary>Where a diagnostic about the clause belongs.</summary>
    public Location Location => Clause.Syntax is CatchClauseSyntax clause ? clause.CatchKeyword.GetLocation() : Clause.Syntax.GetLocation();

    /// <summary>The variable that holds the exception; null when the clause declares none.</summary>
    public ILocalSymbol? Exception => Clause.Syntax is CatchClauseSyntax { Declaration.Identifier.ValueText: { Length: > 0 } name }
        ? Clause.Locals.FirstOrDefault(local => local.Name == name)
        : null;

    /// <summary>The places of the handler that read the exception.</summary>
    public IEnumerable<IOperation> Uses => Exception is { } exception
        ? Clause.Handler.Descendants().OfType<ILocalReferenceOperation>().Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, exception))
        : [];

    /// <summary>True when the handler throws, if only on some path.</summary>
    public bool Throws => Clause.Handler.Descendants().Any(operation => operation is IThrowOperation);

    public static CatchAll? Of(ITryOperation attempt, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var clause in attempt.Catches)
        {
            if (TakesAll(clause))
            {
                var calls = CallsIn(attempt, sdk, cancellation);
                return calls.IsEmpty ? null : new CatchAll(attempt, clause, calls);
            }
        }

        return null;
    }

    /// <summary>True for a clause that names no type, or that of all exceptions; a filter may still leave some out.</summary>
    public static bool TakesAll(ICatchClauseOperation clause) =>
        clause.ExceptionType is { SpecialType: SpecialType.System_Object } || clause.ExceptionType.Is("System.Exception");

    /// <summary>The calls that the statement's body waits for and does not catch itself, and those whose streams it reads.</summary>
    public static ImmutableArray<IInvocationOperation> CallsIn(ITryOperation attempt, SdkContext sdk, CancellationToken cancellation)
    {
        var calls = ImmutableArray.CreateBuilder<IInvocationOperation>();
        foreach (var operation in attempt.Body.Descendants())
        {
            var candidate = operation switch
            {
                IInvocationOperation direct => direct,
                IForEachLoopOperation { IsAsynchronous: true } loop => CallResult.Source(loop.Collection, sdk.Compilation, cancellation) as IInvocationOperation,
                _ => null,
            };
            if (candidate is not null
                && SdkCall.From(candidate, sdk, CallRoles) is not null
                && !calls.Contains(candidate)
                && CaughtCall.RunsWithin(operation, attempt.Body)
                && !CaughtCall.Is(operation, attempt.Body))
            {
                calls.Add(candidate);
            }
        }

        return calls.ToImmutable();
    }

    /// <summary>True for calls that write what they are given to a log or a screen.</summary>
    public static bool IsLogging(IMethodSymbol method) =>
        ShownOnly.Is(method) || (method.ReducedFrom ?? method).Parameters.FirstOrDefault()?.Type.Name == "ILogger";
}
