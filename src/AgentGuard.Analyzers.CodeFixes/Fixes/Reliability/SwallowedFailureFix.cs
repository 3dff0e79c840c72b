using AgentGuard.Analyzers.Rules.Reliability;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Logs the failure where a logger is at hand. What the handler does after that stays as it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SwallowedFailureFix() : AgentFix(SwallowedFailure.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(SwallowedFailure.LoggerProperty, out var logger)
            || node.FirstAncestorOrSelf<CatchClauseSyntax>() is not { } clause
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var (named, name) = CatchVariable.In(clause, model);
        var log = ParseStatement($"{logger}.LogError({name}, \"The model call failed.\");")
            .WithTrailingTrivia(ThrowIf.EndOfLineAt(clause)).WithAdditionalAnnotations(Formatter.Annotation);
        var changed = named.WithBlock(named.Block.WithStatements(named.Block.Statements.Insert(0, log))).WithAdditionalAnnotations(Formatter.Annotation);
        return await document.CompilesWith(clause, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Log the failure", document, clause, () => changed)
            : null;
    }
}
