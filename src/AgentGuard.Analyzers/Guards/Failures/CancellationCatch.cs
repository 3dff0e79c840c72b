using AgentGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a clause that catches everything lets the cancellation by a caller through.</summary>
internal static class CancellationCatch
{
    private static readonly HashSet<string> Checks = new(StringComparer.Ordinal)
    {
        "IsCancellationRequested", "ThrowIfCancellationRequested", "OperationCanceledException", "TaskCanceledException", "ExceptionDispatchInfo",
    };

    /// <summary>The call whose cancellation ends in the clause; null when it gets through, or when nobody can tell.</summary>
    public static IInvocationOperation? AbsorbedBy(CatchAll all, Compilation compilation, CancellationToken cancellation) =>
        all.Clause.Filter is null
        && !all.Attempt.Catches.Any(clause => clause.ExceptionType is { Name: "OperationCanceledException" or "TaskCanceledException" })
        && !all.Throws
        && !Mentions(all.Clause.Syntax)
        && !IsCheckedAfter(all.Attempt.Syntax)
        && all.Uses.All(IsShown)
            ? all.Calls.FirstOrDefault(call => HasCallersToken(call, compilation, cancellation))
            : null;

    /// <summary>True when the exception, or a part of it, is only read or shown: what passes it on may treat cancellation as it should be.</summary>
    private static bool IsShown(IOperation use)
    {
        var value = use;
        while (value.Parent is IConversionOperation or IInterpolationOperation or IInterpolatedStringOperation or IArrayInitializerOperation or IArrayCreationOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IMemberReferenceOperation or IConditionalAccessOperation => true,
            IInvocationOperation call => ReferenceEquals(call.Instance, value),
            IArgumentOperation { Parent: IInvocationOperation call } => CatchAll.IsLogging(call.TargetMethod),
            _ => !ReferenceEquals(value, use) && value is not IConversionOperation,
        };
    }

    private static bool HasCallersToken(IInvocationOperation call, Compilation compilation, CancellationToken cancellation)
    {
        var around = call.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "WithCancellation" } with } ? with.Arguments : ImmutableArray<IArgumentOperation>.Empty;
        return call.Arguments.Concat(around).Any(argument =>
            argument.ArgumentKind != ArgumentKind.DefaultValue
            && argument.Parameter?.Type.WithoutNullable().IsCancellationToken() == true
            && IsCallers(LocalValue.Origin(argument.Value, compilation, cancellation)));
    }

    /// <summary>A token that somebody else cancels: a parameter, a field, a property of a context. Not that of an own source, which is a timeout.</summary>
    private static bool IsCallers(IOperation token) => token switch
    {
        IParameterReferenceOperation => true,
        IFieldReferenceOperation { Instance: not null } => true,
        IPropertyReferenceOperation { Instance: { } instance } => !instance.Type.IsOrInherits("System.Threading.CancellationTokenSource"),
        _ => false,
    };

    private static bool IsCheckedAfter(SyntaxNode attempt)
    {
        var function = attempt.Ancestors().FirstOrDefault(node =>
            node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        return function?.DescendantTokens().Any(token => token.SpanStart > attempt.Span.End && IsCheck(token)) == true;
    }

    private static bool Mentions(SyntaxNode clause) => clause.DescendantTokens().Any(IsCheck);

    private static bool IsCheck(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) && Checks.Contains(token.ValueText);
}
