using AgentGuard.Analyzers.Rules.Tools;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Puts a client that runs tools into the pipeline: into the builder's chain, or into one around the plain client.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ToolsNeverInvokedFix() : AgentFix(ToolsNeverInvoked.Id)
{
    private const string Runner = "UseFunctionInvocation";

    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.AdditionalLocations is not { Count: > 0 } places
            || places[0].SourceTree != node.SyntaxTree
            || node.SyntaxTree.GetRoot(cancellation).FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax client)
        {
            return null;
        }

        var running = Running(client);
        return await document.CompilesWith(client, running, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Run the tools in the client's pipeline", document, client, () => running)
            : null;
    }

    private static InvocationExpressionSyntax Running(ExpressionSyntax client) =>
        client is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Build" } build } finished
            ? finished.WithExpression(build.WithExpression(Call(build.Expression.WithoutTrailingTrivia(), Runner)).WithOperatorToken(build.OperatorToken))
            : Call(Call(Builder(client.WithoutTrivia()), Runner), "Build").WithTriviaFrom(client);

    /// <summary>A client that is constructed may be more than a chat client, and then it is open whose builder is meant.</summary>
    private static ExpressionSyntax Builder(ExpressionSyntax client) => client is BaseObjectCreationExpressionSyntax
        ? ParseExpression($"new ChatClientBuilder({client})")
        : Call(client, "AsBuilder");

    private static InvocationExpressionSyntax Call(ExpressionSyntax receiver, string method) =>
        InvocationExpression(MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, IdentifierName(method)));
}
