using AgentGuard.Analyzers.Rules.Tools;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>
/// Makes the method a generated tool: one that a factory's call takes, when the call says nothing but a name and a description, or all that an attribute makes tools of
/// their class, when the one place that registers the class is seen. Offered when what the generator makes of it compiles.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AdvertisedNotEnforcedFix() : AgentFix(AdvertisedNotEnforced.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        if (node is ParameterSyntax { Parent.Parent: MethodDeclarationSyntax declaration })
        {
            return model.GetDeclaredSymbol(declaration, cancellation) is { ContainingType: { } type }
                && new AttributedToolset(type, SdkContext.For(model.Compilation), cancellation).Changes() is { } changes
                    ? await Offer($"Make the tools of '{type.Name}' generated ones", document, changes, cancellation).ConfigureAwait(false)
                    : null;
        }

        return node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax call } argument
            && FactoryToolCall.Convert(call, argument, model, cancellation) is { } converted
                ? await Offer($"Make '{converted.Method.Name}' a generated tool", document, converted.Changes, cancellation).ConfigureAwait(false)
                : null;
    }

    /// <summary>Null when the result has more errors, with what the generator makes of it.</summary>
    private static async Task<Fix?> Offer(string title, Document document, IReadOnlyList<(SyntaxTree Tree, TextChange Change)> changes, CancellationToken cancellation)
    {
        var byTree = changes.GroupBy(pair => pair.Tree, pair => pair.Change).ToList();
        var solution = document.Project.Solution;
        var changed = solution;
        foreach (var group in byTree)
        {
            var text = await group.Key.GetTextAsync(cancellation).ConfigureAwait(false);
            changed = changed.WithDocumentText(changed.GetDocumentId(group.Key)!, text.WithChanges(group.Distinct().OrderBy(change => change.Span.Start)));
        }

        var touched = byTree.ConvertAll(group => solution.GetDocumentId(group.Key)!);
        return await OwnGenerators.ErrorsIn(changed, touched, cancellation).ConfigureAwait(false)
            <= await OwnGenerators.ErrorsIn(solution, touched, cancellation).ConfigureAwait(false)
                ? new Fix(title, _ => Task.FromResult(changed))
                : null;
    }
}
