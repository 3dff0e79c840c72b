using AgentGuard.Analyzers.Rules.Tools;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Says in <c>[Description]</c>, which the model gets, what the XML comment says, which it does not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UndescribedToolFix() : AgentFix(UndescribedTool.Id)
{
    private const string Namespace = "System.ComponentModel";

    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || MethodOf(node, model, cancellation)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not MethodDeclarationSyntax method
            || document.Project.Solution.GetDocument(method.SyntaxTree) is not { } changed)
        {
            return null;
        }

        var changes = Changes(method, diagnostic.Properties).ToList();
        if (changes.Count == 0)
        {
            return null;
        }

        var declaring = (await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        if (declaring.LookupNamespacesAndTypes(method.SpanStart, name: "DescriptionAttribute").IsEmpty
            && UsingDirective.For(await method.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false), Namespace) is { } directive)
        {
            changes.Insert(0, directive);
        }

        var text = await method.SyntaxTree.GetTextAsync(cancellation).ConfigureAwait(false);
        var result = changed.WithText(text.WithChanges(changes));
        return await changed.CompilesAs(result, cancellation).ConfigureAwait(false)
            ? new Fix("Describe it to the model as the XML comment does", _ => Task.FromResult(result.Project.Solution))
            : null;
    }

    /// <summary>The method whose name or parameter the node is, or that a call is given.</summary>
    private static IMethodSymbol? MethodOf(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax call } argument
            ? model.GetOperation(call, cancellation)?.Descendants().OfType<IMethodReferenceOperation>()
                .FirstOrDefault(reference => argument.Span.Contains(reference.Syntax.Span))?.Method
            : node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method ? model.GetDeclaredSymbol(method, cancellation) : null;

    private static IEnumerable<TextChange> Changes(MethodDeclarationSyntax method, ImmutableDictionary<string, string?> properties)
    {
        if (properties.TryGetValue(UndescribedTool.TextProperty, out var text) && text is not null)
        {
            yield return Insert(method, $"{Attribute(text)}{ThrowIf.EndOfLineAt(method)}{Indent.Of(method)}");
        }

        foreach (var parameter in method.ParameterList.Parameters)
        {
            if (properties.TryGetValue(UndescribedTool.ParameterProperty + parameter.Identifier.ValueText, out var words) && words is not null)
            {
                yield return Insert(parameter, Attribute(words) + " ");
            }
        }
    }

    private static TextChange Insert(SyntaxNode node, string text) => new(new TextSpan(node.SpanStart, 0), text);

    private static string Attribute(string text) => $"[Description({SymbolDisplay.FormatLiteral(text, quote: true)})]";
}
