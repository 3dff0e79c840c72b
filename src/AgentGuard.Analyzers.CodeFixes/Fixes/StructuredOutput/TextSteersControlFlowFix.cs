using AgentGuard.Analyzers.Rules.StructuredOutput;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>
/// Declares an enum for the words that are compared, makes the call a typed one and compares the choice. Only where the answer is a local of
/// the same block that is read for nothing but such comparisons, and the SDK reads a typed answer without throwing.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TextSteersControlFlowFix() : AgentFix(TextSteersControlFlow.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<ExpressionSyntax>(expression => expression.Span == diagnostic.Location.SourceSpan) is not { } comparison
            || Comparison.Of(comparison) is not { } first
            || comparison.Ancestors().OfType<BlockSyntax>().FirstOrDefault(block => Declared(block, first.Answer) is not null) is not { } scope
            || Declared(scope, first.Answer) is not { Initializer.Value: AwaitExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } } } })
        {
            return null;
        }

        var reads = scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(read => read.Identifier.ValueText == first.Answer).ToList();
        var comparisons = scope.DescendantNodes().OfType<ExpressionSyntax>().Select(Comparison.Of).OfType<Comparison>()
            .Where(other => other.Answer == first.Answer).ToList();
        if (comparisons.Count != reads.Count || comparisons.Select(other => other.Member).Distinct().Count() != comparisons.Select(other => other.Words).Distinct().Count())
        {
            return null;
        }

        var changed = document.WithText(Changed(scope, name, comparisons));
        return await document.CompilesAs(changed, cancellation).ConfigureAwait(false)
            ? new Fix("Let the model choose from an enum", _ => Task.FromResult(changed))
            : null;
    }

    private static VariableDeclaratorSyntax? Declared(BlockSyntax block, string name) => block.Statements.OfType<LocalDeclarationStatementSyntax>()
        .Where(local => local.Declaration.Type.IsVar).SelectMany(local => local.Declaration.Variables).FirstOrDefault(variable => variable.Identifier.ValueText == name);

    private static SourceText Changed(BlockSyntax scope, IdentifierNameSyntax call, List<Comparison> comparisons)
    {
        var root = scope.SyntaxTree.GetRoot();
        var type = NameFor(scope, root);
        var choice = FreeName.Near(scope, "choice");
        var end = ThrowIf.EndOfLineAt(root).ToString();
        var changes = comparisons.Select((comparison, index) =>
        {
            var variable = index == 0 ? choice : choice + (index + 1);
            var typed = $"{comparison.Answer}.TryGetResult(out var {variable}) && {variable} == {type}.{comparison.Member}";
            var isAlone = comparison.Expression.Parent is IfStatementSyntax && !comparison.IsNegated;
            return new TextChange(comparison.Expression.Span, isAlone ? typed : comparison.IsNegated ? $"!({typed})" : $"({typed})");
        }).ToList();
        changes.Add(new TextChange(call.Span, $"{call.Identifier.ValueText}<{type}>"));
        var members = string.Join("", comparisons.Select(comparison => comparison.Member).Distinct().Append("Other").Distinct().Select(member => $"    {member},{end}"));
        var last = root.GetLastToken();
        changes.Add(new TextChange(new TextSpan(last.Span.End, 0), $"{end}{end}internal enum {type}{end}{{{end}{members}}}"));
        return root.GetText().WithChanges(changes.OrderBy(change => change.Span.Start));
    }

    private static string NameFor(SyntaxNode scope, SyntaxNode root)
    {
        var method = scope.Ancestors().OfType<MethodDeclarationSyntax>().FirstOrDefault()?.Identifier.ValueText ?? "";
        var wanted = (method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - 5) : method) + "Choice";
        var used = new HashSet<string>(root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? wanted : wanted + number).First(name => !used.Contains(name));
    }

    /// <summary><c>answer.Text == "words"</c>, <c>answer.Text.Contains("words")</c> and their like, also after trimming.</summary>
    private sealed record Comparison(ExpressionSyntax Expression, string Answer, string Words, bool IsNegated)
    {
        /// <summary>The words as a name.</summary>
        public string Member { get; } = string.Concat(Words.Split([' ', '-', '_', '.', '!', '?', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + (word.All(char.IsUpper) ? word.Substring(1).ToLowerInvariant() : word.Substring(1))));

        public static Comparison? Of(ExpressionSyntax expression)
        {
            var (text, other, negated) = expression switch
            {
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } binary =>
                    (binary.Left, binary.Right, binary.IsKind(SyntaxKind.NotEqualsExpression)),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Contains" or "StartsWith" or "EndsWith" or "Equals" } access, ArgumentList.Arguments: { Count: 1 or 2 } arguments } =>
                    (access.Expression, arguments[0].Expression, false),
                _ => (null, null, false),
            };
            return text is not null
                && other is LiteralExpressionSyntax { Token.Value: string words }
                && Trimmed(text) is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Text", Expression: IdentifierNameSyntax answer }
                && new Comparison(expression, answer.Identifier.ValueText, words, negated) is { } comparison && SyntaxFacts.IsValidIdentifier(comparison.Member)
                    ? comparison
                    : null;
        }

        private static ExpressionSyntax Trimmed(ExpressionSyntax text) =>
            text is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Trim" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" } access }
                ? Trimmed(access.Expression)
                : text;
    }
}
