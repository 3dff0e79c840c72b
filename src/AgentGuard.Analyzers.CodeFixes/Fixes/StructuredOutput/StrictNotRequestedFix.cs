using AgentGuard.Analyzers.Rules.StructuredOutput;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>Sets strict on the schema, or on the options it goes with.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StrictNotRequestedFix() : AgentFix(StrictNotRequested.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var (before, after) = diagnostic.Properties.TryGetValue(StrictNotRequested.ParameterProperty, out var parameter) && parameter is not null
            ? OnCall(call, model, parameter, cancellation)
            : OnOptions(call);
        return before is not null && await document.CompilesWith(before, after!, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Ask for the schema to be kept to exactly", document, before, () => after!)
            : null;
    }

    private static (SyntaxNode? Before, SyntaxNode? After) OnCall(
        InvocationExpressionSyntax call, SemanticModel model, string parameter, CancellationToken cancellation)
    {
        var yes = LiteralExpression(SyntaxKind.TrueLiteralExpression);
        var given = (model.GetOperation(call, cancellation) as IInvocationOperation)?.Arguments
            .FirstOrDefault(argument => argument.Parameter?.Name == parameter && argument.ArgumentKind != ArgumentKind.DefaultValue);
        return given?.Syntax is ArgumentSyntax { Expression: { } value }
            ? (value, yes.WithTriviaFrom(value))
            : (call, call.WithArgumentList(AddedArgument.To(call, model, parameter, yes, cancellation)));
    }

    /// <summary>The initialiser in which the format is set gets one more property.</summary>
    private static (SyntaxNode? Before, SyntaxNode? After) OnOptions(InvocationExpressionSyntax call)
    {
        if (call.Parent is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression } initializer } format
            || initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(other => other.Left.ToString() == "AdditionalProperties"))
        {
            return (null, null);
        }

        var set = ParseExpression("AdditionalProperties = new() { [\"strict\"] = true }").WithAdditionalAnnotations(Formatter.Annotation);
        var isOneLine = !initializer.ToString().Contains('\n');
        var at = initializer.Expressions.IndexOf(format);
        var separators = initializer.Expressions.GetSeparators().ToList();
        var items = initializer.Expressions.ToList();
        var isLast = at == items.Count - 1;
        items[at] = format.WithoutTrailingTrivia();
        items.Insert(at + 1, isOneLine
            ? set.WithTrailingTrivia(format.GetTrailingTrivia())
            : set.WithLeadingTrivia(format.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))).WithTrailingTrivia(format.GetTrailingTrivia()));
        separators.Insert(at, Token(SyntaxKind.CommaToken).WithTrailingTrivia(isOneLine ? Space : ThrowIf.EndOfLineAt(format)));
        return isLast && separators.Count > items.Count
            ? (null, null)
            : (initializer, initializer.WithExpressions(SeparatedList(items, separators)));
    }
}
