using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Adds a filter that refuses the functions that change something until somebody decides, and registers it behind the plugins.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AutoInvokeWithoutFilterFix() : AgentFix(AutoInvokeWithoutFilter.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(AutoInvokeWithoutFilter.FunctionsProperty, out var functions)
            || functions is not { Length: > 0 }
            || diagnostic.AdditionalLocations is not { Count: > 0 } places
            || document.Project.GetDocument(places[0].SourceTree) is not { } setup
            || await setup.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root
            || await setup.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax plugins)
        {
            return null;
        }

        var gate = new FunctionGate(model.Compilation, functions.Split(','));
        if (gate.AddedBehind(plugins, model, cancellation) is not { } changed)
        {
            return null;
        }

        var result = setup.WithSyntaxRoot(changed);
        if (!await setup.CompilesAs(result, cancellation).ConfigureAwait(false))
        {
            result = setup.WithSyntaxRoot(FunctionGate.WithServices((CompilationUnitSyntax)changed));
        }

        return await setup.CompilesAs(result, cancellation).ConfigureAwait(false)
            ? new Fix("Add a filter that refuses until somebody decides", _ => Task.FromResult(result.Project.Solution))
            : null;
    }
}
