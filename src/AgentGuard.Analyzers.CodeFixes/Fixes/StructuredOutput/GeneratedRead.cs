using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>Replaces a parse of a model's text by the generated reader of the type and a check of what it found.</summary>
internal static class GeneratedRead
{
    /// <summary>The fix where the parse is all that a declaration or a <c>return</c> does; null elsewhere, and when it does not compile.</summary>
    public static async Task<Fix?> Of(
        Document document, InvocationExpressionSyntax parse, string type, SemanticModel model, CancellationToken cancellation)
    {
        var value = parse.FirstAncestorOrSelf<StatementSyntax>() switch
        {
            LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, Declaration.Variables: { Count: 1 } variables } => variables[0].Initializer?.Value,
            ReturnStatementSyntax { Expression: { } returned } => returned,
            _ => null,
        };
        if (value is null
            || ModelTextParsedFix.WithoutFallback(value) != parse
            || parse.ArgumentList.Arguments.Count != 1
            || value.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(Changes(parse, value, statement, type, model)));
        return await OwnGenerators.ErrorsIn(changed.Project.Solution, [document.Id], cancellation).ConfigureAwait(false)
            <= await OwnGenerators.ErrorsIn(document.Project.Solution, [document.Id], cancellation).ConfigureAwait(false)
                ? new Fix($"Read it with '{type}.Read'", _ => Task.FromResult(changed))
                : null;
    }

    private static IEnumerable<TextChange> Changes(
        InvocationExpressionSyntax parse, ExpressionSyntax value, StatementSyntax statement, string type, SemanticModel model)
    {
        var line = ThrowIf.EndOfLineAt(statement).ToString();
        var indent = Indent.Of(statement);
        var read = FreeName.Near(statement, "read", Earlier(parse));
        var thrown = value is BinaryExpressionSyntax { Right: ThrowExpressionSyntax own } ? own.ToString() : null;
        var lines = ValidityCheck.Lines(read, type, statement, model, thrown).Prepend($"var {read} = {type}.Read{parse.ArgumentList};");
        yield return new TextChange(new TextSpan(statement.SpanStart, 0), string.Join(line + indent, lines) + line + line + indent);
        yield return new TextChange(value.Span, read + ".Value");
    }

    /// <summary>Parses before this one that get names of their own in the same round of fixes.</summary>
    private static int Earlier(InvocationExpressionSyntax parse)
    {
        var scope = parse.Ancestors().First(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        return scope.DescendantNodes().OfType<InvocationExpressionSyntax>().Count(other =>
            other.SpanStart < parse.SpanStart && other.Expression.ToString() == parse.Expression.ToString());
    }
}
