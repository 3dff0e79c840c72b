using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Reads the requests of the agent's answer, has a person decide in a method of their own, and runs the agent on with what was decided.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ApprovalNeverAnsweredFix() : AgentFix(ApprovalNeverAnswered.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(ApprovalNeverAnswered.RequestProperty, out var name)
            || name is null
            || diagnostic.AdditionalLocations is not { Count: > 0 } places
            || places[0].SourceTree != node.SyntaxTree
            || node.SyntaxTree.GetRoot(cancellation) is not CompilationUnitSyntax root
            || root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax call
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName(name) is not { } request
            || AwaitedRun.Of(call, model, cancellation) is not { } run)
        {
            return null;
        }

        var isConsole = diagnostic.Properties.ContainsKey(ApprovalNeverAnswered.ConsoleProperty);
        var changed = new ApprovalQuestion(run, request, isConsole).Asked(root);
        if (changed is null || !await document.CompilesAs(document.WithSyntaxRoot(changed), cancellation).ConfigureAwait(false))
        {
            return null;
        }

        return new Fix("Ask a person and answer the requests", _ => Task.FromResult(document.WithSyntaxRoot(changed)));
    }
}
