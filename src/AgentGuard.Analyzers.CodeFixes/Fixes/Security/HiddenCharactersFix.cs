using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Rules.Security;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Removes what is hidden from the whole string.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class HiddenCharactersFix() : AgentFix(HiddenCharacters.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var token = node.FindToken(diagnostic.Location.SourceSpan.Start);
        var changes = HiddenText.In(token.Text)
            .Select(run => new TextChange(new TextSpan(token.SpanStart + run.Start, run.Length), ""))
            .ToList();
        return changes.Count == 0 ? null : new Fix("Remove what is hidden", _ => Task.FromResult(document.WithText(text.WithChanges(changes))));
    }
}
