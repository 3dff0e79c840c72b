using AgentGuard.Analyzers.Rules;
using AgentGuard.Analyzers.Rules.Security;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Refuses every host but those that the class knows already, or else one that the reader fills in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ModelChoosesUrlFix() : AgentFix(ModelChoosesUrl.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        diagnostic.Properties.TryGetValue(TaintRule.SourceProperty, out var source);
        if (source is null
            || node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault(name => name.Identifier.ValueText == source) is not { } name
            || model.GetTypeInfo(name, cancellation).Type is not { } type
            || node.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax } statement
            || node.Ancestors().TakeWhile(ancestor => ancestor != statement).Any(ancestor => ancestor is AnonymousFunctionExpressionSyntax))
        {
            return null;
        }

        var isText = type.SpecialType == SpecialType.System_String;
        if ((!isText && type.Name != "Uri") || (node.ToString() != source && !node.ToString().EndsWith($"({source})", StringComparison.Ordinal)))
        {
            return null;
        }

        var uri = IsShort("Uri", statement, model) ? "Uri" : "global::System.Uri";
        var hosts = AllowedHosts.Near(node, model, cancellation);
        var check = ThrowIf.Statement(hosts.Refuses(source, isText, uri), "The host is not one of those allowed", statement, model);
        var text = check.NormalizeWhitespace(eol: ThrowIf.EndOfLineAt(statement).ToString()).ToString();
        var indent = Indent.Of(statement);
        var line = ThrowIf.EndOfLineAt(statement).ToString();
        var indented = string.Join(line + indent, text.Split(new[] { line }, StringSplitOptions.None)) + line + line + indent;
        var change = new TextChange(new TextSpan(statement.SpanStart, 0), indented);
        var changed = document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(change));
        return await document.CompilesAs(changed, cancellation).ConfigureAwait(false)
            ? new Fix(hosts.Title, _ => Task.FromResult(changed))
            : null;
    }

    private static bool IsShort(string name, SyntaxNode near, SemanticModel model) => model.LookupNamespacesAndTypes(near.SpanStart, name: name).Length == 1;
}
