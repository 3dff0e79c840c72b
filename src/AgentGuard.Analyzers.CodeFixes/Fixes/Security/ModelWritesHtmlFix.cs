using AgentGuard.Analyzers.Rules;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Encodes what the model wrote: the text itself, or the holes it fills in a page.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ModelWritesHtmlFix() : AgentFix(ModelWritesHtml.Id)
{
    private const string Title = "Encode the text";
    private const string Encoder = "System.Net.WebUtility.HtmlEncode";

    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var written = node is ArgumentSyntax argument ? argument.Expression : node as ExpressionSyntax;
        if (written is null || MarkupText.Find(written, model, cancellation) is not { } markup)
        {
            return null;
        }

        if (!markup.IsPage)
        {
            return await WrappedSource.In(document, node, diagnostic, Title, Encoder, wrapsOthers: true, cancellation).ConfigureAwait(false);
        }

        diagnostic.Properties.TryGetValue(TaintRule.SourceProperty, out var source);
        if (markup.HolesOf(source) is not { Count: > 0 } holes)
        {
            return null;
        }

        var page = markup.Text.ReplaceNodes(holes, (_, hole) => WrappedSource.Wrapped(AsText(hole), Encoder));
        return await document.CompilesWith(markup.Text, page, cancellation).ConfigureAwait(false)
            ? Fix.Replace(Title, document, markup.Text, () => page)
            : null;

        ExpressionSyntax AsText(ExpressionSyntax hole) => markup.IsText(hole) ? hole : SyntaxFactory.ParseExpression(hole.WithoutTrivia() + ".ToString()");
    }
}
