using AgentGuard.Analyzers.Rules.Tools;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Filters the tools by an allow-list, which is empty until its author fills it: no tool is better than any.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class WildcardToolImportFix() : AgentFix(WildcardToolImport.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<AwaitExpressionSyntax>() is not { } listing
            || listing.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax } statement)
        {
            return null;
        }

        var names = FreeName.Near(statement, "allowedTools");
        var tool = FreeName.Near(statement, "tool");
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var filtered = $"({listing}).Where({tool} => {names}.Contains({tool}.Name))";
        foreach (var value in new[] { filtered, filtered + ".ToList()" })
        {
            var changes = new List<TextChange>
            {
                new(new TextSpan(statement.SpanStart, 0), $"string[] {names} = {{ }};{ThrowIf.EndOfLineAt(statement)}{Indent.Of(statement)}"),
                new(listing.Span, value),
            };
            var changed = document.WithText(text.WithChanges(changes));
            if (await document.CompilesAs(changed, cancellation).ConfigureAwait(false))
            {
                return new Fix("Take only tools named in an allow-list, empty at first", _ => Task.FromResult(changed));
            }
        }

        return null;
    }
}
