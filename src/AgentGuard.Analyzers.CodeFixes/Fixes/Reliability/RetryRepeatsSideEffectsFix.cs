using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Rules.Reliability;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>
/// Moves a pipeline from around the run to around the requests of the client that the agent is made of. Only where one method shows it all: the
/// client that runs no tools itself, the agent, its one run and the pipeline.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RetryRepeatsSideEffectsFix() : AgentFix(RetryRepeatsSideEffects.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } run
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || PipedRun.Of(run, model, cancellation) is not { } piped
            || ClientOf(piped.Construction, model, cancellation) is not { } client)
        {
            return null;
        }

        var root = await node.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        foreach (var builder in new[] { $"{client.WithoutTrivia()}.AsBuilder()", $"new ChatClientBuilder({client.WithoutTrivia()})" })
        {
            var changed = root.ReplaceNodes(
                [client, piped.Execution],
                (old, _) => (old == client ? piped.Retrying(builder) : piped.RunAlone()).WithTriviaFrom(old));
            if (await document.CompilesAs(document.WithSyntaxRoot(changed), cancellation).ConfigureAwait(false))
            {
                return new Fix("Retry the requests of the client instead", _ => Task.FromResult(document.WithSyntaxRoot(changed)));
            }
        }

        return null;
    }

    /// <summary>The client of the agent, when its whole pipeline is seen, and the agent is the one that runs the tools.</summary>
    private static ExpressionSyntax? ClientOf(ExpressionSyntax construction, SemanticModel model, CancellationToken cancellation)
    {
        var sdk = SdkContext.For(model.Compilation);
        if (model.GetOperation(construction, cancellation) is not { } operation
            || SdkCall.From(operation, sdk, Role.AgentConstruction) is not { } agent
            || construction.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == "UseProvidedChatClientAsIs"))
        {
            return null;
        }

        var client = agent.Receiver ?? agent.Arguments.FirstOrDefault()?.Value;
        return client is not null && ToolRunner.Behind(client, sdk, cancellation).State == GuardState.Unguarded ? client.Syntax as ExpressionSyntax : null;
    }
}
