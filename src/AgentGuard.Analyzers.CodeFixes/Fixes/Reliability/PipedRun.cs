using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>The only run of an agent that a local holds, alone in a delegate that a pipeline executes and that is awaited.</summary>
/// <param name="Run">The call that runs the agent.</param>
/// <param name="Execution">The call that executes the delegate.</param>
/// <param name="Construction">What makes the agent.</param>
/// <param name="Token">The delegate's parameter.</param>
internal sealed record PipedRun(InvocationExpressionSyntax Run, InvocationExpressionSyntax Execution, ExpressionSyntax Construction, string Token)
{
    private ExpressionSyntax Pipeline => ((MemberAccessExpressionSyntax)Execution.Expression).Expression;

    public static PipedRun? Of(InvocationExpressionSyntax run, SemanticModel model, CancellationToken cancellation)
    {
        if (run.Expression is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax agent }
            || run.Parent is not AwaitExpressionSyntax { Parent: LambdaExpressionSyntax delegated }
            || delegated.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax or MemberAccessExpressionSyntax } execution }
            || execution.Expression is not MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "ExecuteAsync",
                Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax },
            } called
            || execution.ArgumentList.Arguments is not { Count: 2 } arguments
            || arguments[0].Expression != delegated
            || ParameterOf(delegated) is not { } token
            || ConstructionOf(agent, called.Expression, model, cancellation) is not { } construction)
        {
            return null;
        }

        return new PipedRun(run, execution, construction, token);
    }

    /// <summary>The client with the pipeline around each of its requests.</summary>
    public ExpressionSyntax Retrying(string builder)
    {
        var (messages, options, inner, token, attempt) = (Free("messages"), Free("options"), Free("inner"), Free("requestToken"), Free("attemptToken"));
        return ParseExpression(
            $"{builder}.Use(async ({messages}, {options}, {inner}, {token}) => await {Pipeline}.ExecuteAsync(async {attempt} => "
            + $"await {inner}.GetResponseAsync({messages}, {options}, {attempt}), {token}), getStreamingResponseFunc: null).Build()");

        string Free(string name) => FreeName.Near(Run, name);
    }

    /// <summary>The run without the pipeline, with the token that the pipeline was given.</summary>
    public ExpressionSyntax RunAlone()
    {
        var given = Execution.ArgumentList.Arguments[1].Expression;
        return Run.ReplaceNodes(
            Run.ArgumentList.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == Token && name.Parent is not NameColonSyntax),
            (old, _) => given.WithTriviaFrom(old));
    }

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0].Identifier.ValueText,
        _ => null,
    };

    /// <summary>What a local is made by that is read once, where the pipeline is known already.</summary>
    private static ExpressionSyntax? ConstructionOf(IdentifierNameSyntax agent, ExpressionSyntax pipeline, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(agent, cancellation).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declarations }
            || declarations[0].GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || declarator.FirstAncestorOrSelf<BlockSyntax>() is not { } block
            || block.DescendantNodes().OfType<IdentifierNameSyntax>().Count(name => name.Identifier.ValueText == agent.Identifier.ValueText) != 1)
        {
            return null;
        }

        return model.GetSymbolInfo(pipeline, cancellation).Symbol is ILocalSymbol local && local.Locations[0].SourceSpan.Start > declarator.SpanStart ? null : value;
    }
}
