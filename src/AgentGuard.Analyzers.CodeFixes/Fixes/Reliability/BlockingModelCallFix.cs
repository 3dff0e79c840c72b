using AgentGuard.Analyzers.Rules.Reliability;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Awaits the call, or its asynchronous form, where the function around it is asynchronous.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BlockingModelCallFix() : AgentFix(BlockingModelCall.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.Parent is not MemberAccessExpressionSyntax access || access.Name != node || !AwaitedForm.IsAllowedAt(node))
        {
            return null;
        }

        var (before, after) = access.Name.Identifier.ValueText switch
        {
            "Result" => (access, AwaitedForm.Of(access.Expression, access)),
            "Wait" when access.Parent is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } wait => (wait, AwaitedForm.Of(access.Expression, wait)),
            "GetResult" when access is { Parent: InvocationExpressionSyntax get, Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax awaiter } } =>
                (get, AwaitedForm.Of(awaiter.Expression, get)),
            _ => AsyncForm(access),
        };
        return before is not null && await document.CompilesWith(before, after!, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Await the call", document, before, () => after!)
            : null;
    }

    private static (SyntaxNode? Before, SyntaxNode? After) AsyncForm(MemberAccessExpressionSyntax access)
    {
        if (access.Parent is not InvocationExpressionSyntax call)
        {
            return (null, null);
        }

        var name = Identifier(access.Name.Identifier.ValueText + "Async");
        var renamed = call.WithExpression(access.WithName(access.Name.ReplaceToken(access.Name.Identifier, name.WithTriviaFrom(access.Name.Identifier))));
        return call.Parent is ForEachStatementSyntax { AwaitKeyword.RawKind: 0 } loop && loop.Expression == call
            ? (loop, loop.WithExpression(renamed)
                .WithAwaitKeyword(Token(SyntaxKind.AwaitKeyword).WithLeadingTrivia(loop.ForEachKeyword.LeadingTrivia).WithTrailingTrivia(Space))
                .WithForEachKeyword(loop.ForEachKeyword.WithLeadingTrivia()))
            : (call, AwaitedForm.Of(renamed, call));
    }
}
