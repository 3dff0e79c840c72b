using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Rules.Tools;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>
/// Makes the method a generated tool, and the factory's call the tool that is generated. Offered for a method of the project whose tool is
/// made from nothing but a name and a description, when what the generator makes of it compiles.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AdvertisedNotEnforcedFix() : AgentFix(AdvertisedNotEnforced.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent.Parent: InvocationExpressionSyntax call } argument
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || MethodOf(call, argument, model, cancellation) is not { MethodKind: MethodKind.Ordinary, IsGenericMethod: false } method
            || FactoryArguments.Of(call, argument, model, cancellation) is not { } given
            || Replacement(argument.Expression, method, given.Name, model, cancellation) is not { } replacement
            || GeneratedToolMethod.Changes(method, given, model.Compilation, cancellation) is not { } onMethod)
        {
            return null;
        }

        var onCall = new List<TextChange> { new(call.Span, replacement) };
        if (!model.LookupNamespacesAndTypes(call.SpanStart, name: "Enumerable").Any()
            && UsingDirective.For(await call.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false), "System.Linq") is { } linq)
        {
            onCall.Add(linq);
        }

        var changes = onCall.Select(change => (Tree: call.SyntaxTree, Change: change)).Concat(onMethod)
            .GroupBy(pair => pair.Tree, pair => pair.Change).ToList();
        var changed = document.Project.Solution;
        foreach (var group in changes)
        {
            var text = await group.Key.GetTextAsync(cancellation).ConfigureAwait(false);
            changed = changed.WithDocumentText(changed.GetDocumentId(group.Key)!, text.WithChanges(group.Distinct().OrderBy(change => change.Span.Start)));
        }

        var touched = changes.ConvertAll(group => document.Project.Solution.GetDocumentId(group.Key)!);
        return await OwnGenerators.ErrorsIn(changed, touched, cancellation).ConfigureAwait(false)
            <= await OwnGenerators.ErrorsIn(document.Project.Solution, touched, cancellation).ConfigureAwait(false)
                ? new Fix($"Make '{method.Name}' a generated tool", _ => Task.FromResult(changed))
                : null;
    }

    /// <summary>A method group given as a <c>Delegate</c> has a symbol only in the operation that converts it.</summary>
    private static IMethodSymbol? MethodOf(InvocationExpressionSyntax call, ArgumentSyntax function, SemanticModel model, CancellationToken cancellation) =>
        model.GetOperation(call, cancellation)?.Descendants().OfType<IMethodReferenceOperation>()
            .FirstOrDefault(reference => function.Span.Contains(reference.Syntax.Span))?.Method;

    /// <summary>The tool out of those that are generated for the class; null where there is no instance to ask for them.</summary>
    private static string? Replacement(ExpressionSyntax function, IMethodSymbol method, string? name, SemanticModel model, CancellationToken cancellation)
    {
        var text = SymbolDisplay.FormatLiteral(name ?? ToolNames.Of(method), quote: true);
        return function switch
        {
            MemberAccessExpressionSyntax access => $"{access.Expression}.AsAgentTools().First(tool => tool.Name == {text})",
            SimpleNameSyntax when SymbolEqualityComparer.Default.Equals(model.GetEnclosingSymbol(function.SpanStart, cancellation)?.ContainingType, method.ContainingType) =>
                $"AsAgentTools().First(tool => tool.Name == {text})",
            _ => null,
        };
    }
}
