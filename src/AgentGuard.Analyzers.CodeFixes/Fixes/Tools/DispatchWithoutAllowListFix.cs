using AgentGuard.Analyzers.Rules.Tools;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Looks the value up in a statement of its own, and throws what says that it is missing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DispatchWithoutAllowListFix() : AgentFix(DispatchWithoutAllowList.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(DispatchWithoutAllowList.LookupProperty, out var lookup)
            || node.FirstAncestorOrSelf<ExpressionSyntax>(expression => expression.Span == diagnostic.Location.SourceSpan) is not { } read
            || PartsOf(read) is not var (source, key)
            || read.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || read.Ancestors().TakeWhile(ancestor => ancestor != statement).Any(ancestor => IsConditional(ancestor, read))
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var name = FreeName.Near(statement, NameOf(key), Earlier(read, key));
        var check = ThrowIf.Statement($"!{source}.{lookup}({key}, out var {name})", "The model's call cannot be made: a tool or an argument is missing.", statement, model);
        var use = statement.ReplaceNode(read, IdentifierName(name).WithTriviaFrom(read));
        return StatementList.Replace(statement, check.WithLeadingTrivia(statement.GetLeadingTrivia()), use.WithLeadingTrivia(ElasticMarker)) is var (before, after)
            && await document.CompilesWith(before, after, cancellation).ConfigureAwait(false)
            ? Fix.Replace($"Look it up with '{lookup}'", document, before, () => after)
            : null;
    }

    private static (ExpressionSyntax Source, ArgumentSyntax Key)? PartsOf(ExpressionSyntax read) => read switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } element => (element.Expression, keys[0]),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: { Count: 1 } keys } => (access.Expression, keys[0]),
        _ => null,
    };

    /// <summary>What may not run, or runs more than once: the look-up would change that.</summary>
    private static bool IsConditional(SyntaxNode node, SyntaxNode read) => node switch
    {
        AnonymousFunctionExpressionSyntax or SwitchExpressionSyntax => true,
        ConditionalExpressionSyntax choice => !choice.Condition.Span.Contains(read.Span),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } either =>
            either.Right.Span.Contains(read.Span),
        _ => false,
    };

    /// <summary>The key where it is a plain word, <c>tool</c> otherwise.</summary>
    private static string NameOf(ArgumentSyntax key) =>
        key.Expression is LiteralExpressionSyntax { Token.ValueText: { Length: > 0 } text } && SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None
            ? char.ToLowerInvariant(text[0]) + text.Substring(1)
            : "tool";

    /// <summary>Reads of the same key before this one, which get names of their own in the same round.</summary>
    private static int Earlier(SyntaxNode read, ArgumentSyntax key) =>
        (read.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? read.SyntaxTree.GetRoot())
            .DescendantNodes().OfType<ArgumentSyntax>().Count(other => other.SpanStart < key.SpanStart && other.Expression.IsEquivalentTo(key.Expression));
}
