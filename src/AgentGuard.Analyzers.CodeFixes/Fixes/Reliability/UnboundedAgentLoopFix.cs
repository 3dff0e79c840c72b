using AgentGuard.Analyzers.Rules.Reliability;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>
/// Counts the rounds of a loop and throws after the last one, so that nobody takes an unfinished answer for a finished one; gives a
/// setting a limit.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnboundedAgentLoopFix() : AgentFix(UnboundedAgentLoop.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(UnboundedAgentLoop.LimitProperty, out var limit) || limit is null
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        if (node is StatementSyntax loop)
        {
            return Bounded(loop, limit, model) is var (before, after)
                ? Fix.Replace($"Stop after {limit} rounds", document, before, () => after.WithAdditionalAnnotations(Formatter.Annotation))
                : null;
        }

        if (diagnostic.Properties.TryGetValue(UnboundedAgentLoop.ParameterProperty, out var parameter) && parameter is not null)
        {
            return node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                ? Fix.Replace(
                    $"Limit to {limit} rounds", document, call.ArgumentList,
                    () => AddedArgument.To(call, model, parameter, ParseExpression(limit), CancellationToken.None))
                : null;
        }

        var value = node is ArgumentSyntax argument ? argument.Expression : node as ExpressionSyntax;
        return value is null
            ? null
            : Fix.Replace($"Limit to {limit} rounds", document, value, () => ParseExpression(limit).WithTriviaFrom(value));
    }

    private static (SyntaxNode Before, SyntaxNode After)? Bounded(StatementSyntax loop, string limit, SemanticModel model)
    {
        switch (loop)
        {
            case WhileStatementSyntax repeat:
                var round = FreeName.Near(repeat, "round", Enclosing(repeat));
                return (repeat, AsFor(repeat, round, Check(repeat, model, round, limit)));
            case ForStatementSyntax { Declaration: null, Initializers.Count: 0, Incrementors.Count: 0 } endless:
                var number = FreeName.Near(endless, "round", Enclosing(endless));
                return (endless, endless
                    .WithDeclaration(Counter(number))
                    .WithIncrementors(Increment(number))
                    .WithStatement(WithCheck(endless.Statement, Check(endless, model, number, limit))));
            case DoStatementSyntax { Parent: BlockSyntax block } counted when block.Statements.IndexOf(counted) is >= 0 and var at:
                var pass = FreeName.Near(counted, "round", Enclosing(counted) + EarlierDoLoops(counted));
                var body = counted.WithStatement(WithCheck(counted.Statement, Check(counted, model, "++" + pass, limit, ">"))).WithoutLeadingTrivia();
                var declaration = ParseStatement($"var {pass} = 0;\n").WithLeadingTrivia(counted.GetLeadingTrivia());
                return (block, block.WithStatements(block.Statements.RemoveAt(at)
                    .InsertRange(at, [declaration, body.WithAdditionalAnnotations(Formatter.Annotation)])));
            default:
                return null;
        }
    }

    private static ForStatementSyntax AsFor(WhileStatementSyntax loop, string round, StatementSyntax check)
    {
        var condition = loop.Condition.IsKind(SyntaxKind.TrueLiteralExpression) ? null : loop.Condition.WithoutTrivia();
        return ForStatement(
                Counter(round), default, condition, Increment(round), WithCheck(loop.Statement, check))
            .WithForKeyword(Token(SyntaxKind.ForKeyword).WithTriviaFrom(loop.WhileKeyword))
            .WithCloseParenToken(loop.CloseParenToken);
    }

    private static VariableDeclarationSyntax Counter(string round) =>
        VariableDeclaration(IdentifierName("var").WithTrailingTrivia(Space), SingletonSeparatedList(
            VariableDeclarator(Identifier(round).WithTrailingTrivia(Space), null, EqualsValueClause(
                Token(SyntaxKind.EqualsToken).WithTrailingTrivia(Space), ParseExpression("0")))));

    private static SeparatedSyntaxList<ExpressionSyntax> Increment(string round) => SingletonSeparatedList(ParseExpression(round + "++"));

    private static StatementSyntax Check(SyntaxNode loop, SemanticModel model, string round, string limit, string comparison = "==") =>
        ThrowIf.Statement($"{round} {comparison} {limit}", $"The model has not finished after {limit} rounds.", loop, model);

    private static BlockSyntax WithCheck(StatementSyntax body, StatementSyntax check) => body is BlockSyntax block
        ? block.WithStatements(block.Statements.Insert(0, check))
        : Block(check, body).WithAdditionalAnnotations(Formatter.Annotation);

    /// <summary>Loops around this one that may get a counter in the same round of fixes.</summary>
    private static int Enclosing(SyntaxNode loop) =>
        loop.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax or GlobalStatementSyntax)
            .Count(node => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax { Declaration: null, Condition: null });

    private static int EarlierDoLoops(DoStatementSyntax loop) =>
        loop.Parent!.ChildNodes().TakeWhile(node => node != loop).OfType<DoStatementSyntax>().Count();
}
