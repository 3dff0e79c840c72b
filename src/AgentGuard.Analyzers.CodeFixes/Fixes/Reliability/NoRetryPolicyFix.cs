using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>
/// Drops the setting that switches retries off, adds a handler that retries to the registration of the HTTP client, or passes a client of the
/// SDK, which retries by itself.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NoRetryPolicyFix() : AgentFix(NoRetryPolicy.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.Properties.ContainsKey(NoRetryPolicy.OverrideProperty))
        {
            return node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } setting ? Drop(document, setting) : null;
        }

        return node.FirstAncestorOrSelf<ExpressionSyntax>(expression =>
                expression is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) is not { } client ? null
            : await HandlerOnRegistration.Prepare(document, client, cancellation).ConfigureAwait(false)
                ?? (client is InvocationExpressionSyntax call ? await OwnClientOverload.Prepare(document, call, cancellation).ConfigureAwait(false) : null);
    }

    private static Fix? Drop(Document document, AssignmentExpressionSyntax setting) =>
        Without(setting) is var (old, changed)
            ? new Fix(
                "Remove the setting to keep the SDK's retries",
                async cancellation =>
                {
                    var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
                    return document.WithSyntaxRoot(changed is null
                        ? root.RemoveNode(old, SyntaxRemoveOptions.KeepUnbalancedDirectives)!
                        : root.ReplaceNode(old, changed));
                })
            : null;

    /// <summary>What to replace so that the setting is gone, and by what; nothing to replace it by for a whole statement.</summary>
    private static (SyntaxNode Old, SyntaxNode? New)? Without(AssignmentExpressionSyntax setting) => setting.Parent switch
    {
        ExpressionStatementSyntax { Parent: GlobalStatementSyntax global } => (global, null),
        ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } statement => (statement, null),
        InitializerExpressionSyntax { Expressions.Count: > 1 } initializer => (initializer, Remove(initializer, setting)),
        InitializerExpressionSyntax initializer => initializer.Parent switch
        {
            ObjectCreationExpressionSyntax creation => (creation, creation
                .WithType(creation.ArgumentList is null ? creation.Type.WithoutTrailingTrivia() : creation.Type)
                .WithArgumentList((creation.ArgumentList ?? SyntaxFactory.ArgumentList()).WithoutTrailingTrivia())
                .WithInitializer(null)
                .WithTriviaFrom(creation)),
            ImplicitObjectCreationExpressionSyntax creation => (creation, creation
                .WithArgumentList(creation.ArgumentList.WithoutTrailingTrivia()).WithInitializer(null).WithTriviaFrom(creation)),
            WithExpressionSyntax with => (with, with.Expression.WithTriviaFrom(with)),
            AssignmentExpressionSyntax outer => Without(outer),
            _ => null,
        },
        _ => null,
    };

    private static InitializerExpressionSyntax Remove(InitializerExpressionSyntax initializer, AssignmentExpressionSyntax setting)
    {
        var isLast = initializer.Expressions.Last() == setting;
        var rest = initializer.Expressions.Remove(setting);
        if (isLast && rest.SeparatorCount < rest.Count)
        {
            rest = rest.Replace(rest.Last(), rest.Last().WithTrailingTrivia(setting.GetTrailingTrivia()));
        }

        return initializer.WithExpressions(rest);
    }
}
