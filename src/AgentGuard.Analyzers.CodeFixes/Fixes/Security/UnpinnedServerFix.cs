using AgentGuard.Analyzers.Rules.Security;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>
/// Keeps the environment from the server. Which version to pin nobody can know here, and a server that is given variables of its own may
/// need more than those.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnpinnedServerFix() : AgentFix(UnpinnedServer.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { Parent: InitializerExpressionSyntax initializer } command
            || !diagnostic.Properties.TryGetValue(UnpinnedServer.InheritProperty, out var inherit) || inherit is null
            || diagnostic.Properties[UnpinnedServer.VariablesProperty] is not { } variables
            || diagnostic.Properties[UnpinnedServer.DefaultProperty] is not { } safe
            || initializer.Expressions.Any(setting => Sets(setting, inherit) || Sets(setting, variables)))
        {
            return null;
        }

        var changed = initializer.WithExpressions(With(initializer.Expressions, command, $"{inherit} = false", $"{variables} = {safe}"));
        return await document.CompilesWith(initializer, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Pass only the variables that every program needs", document, initializer, () => changed)
            : null;
    }

    private static bool Sets(ExpressionSyntax setting, string property) =>
        setting is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } && name == property;

    /// <summary>The settings with more of them behind the last one, laid out as that one is.</summary>
    private static SeparatedSyntaxList<ExpressionSyntax> With(SeparatedSyntaxList<ExpressionSyntax> settings, ExpressionSyntax like, params string[] more)
    {
        var between = settings.GetSeparator(0).TrailingTrivia.Where(trivia => trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia);
        var comma = Token(SyntaxKind.CommaToken).WithTrailingTrivia(between);
        var indent = like.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var added = more.Select(setting => (ExpressionSyntax)ParseExpression(setting).WithLeadingTrivia(indent)).ToList();
        var expressions = settings.ToList();
        var separators = settings.GetSeparators().Concat(Enumerable.Repeat(comma, more.Length)).ToList();
        if (settings.SeparatorCount < settings.Count)
        {
            var last = expressions[expressions.Count - 1];
            expressions[expressions.Count - 1] = last.WithoutTrailingTrivia();
            added[added.Count - 1] = added[added.Count - 1].WithTrailingTrivia(last.GetTrailingTrivia());
        }

        return SeparatedList(expressions.Concat(added), separators);
    }
}
