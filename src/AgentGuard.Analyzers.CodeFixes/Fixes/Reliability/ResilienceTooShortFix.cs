using System.Globalization;
using AgentGuard.Analyzers.Rules.Reliability;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Sets the three times of the handler so that they agree: an attempt, four of them in total, two of them for the sampling.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ResilienceTooShortFix() : AgentFix(ResilienceTooShort.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(ResilienceTooShort.AttemptProperty, out var attempt) || attempt is null
            || node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Configure" })
        {
            return null;
        }

        var seconds = double.Parse(attempt, CultureInfo.InvariantCulture);
        var changed = call.ArgumentList.Arguments switch
        {
            { Count: 0 } => WithLambda(call, seconds),
            { Count: 1 } arguments when arguments[0].Expression is SimpleLambdaExpressionSyntax { Block: { } block } lambda => WithSettings(call, block, lambda, seconds),
            _ => null,
        };
        return changed is not null && await document.CompilesWith(call, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace($"Allow {attempt} seconds for an attempt", document, call, () => changed)
            : null;
    }

    private static InvocationExpressionSyntax WithLambda(InvocationExpressionSyntax call, double seconds)
    {
        var line = call.SyntaxTree.GetText().Lines.GetLineFromPosition(call.ArgumentList.SpanStart).ToString();
        var indent = line.Substring(0, line.Length - line.TrimStart().Length);
        var settings = string.Concat(Settings("options", seconds).Select(setting => $"{indent}    {setting}{ThrowIf.EndOfLineAt(call)}"));
        var lambda = ParseExpression($"options =>{ThrowIf.EndOfLineAt(call)}{indent}{{{ThrowIf.EndOfLineAt(call)}{settings}{indent}}}");
        return call.WithArgumentList(call.ArgumentList.WithArguments(SingletonSeparatedList(Argument(lambda))));
    }

    /// <summary>What comes last holds; settings of the same times before it go.</summary>
    private static InvocationExpressionSyntax WithSettings(InvocationExpressionSyntax call, BlockSyntax block, SimpleLambdaExpressionSyntax lambda, double seconds)
    {
        var options = lambda.Parameter.Identifier.ValueText;
        var added = Settings(options, seconds).Select(setting =>
            ParseStatement(setting).WithTrailingTrivia(ThrowIf.EndOfLineAt(call)).WithAdditionalAnnotations(Formatter.Annotation)).ToList();
        var kept = block.Statements.Where(statement => !added.Exists(setting => TargetOf(setting) == TargetOf(statement)));
        return call.ReplaceNode(block, block.WithStatements(List(kept.Concat(added))).WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static string? TargetOf(StatementSyntax statement) =>
        (statement as ExpressionStatementSyntax)?.Expression is AssignmentExpressionSyntax { Left: var target } ? target.ToString() : null;

    private static string[] Settings(string options, double seconds) =>
    [
        $"{options}.AttemptTimeout.Timeout = TimeSpan.FromSeconds({Text(seconds)});",
        $"{options}.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds({Text(2 * seconds)});",
        $"{options}.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds({Text(4 * seconds)});",
    ];

    private static string Text(double seconds) => seconds.ToString("0.###", CultureInfo.InvariantCulture);
}
