using AgentGuard.Analyzers.Rules.Reliability;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>
/// Lets four calls run at a time: <c>Parallel.ForEachAsync</c> with a degree where nobody wants the answers, a semaphore where somebody does.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnboundedFanOutFix() : AgentFix(UnboundedFanOut.Id)
{
    private const string Degree = "4";

    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } start)
        {
            return null;
        }

        var change = node.ToString() == "ForEachAsync" ? WithDegree(start)
            : start is { Parent: AwaitExpressionSyntax { Parent: var user } awaited, ArgumentList.Arguments: { Count: 1 } arguments }
                && arguments[0].Expression is InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Expression: var source, Name.Identifier.ValueText: "Select" },
                    ArgumentList.Arguments: { Count: 1 } functions,
                }
                && functions[0].Expression is SimpleLambdaExpressionSyntax lambda
                ? user is ExpressionStatementSyntax ? AsParallel(start, source, lambda) : WithSemaphore(awaited, lambda)
            : null;
        return change is var (before, after) && await document.CompilesWith(before, after, cancellation).ConfigureAwait(false)
            ? Fix.Replace($"Run at most {Degree} at a time", document, before, () => after)
            : null;
    }

    private static (SyntaxNode Before, SyntaxNode After)? WithDegree(InvocationExpressionSyntax start)
    {
        var arguments = start.ArgumentList.Arguments;
        switch (arguments.Count)
        {
            case 2:
                return (start.ArgumentList, start.ArgumentList.WithArguments(SeparatedList(
                    [arguments[0], Argument(Options("")), arguments[1]],
                    [Comma, .. arguments.GetSeparators()])));
            case 3 when arguments[1].Expression is BaseObjectCreationExpressionSyntax options:
                var given = options.Initializer is { Expressions: { Count: > 0 } settings } ? ", " + settings.ToString().Trim() : "";
                return (options, Options(given).WithTriviaFrom(options));
            case 3:
                return (arguments[1].Expression, Options($", CancellationToken = {arguments[1].Expression}").WithTriviaFrom(arguments[1].Expression));
            default:
                return null;
        }
    }

    private static (SyntaxNode Before, SyntaxNode After)? AsParallel(InvocationExpressionSyntax start, ExpressionSyntax source, SimpleLambdaExpressionSyntax lambda)
    {
        var body = lambda.AsyncKeyword.RawKind == 0 && lambda.ExpressionBody is { } task ? "await " + task : lambda.Body.ToString();
        var call = ParseExpression(
            $"Parallel.ForEachAsync({source}, {Options("")}, async ({lambda.Parameter.Identifier.ValueText}, _) => {body})");
        return (start, call.WithTriviaFrom(start));
    }

    private static (SyntaxNode Before, SyntaxNode After)? WithSemaphore(AwaitExpressionSyntax awaited, SimpleLambdaExpressionSyntax lambda)
    {
        if (lambda.ExpressionBody is not { } call
            || awaited.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || awaited.Ancestors().TakeWhile(node => node != statement).Any(node => node is AnonymousFunctionExpressionSyntax))
        {
            return null;
        }

        var name = FreeName.Near(statement, "limit", statement.Parent!.ChildNodes().TakeWhile(other => other != statement).Count(other => other.ToString().Contains("Task.WhenAll(")));
        var line = ThrowIf.EndOfLineAt(statement).ToString();
        var indent = Indent.Of(statement);
        var deeper = indent + "    ";
        string[] lines =
        [
            $"async {lambda.Parameter.Identifier.ValueText} =>", indent + "{", $"{deeper}await {name}.WaitAsync();", deeper + "try", deeper + "{",
            $"{deeper}    return {(call is AwaitExpressionSyntax ? "" : "await ")}{call};", deeper + "}", deeper + "finally", deeper + "{",
            $"{deeper}    {name}.Release();", deeper + "}", indent + "}",
        ];
        var limited = statement.ReplaceNode(lambda, ParseExpression(string.Join(line, lines))).WithLeadingTrivia(Whitespace(indent));
        var limiter = ParseStatement($"using var {name} = new SemaphoreSlim({Degree});").WithLeadingTrivia(statement.GetLeadingTrivia()).WithTrailingTrivia(ThrowIf.EndOfLineAt(statement));
        return statement.Parent switch
        {
            BlockSyntax block => (block, block.WithStatements(
                block.Statements.RemoveAt(block.Statements.IndexOf(statement)).InsertRange(block.Statements.IndexOf(statement), [limiter, limited]))),
            _ => StatementList.Replace(statement, limiter, limited),
        };
    }

    private static ExpressionSyntax Options(string more) => ParseExpression($"new ParallelOptions {{ MaxDegreeOfParallelism = {Degree}{more} }}");

    private static SyntaxToken Comma => Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space);
}
