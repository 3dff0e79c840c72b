namespace AgentGuard.Analyzers.CodeFixes.Fixes;

internal static class DocumentExtensions
{
    /// <summary>True when replacing a node adds no compiler error to the document.</summary>
    public static async Task<bool> CompilesWith(this Document document, SyntaxNode old, SyntaxNode changed, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var before = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var after = (await document.WithSyntaxRoot(root.ReplaceNode(old, changed)).GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        return Errors(after) <= Errors(before);

        int Errors(SemanticModel model) =>
            model.GetDiagnostics(cancellationToken: cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
