using AgentGuard.Analyzers.Rules.Reliability;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Catches what the client throws; not where the handler reads something that this exception does not have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CatchNeverMatchesFix() : AgentFix(CatchNeverMatches.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<CatchDeclarationSyntax>() is not { Type: { } type }
            || !diagnostic.Properties.TryGetValue(CatchNeverMatches.ThrownProperty, out var thrown) || thrown is null)
        {
            return null;
        }

        var changed = ParseTypeName("global::" + thrown).WithTriviaFrom(type).WithAdditionalAnnotations(Simplifier.Annotation);
        return await document.CompilesWith(type, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace($"Catch '{thrown.Substring(thrown.LastIndexOf('.') + 1)}'", document, type, () => changed)
            : null;
    }
}
