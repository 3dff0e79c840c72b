using AgentGuard.Analyzers.Rules.Reliability;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Awaits the dropped task; makes an <c>async void</c> function return a task.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ForgottenRunFix() : AgentFix(ForgottenRun.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var (title, before, after) = node is MethodDeclarationSyntax or LocalFunctionStatementSyntax ? WithTask(node) : Awaited(node);
        return before is not null && await document.CompilesWith(before, after!, cancellation).ConfigureAwait(false)
            ? Fix.Replace(title, document, before, () => after!)
            : null;
    }

    private static (string Title, SyntaxNode? Before, SyntaxNode? After) Awaited(SyntaxNode node)
    {
        const string title = "Await the call";
        if (!AwaitedForm.IsAllowedAt(node) || node.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax { Expression: var expression })
        {
            return (title, null, null);
        }

        var task = expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } dropped ? dropped.Right : expression;
        return (title, expression, AwaitedForm.Of(task, expression));
    }

    private static (string Title, SyntaxNode? Before, SyntaxNode? After) WithTask(SyntaxNode function)
    {
        var type = IdentifierName("Task");
        return ("Return a 'Task'", function, function switch
        {
            MethodDeclarationSyntax method => method.WithReturnType(type.WithTriviaFrom(method.ReturnType)),
            LocalFunctionStatementSyntax local => local.WithReturnType(type.WithTriviaFrom(local.ReturnType)),
            _ => null,
        });
    }
}
