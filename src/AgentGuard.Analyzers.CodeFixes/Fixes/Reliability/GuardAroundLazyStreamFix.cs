using AgentGuard.Analyzers.Rules.Reliability;
using Microsoft.CodeAnalysis.Formatting;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Moves the loop that reads the stream, when it comes right after the <c>try</c>, to the end of the <c>try</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class GuardAroundLazyStreamFix() : AgentFix(GuardAroundLazyStream.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.Ancestors().OfType<TryStatementSyntax>().FirstOrDefault(one => one.Catches.Count > 0 && one.Block.Span.Contains(node.Span))
                is not { Parent: BlockSyntax block } attempt
            || block.Statements.IndexOf(attempt) + 1 is var next && next >= block.Statements.Count
            || block.Statements[next] is not ForEachStatementSyntax { AwaitKeyword.RawKind: not 0 } loop
            || node.FirstAncestorOrSelf<AssignmentExpressionSyntax>()?.Left is not IdentifierNameSyntax stream
            || !loop.Expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == stream.Identifier.ValueText))
        {
            return null;
        }

        var moved = loop.WithAdditionalAnnotations(Formatter.Annotation);
        var guarded = attempt.WithBlock(attempt.Block.AddStatements(moved).WithAdditionalAnnotations(Formatter.Annotation));
        var changed = block.WithStatements(block.Statements.Replace(attempt, guarded).RemoveAt(next));
        return await document.CompilesWith(block, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Read the stream inside the 'try'", document, block, () => changed)
            : null;
    }
}
