using AgentGuard.Analyzers.Rules.Reliability;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Keeps the pieces of the first loop in a list, which the second read takes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StreamEnumeratedTwiceFix() : AgentFix(StreamEnumeratedTwice.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (Read.At(node) is not { } second
            || node.FirstAncestorOrSelf<BlockSyntax>() is not { } block
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || block.Statements.OfType<ForEachStatementSyntax>().FirstOrDefault(loop =>
                loop.SpanStart < node.SpanStart && Read.NameOf(loop.Expression) == second.Stream) is not { Statement: BlockSyntax body } first
            || first.Span.Contains(node.Span)
            || model.GetDeclaredSymbol(first, cancellation) is not ILocalSymbol { Type: var type })
        {
            return null;
        }

        var list = FreeName.Near(block, "pieces");
        var keep = ParseStatement($"{list}.Add({first.Identifier.ValueText});").WithTrailingTrivia(ThrowIf.EndOfLineAt(first)).WithAdditionalAnnotations(Formatter.Annotation);
        var declaration = ParseStatement($"var {list} = new List<{type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, first.SpanStart)}>();")
            .WithLeadingTrivia(first.GetLeadingTrivia()).WithTrailingTrivia(ThrowIf.EndOfLineAt(first)).WithAdditionalAnnotations(Formatter.Annotation);
        var changed = block.TrackNodes(first, second.Node);
        changed = changed.ReplaceNode(changed.GetCurrentNode(second.Node)!, second.From(list));
        var loop = changed.GetCurrentNode(first)!;
        changed = changed.ReplaceNode(loop, [declaration, first
            .WithStatement(body.WithStatements(body.Statements.Insert(0, keep)))
            .WithLeadingTrivia(Whitespace(Indent.Of(first)))]);
        return await document.CompilesWith(block, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Keep the pieces of the first read", document, block, () => changed)
            : null;
    }

    /// <summary>The second read: the node to replace, and the stream it names.</summary>
    private sealed record Read(SyntaxNode Node, string Stream)
    {
        public static Read? At(SyntaxNode node)
        {
            if (node.FirstAncestorOrSelf<ForEachStatementSyntax>() is { } loop && loop.Expression.Span.Contains(node.Span))
            {
                return NameOf(loop.Expression) is { } name ? new Read(loop, name) : null;
            }

            return node.Parent is MemberAccessExpressionSyntax { Expression: var stream } && NameOf(stream) is { } source
                && node.FirstAncestorOrSelf<AwaitExpressionSyntax>() is { } awaited
                    ? new Read(awaited, source)
                    : null;
        }

        /// <summary>The name in front of <c>WithCancellation</c> and <c>ConfigureAwait</c>.</summary>
        public static string? NameOf(ExpressionSyntax stream) => stream switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WithCancellation" or "ConfigureAwait" } access } => NameOf(access.Expression),
            _ => null,
        };

        public SyntaxNode From(string list) => Node is ForEachStatementSyntax loop
            ? loop.WithExpression(ParseExpression(list).WithTriviaFrom(loop.Expression))
                .WithForEachKeyword(loop.ForEachKeyword.WithLeadingTrivia(loop.AwaitKeyword.LeadingTrivia))
                .WithAwaitKeyword(default)
            : ParseExpression($"{list}.{Collected()}()").WithTriviaFrom(Node);

        /// <summary>The method that does the same with a list: <c>ToChatResponse</c> for <c>ToChatResponseAsync</c>.</summary>
        private string Collected()
        {
            var name = Node.DescendantNodes().OfType<MemberAccessExpressionSyntax>().First(access => NameOf(access.Expression) == Stream
                && access.Name.Identifier.ValueText.EndsWith("Async", StringComparison.Ordinal)).Name.Identifier.ValueText;
            return name.Substring(0, name.Length - "Async".Length);
        }
    }
}
