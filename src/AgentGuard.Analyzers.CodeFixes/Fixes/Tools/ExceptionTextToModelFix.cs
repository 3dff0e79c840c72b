using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Rules.Tools;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Logs the exception and tells the model a constant text in its place; or switches the detailed errors off.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExceptionTextToModelFix() : AgentFix(ExceptionTextToModel.Id)
{
    private const string Constant = "internal error";

    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } setting && setting.Span == diagnostic.Location.SourceSpan)
        {
            return Fix.Replace($"Set '{NameOf(setting)}' to false", document, setting.Right, () => LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(setting.Right));
        }

        if (node.FirstAncestorOrSelf<CatchClauseSyntax>() is not { Declaration.Identifier.ValueText: { Length: > 0 } exception } clause
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetOperation(clause, cancellation) is not ICatchClauseOperation operation)
        {
            return null;
        }

        var uses = clause.Block.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == exception).ToList();
        var isLogged = operation.Handler.Descendants().OfType<IInvocationOperation>().Any(call => CatchAll.IsLogging(call.TargetMethod));
        diagnostic.Properties.TryGetValue(ExceptionTextToModel.LoggerProperty, out var logger);
        if (logger is null && !isLogged)
        {
            return null;
        }

        var changed = clause.ReplaceNodes(uses.Where(use => !IsLogged(use, model, cancellation)).Select(Whole).Distinct(), (old, _) => Told(old));
        if (!isLogged)
        {
            var log = ParseStatement($"{logger}.LogError({exception}, \"The tool failed.\");")
                .WithTrailingTrivia(ThrowIf.EndOfLineAt(clause)).WithAdditionalAnnotations(Formatter.Annotation);
            changed = changed.WithBlock(changed.Block.WithStatements(changed.Block.Statements.Insert(0, log)));
        }

        return await document.CompilesWith(clause, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Log the exception and tell the model a constant text", document, clause, () => changed)
            : null;
    }

    private static string NameOf(AssignmentExpressionSyntax setting) => setting.Left switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        var name => name.ToString(),
    };

    private static bool IsLogged(IdentifierNameSyntax use, SemanticModel model, CancellationToken cancellation) =>
        use.Ancestors().OfType<InvocationExpressionSyntax>().Any(call =>
            model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && CatchAll.IsLogging(method));

    /// <summary>What is read of the exception, up to the hole of an interpolated text that holds nothing else.</summary>
    private static SyntaxNode Whole(IdentifierNameSyntax use)
    {
        SyntaxNode node = use;
        while (node.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax
            || (node.Parent is InvocationExpressionSyntax call && call.Expression == node)
            || node.Parent is InterpolationSyntax)
        {
            node = node.Parent;
        }

        return node;
    }

    private static SyntaxNode Told(SyntaxNode old) => old is InterpolationSyntax
        ? InterpolatedStringText(Token(TriviaList(), SyntaxKind.InterpolatedStringTextToken, Constant, Constant, TriviaList()))
        : LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(Constant)).WithTriviaFrom(old);
}
