using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A <c>catch</c> of everything whose handler gives the text of the exception to a model.</summary>
internal static class ToldException
{
    /// <summary>The first place of the handler that reads what the model is told; null when it is told nothing of it.</summary>
    public static IOperation? In(ICatchClauseOperation clause, SdkContext sdk, CancellationToken cancellation)
    {
        if (!CatchAll.TakesAll(clause) || !SwallowingHandler.IsCancellationFilter(clause.Filter) || VariableOf(clause) is not { } exception)
        {
            return null;
        }

        var uses = clause.Handler.Descendants().OfType<ILocalReferenceOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use.Local, exception)).ToList();

        // Who asks what kind of exception it is may choose what to tell.
        return uses.Exists(use => use.Parent is IIsTypeOperation or IIsPatternOperation or ISwitchExpressionOperation or ISwitchOperation)
            ? null
            : uses.Find(use => !DevelopmentBranch.Contains(use) && ToolAnswers.For(sdk.Compilation).Get(use, cancellation));
    }

    private static ILocalSymbol? VariableOf(ICatchClauseOperation clause) => clause.Syntax is CatchClauseSyntax { Declaration.Identifier.ValueText: { Length: > 0 } name }
        ? clause.Locals.FirstOrDefault(local => local.Name == name)
        : null;
}
