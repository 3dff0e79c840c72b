using AgentGuard.Analyzers.Rules.StructuredOutput;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>Reads the part so that a missing one is <c>null</c>: <c>Content.FirstOrDefault()?.Text</c>, <c>(block as TextBlock)?.Text</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BlindContentIndexFix() : AgentFix(BlindContentIndex.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<ExpressionSyntax>(expression => expression.Span == diagnostic.Location.SourceSpan) is not { } read
            || Safe(read) is not { } safe
            || Chain(read) is not { } chain)
        {
            return null;
        }

        var rest = chain.ToString().Substring(Outer(read).Span.End - chain.SpanStart).TrimStart('!');
        foreach (var value in safe)
        {
            var changed = ParseExpression(rest.Length == 0 ? value : $"{value}?{rest}").WithTriviaFrom(chain);
            if (await document.CompilesWith(chain, changed, cancellation).ConfigureAwait(false))
            {
                return Fix.Replace("Read the part only if it is there", document, chain, () => changed);
            }
        }

        return null;
    }

    /// <summary>The read without an exception, with and without the namespace of LINQ.</summary>
    private static string[]? Safe(ExpressionSyntax read) => read switch
    {
        CastExpressionSyntax cast => [$"({WithoutSuppression(cast.Expression)} as {cast.Type})"],
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } index } element => (index[0].ToString() switch
        {
            "0" => "FirstOrDefault",
            "^1" => "LastOrDefault",
            _ => null,
        }) is { } method ? [$"{element.Expression}.{method}()", $"System.Linq.Enumerable.{method}({element.Expression})"] : null,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "First" or "Last" or "Single" } name } access } call =>
            [$"{access.Expression}.{name}OrDefault{call.ArgumentList}"],
        _ => null,
    };

    private static string WithoutSuppression(ExpressionSyntax value) => value.ToString().TrimEnd('!');

    /// <summary>The read with the parentheses and <c>!</c> around it.</summary>
    private static ExpressionSyntax Outer(ExpressionSyntax read)
    {
        while (read.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            read = (ExpressionSyntax)read.Parent;
        }

        return read;
    }

    /// <summary>All members and calls on the part, which null skips: <c>Content[0].Text.Trim()</c>; null when something other uses the part.</summary>
    private static ExpressionSyntax? Chain(ExpressionSyntax read)
    {
        var chain = Outer(read);
        while (chain.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax && ((ExpressionSyntax)chain.Parent).SpanStart == chain.SpanStart)
        {
            chain = (ExpressionSyntax)chain.Parent;
        }

        return chain.Parent is AssignmentExpressionSyntax assignment && assignment.Left == chain ? null : chain;
    }
}
