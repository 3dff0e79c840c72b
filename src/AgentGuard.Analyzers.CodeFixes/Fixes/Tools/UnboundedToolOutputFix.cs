using AgentGuard.Analyzers.Rules.Tools;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Takes the first characters, lines or rows only.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnboundedToolOutputFix() : AgentFix(UnboundedToolOutput.Id)
{
    private const string MostChars = "20_000";
    private const string MostRows = "100";

    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetOperation(call, cancellation) is not IInvocationOperation operation
            || Bounded(call, operation) is not var (old, replacement))
        {
            return null;
        }

        var changes = new List<TextChange> { new(old.Span, replacement) };
        if (!model.LookupNamespacesAndTypes(call.SpanStart, name: "Enumerable").Any()
            && UsingDirective.For(await call.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false), "System.Linq") is { } linq)
        {
            changes.Insert(0, linq);
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(changes));
        return await document.CompilesAs(changed, cancellation).ConfigureAwait(false)
            ? new Fix("Return the first part only", _ => Task.FromResult(changed))
            : null;
    }

    /// <summary>The expression to replace: the query before it is run, or what was read.</summary>
    private static (ExpressionSyntax Old, string Replacement)? Bounded(InvocationExpressionSyntax call, IInvocationOperation operation)
    {
        if (operation.TargetMethod.IsExtensionMethod)
        {
            return call.Expression is MemberAccessExpressionSyntax { Expression: var query } ? (query, $"{query}.Take({MostRows})") : null;
        }

        ExpressionSyntax read = call;
        while (read.Parent is AwaitExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } })
        {
            read = (ExpressionSyntax)read.Parent;
        }

        var inner = read is AwaitExpressionSyntax ? $"({read})" : read.ToString();
        var type = operation.Type is INamedTypeSymbol { TypeArguments.Length: 1 } task ? task.TypeArguments[0] : operation.Type;
        return type switch
        {
            { SpecialType: SpecialType.System_String } => (read, $"string.Concat({inner}.Take({MostChars}))"),
            IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } => (read, $"{inner}.Take({MostRows}).ToArray()"),
            _ => null,
        };
    }
}
