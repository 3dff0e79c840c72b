namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>A run of an agent that a statement waits for, so that more can be said to the agent behind it.</summary>
/// <param name="Statement">The statement, in a list of statements.</param>
/// <param name="Answer">The expression that waits.</param>
/// <param name="Call">The call that runs the agent.</param>
/// <param name="Message">The argument that is said to the agent.</param>
/// <param name="Session">The argument that carries the conversation; null when there is none yet.</param>
/// <param name="Token">The argument that ends the run early; null when there is none.</param>
/// <param name="Response">What the run gives.</param>
internal sealed record AwaitedRun(
    StatementSyntax Statement, AwaitExpressionSyntax Answer, InvocationExpressionSyntax Call, ArgumentSyntax Message, ArgumentSyntax? Session, ArgumentSyntax? Token, INamedTypeSymbol Response)
{
    /// <summary>The agent, as the call names it.</summary>
    public ExpressionSyntax Agent => ((MemberAccessExpressionSyntax)Call.Expression).Expression;

    /// <summary>The local the answer is kept in by the statement; null when the statement does more with it.</summary>
    public string? Local => Statement switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } when variables[0].Initializer?.Value == Answer => variables[0].Identifier.ValueText,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax local } assignment }
            when assignment.Right == Answer && local.Identifier.ValueText != "_" => local.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Null where nothing can be put behind the run, or it could not go on: no statement, no message, an agent that is made in place.</summary>
    public static AwaitedRun? Of(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var answer = call.Ancestors().TakeWhile(node => node is ExpressionSyntax and not AnonymousFunctionExpressionSyntax).OfType<AwaitExpressionSyntax>().FirstOrDefault();
        if (answer is null
            || call.Expression is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } }
            || StatementOf(answer) is not { } statement
            || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method
            || model.GetTypeInfo(answer, cancellation).Type is not INamedTypeSymbol response
            || ArgumentOf(call, method, parameter => parameter.Name is "message" or "messages") is not { } message)
        {
            return null;
        }

        var session = ArgumentOf(call, method, parameter => parameter.Name is "session" or "thread");
        var token = ArgumentOf(call, method, parameter => parameter.Name == "cancellationToken");
        return session?.Expression.IsKind(SyntaxKind.NullLiteralExpression) == true ? null : new AwaitedRun(statement, answer, call, message, session, token, response);
    }

    /// <summary>The statement that the answer can be taken out of: nothing else in it happens before.</summary>
    private static StatementSyntax? StatementOf(AwaitExpressionSyntax answer)
    {
        var statement = answer.Ancestors().TakeWhile(node => node is not AnonymousFunctionExpressionSyntax).OfType<StatementSyntax>().FirstOrDefault();
        return statement is LocalDeclarationStatementSyntax or ExpressionStatementSyntax or ReturnStatementSyntax
            && statement.Parent is BlockSyntax or GlobalStatementSyntax
            && !statement.DescendantNodes().Any(node =>
                node.SpanStart < answer.SpanStart
                && !node.Span.Contains(answer.Span)
                && node is InvocationExpressionSyntax or AwaitExpressionSyntax or ObjectCreationExpressionSyntax or AssignmentExpressionSyntax)
            && !answer.Ancestors().TakeWhile(node => node != statement).Any(node => node is ConditionalExpressionSyntax or BinaryExpressionSyntax or SwitchExpressionSyntax)
            ? statement
            : null;
    }

    private static ArgumentSyntax? ArgumentOf(InvocationExpressionSyntax call, IMethodSymbol method, Func<IParameterSymbol, bool> which)
    {
        var arguments = call.ArgumentList.Arguments;
        for (var index = 0; index < arguments.Count; index++)
        {
            var name = arguments[index].NameColon?.Name.Identifier.ValueText;
            var parameter = name is null ? method.Parameters.ElementAtOrDefault(index) : method.Parameters.FirstOrDefault(one => one.Name == name);
            if (parameter is not null && which(parameter))
            {
                return arguments[index];
            }
        }

        return null;
    }
}
