using AgentGuard.Analyzers.Rules.StructuredOutput;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>Moves the parse, and what follows it in the loop, behind the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PartialJsonParsedFix() : AgentFix(PartialJsonParsed.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is not { Statement: BlockSyntax body, Parent: BlockSyntax block } loop
            || body.Statements.FirstOrDefault(statement => statement.Span.Contains(node.Span)) is not { } first
            || body.Statements.IndexOf(first) is 0)
        {
            return null;
        }

        var moved = body.Statements.Skip(body.Statements.IndexOf(first)).ToList();
        if (moved.Any(statement => statement.DescendantNodesAndSelf().Any(inner => inner is BreakStatementSyntax or ContinueStatementSyntax)))
        {
            return null;
        }

        var kept = body.Statements.Take(body.Statements.IndexOf(first)).ToList();
        var at = block.Statements.IndexOf(loop);
        var behind = moved.Select((statement, index) => (index == 0 ? statement.WithLeadingTrivia(LeadingOf(statement)) : statement).WithAdditionalAnnotations(Formatter.Annotation));
        var changed = block.WithStatements(block.Statements
            .Replace(loop, loop.WithStatement(body.WithStatements(List(kept))))
            .InsertRange(at + 1, behind));
        return await document.CompilesWith(block, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Parse after the loop", document, block, () => changed)
            : null;
    }

    /// <summary>An empty line between the loop and what was in it.</summary>
    private static SyntaxTriviaList LeadingOf(StatementSyntax statement) =>
        statement.GetLeadingTrivia() is var trivia && trivia.Count > 0 && trivia[0].IsKind(SyntaxKind.EndOfLineTrivia)
            ? trivia
            : trivia.Insert(0, ThrowIf.EndOfLineAt(statement));
}
