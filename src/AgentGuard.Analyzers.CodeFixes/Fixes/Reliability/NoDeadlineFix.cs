using AgentGuard.Analyzers.Rules.Reliability;
using Microsoft.CodeAnalysis.Operations;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Makes a token that expires, linked to the one the call gets, for a statement that waits for the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NoDeadlineFix() : AgentFix(NoDeadline.Id)
{
    private const string Seconds = "120";

    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(NoDeadline.ParameterProperty, out var parameter) || parameter is null
            || node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || call.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || !IsAwaitedIn(statement, call)
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var name = FreeName.Near(statement, "timeout", Earlier(statement));
        var given = (model.GetOperation(call, cancellation) as IInvocationOperation)?.Arguments
            .FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == parameter)?.Syntax as ArgumentSyntax;
        var token = ParseExpression(name + ".Token");
        var arguments = given is null
            ? AddedArgument.To(call, model, parameter, token, cancellation)
            : call.ArgumentList.ReplaceNode(given.Expression, token.WithTriviaFrom(given.Expression));
        var line = ThrowIf.EndOfLineAt(statement);
        List<StatementSyntax> statements = given is null || given.Expression.ToString() is "CancellationToken.None" or "default"
            ? [ParseStatement($"using var {name} = new CancellationTokenSource(TimeSpan.FromSeconds({Seconds}));")]
            :
            [
                ParseStatement($"using var {name} = CancellationTokenSource.CreateLinkedTokenSource({given.Expression});"),
                ParseStatement($"{name}.CancelAfter(TimeSpan.FromSeconds({Seconds}));"),
            ];
        var before = statements.Select(one => one.WithTrailingTrivia(line)).ToList();
        before[0] = before[0].WithLeadingTrivia(statement.GetLeadingTrivia());
        before.Add(statement.ReplaceNode(call.ArgumentList, arguments).WithLeadingTrivia(Whitespace(Indent.Of(statement))));
        return StatementList.Replace(statement, [.. before]) is var (old, changed)
            && await document.CompilesWith(old, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace($"Wait {Seconds} seconds at most", document, old, () => changed)
            : null;
    }

    /// <summary>A token source lives as long as its block: what is not awaited there would lose it.</summary>
    private static bool IsAwaitedIn(StatementSyntax statement, InvocationExpressionSyntax call)
    {
        for (SyntaxNode node = call; node != statement; node = node.Parent!)
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax:
                    return false;
                case AwaitExpressionSyntax:
                    return true;
            }
        }

        return statement is ForEachStatementSyntax { AwaitKeyword.RawKind: not 0 };
    }

    /// <summary>Statements before this one that may get a name in the same round of fixes.</summary>
    private static int Earlier(StatementSyntax statement) =>
        statement.Parent is BlockSyntax block ? block.Statements.TakeWhile(other => other != statement).Count(other => other.DescendantNodes().OfType<AwaitExpressionSyntax>().Any()) : 0;
}
