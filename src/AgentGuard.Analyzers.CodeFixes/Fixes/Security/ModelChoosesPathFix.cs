using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Takes only the file name of what the model wrote.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ModelChoosesPathFix() : AgentFix(ModelChoosesPath.Id)
{
    private protected override Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation) =>
        WrappedSource.In(document, node, diagnostic, "Take only the file name", "System.IO.Path.GetFileName", wrapsOthers: false, cancellation);
}
