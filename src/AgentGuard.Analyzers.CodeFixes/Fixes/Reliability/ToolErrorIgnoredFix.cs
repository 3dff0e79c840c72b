using AgentGuard.Analyzers.Rules.Reliability;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Throws after the call when the tool failed; a result that was dropped gets a name first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ToolErrorIgnoredFix() : AgentFix(ToolErrorIgnored.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(ToolErrorIgnored.ConditionProperty, out var condition)
            || node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || call.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        diagnostic.Properties.TryGetValue(ToolErrorIgnored.LocalProperty, out var local);
        var name = local ?? FreeName.Near(statement, "result", Earlier(statement, call));
        if ((local is null ? Named(statement, name) : statement) is not { } first)
        {
            return null;
        }

        var line = ThrowIf.EndOfLineAt(statement);
        var check = ThrowIf.Statement(name + condition, Message(call), statement, model)
            .WithTrailingTrivia(ThrowIf.NeedsEmptyLineAfter(statement) ? TriviaList(line, line) : TriviaList(line));
        return StatementList.Replace(statement, first, check) is var (before, after)
            && await document.CompilesWith(before, after, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Throw when the tool failed", document, before, () => after)
            : null;
    }

    /// <summary><c>await call;</c> and <c>_ = await call;</c> as a declaration.</summary>
    private static StatementSyntax? Named(StatementSyntax statement, string name)
    {
        var value = statement is ExpressionStatementSyntax { Expression: var expression }
            ? expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } dropped ? dropped.Right : expression
            : null;
        return value is AwaitExpressionSyntax
            ? ParseStatement($"var {name} = {value.WithoutTrivia().ToFullString()};").WithTriviaFrom(statement)
            : null;
    }

    /// <summary>Calls before this one that get names of their own in the same round of fixes.</summary>
    private static int Earlier(StatementSyntax statement, InvocationExpressionSyntax call) =>
        (statement.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? statement.SyntaxTree.GetRoot())
            .DescendantNodes().OfType<ExpressionStatementSyntax>().Count(other =>
                other.SpanStart < statement.SpanStart
                && other.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(earlier => NameOf(earlier) == NameOf(call)));

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression.GetLastToken().ValueText;

    private static string Message(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token: { RawKind: (int)SyntaxKind.StringLiteralToken, ValueText: var tool } }
            && tool.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.')
            ? $"The tool '{tool}' failed."
            : "The tool failed.";
}
