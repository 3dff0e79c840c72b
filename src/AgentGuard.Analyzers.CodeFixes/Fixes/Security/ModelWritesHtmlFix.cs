using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Encodes what the model wrote.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ModelWritesHtmlFix() : AgentFix(ModelWritesHtml.Id)
{
    private protected override Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation) =>
        WrappedSource.In(document, node, diagnostic, "Encode the text", "System.Net.WebUtility.HtmlEncode", wrapsOthers: true, cancellation);
}
