namespace AgentGuard.Analyzers.CodeFixes.Fixes;

internal static class DocumentExtensions
{
    /// <summary>True when replacing a node adds no compiler error to the document.</summary>
    public static async Task<bool> CompilesWith(this Document document, SyntaxNode old, SyntaxNode changed, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        return await document.CompilesAs(document.WithSyntaxRoot(root.ReplaceNode(old, changed)), cancellation).ConfigureAwait(false);
    }

    /// <summary>True when a changed version of the document has no more compiler errors than this one.</summary>
    public static async Task<bool> CompilesAs(this Document document, Document changed, CancellationToken cancellation) =>
        await Errors(changed, cancellation).ConfigureAwait(false) <= await Errors(document, cancellation).ConfigureAwait(false);

    private static async Task<int> Errors(Document document, CancellationToken cancellation) =>
        (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!
            .GetDiagnostics(cancellationToken: cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
