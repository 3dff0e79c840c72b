using AgentGuard.Analyzers.Guards;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>
/// Makes the type a structured output and the call the one that reads it through the generated reader. Offered when the type is of the
/// project and what the generator makes of it compiles.
/// </summary>
public abstract class StructuredCallFix(string id) : AgentFix(id)
{
    private protected sealed override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(StructuredReader.NameProperty, out var reader) || reader is null
            || !diagnostic.Properties.TryGetValue(StructuredReader.NamespaceProperty, out var space) || space is null
            || node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax name } } call
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetTypeInfo(name.TypeArgumentList.Arguments[0], cancellation).Type is not INamedTypeSymbol type
            || StructuredType.Changes(type, space, model.Compilation, cancellation) is not { } onType
            || StructuredCall.Changes(call, reader, space, type.Name, model, cancellation) is not { } onCall)
        {
            return null;
        }

        var changes = onCall.Select(change => (Tree: call.SyntaxTree, Change: change)).Concat(onType)
            .GroupBy(pair => pair.Tree, pair => pair.Change).ToList();
        var changed = document.Project.Solution;
        foreach (var group in changes)
        {
            var id = changed.GetDocumentId(group.Key)!;
            var text = await group.Key.GetTextAsync(cancellation).ConfigureAwait(false);
            changed = changed.WithDocumentText(id, text.WithChanges(group.Distinct().OrderBy(change => change.Span.Start)));
        }

        var touched = changes.ConvertAll(group => document.Project.Solution.GetDocumentId(group.Key)!);
        return await OwnGenerators.ErrorsIn(changed, touched, cancellation).ConfigureAwait(false)
            <= await OwnGenerators.ErrorsIn(document.Project.Solution, touched, cancellation).ConfigureAwait(false)
                ? new Fix(onType.Count == 0 ? $"Read the answer with '{reader}'" : $"Make '{type.Name}' a structured output and read it with '{reader}'", _ => Task.FromResult(changed))
                : null;
    }
}
