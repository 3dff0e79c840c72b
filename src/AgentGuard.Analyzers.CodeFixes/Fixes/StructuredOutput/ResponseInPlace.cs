using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary><c>(await call).Result</c> in the middle of a statement: the response gets a name, so that it can be checked first.</summary>
internal sealed class ResponseInPlace(
    MemberAccessExpressionSyntax read, AwaitExpressionSyntax awaited, string type, SemanticModel model)
{
    private const string Response = "response";

    private string Line => ThrowIf.EndOfLineAt(read).ToString();

    /// <summary>Adds the changes around those to the call; false where the read is not the first thing its statement does.</summary>
    public bool Rewrite(List<TextChange> changes)
    {
        var response = FreeName.Near(read, Response, Earlier());
        if (read.FirstAncestorOrSelf<ArrowExpressionClauseSyntax>() is { } arrow && arrow.Expression.SpanStart == read.SpanStart)
        {
            return InExpressionBody(arrow, response, changes);
        }

        if (read.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement || !IsFirst(statement))
        {
            return false;
        }

        var before = TextSpan.FromBounds(statement.SpanStart, read.SpanStart);
        Move(changes, before, lead: "", response, Indent.Of(statement), statement.ToString().Substring(0, before.Length));
        return true;
    }

    /// <summary><c>=> (await call).Result</c> becomes a block.</summary>
    private bool InExpressionBody(ArrowExpressionClauseSyntax arrow, string response, List<TextChange> changes)
    {
        if (arrow.Parent is not (MethodDeclarationSyntax or LocalFunctionStatementSyntax) || model.GetDeclaredSymbol(arrow.Parent) is not IMethodSymbol method)
        {
            return false;
        }

        var outer = Indent.Of(arrow.Parent);
        var inner = outer + "    ";
        var before = TextSpan.FromBounds(arrow.ArrowToken.GetPreviousToken().Span.End, read.SpanStart);
        Move(changes, before, $"{Line}{outer}{{{Line}{inner}", response, inner, method.ReturnType is INamedTypeSymbol { IsGenericType: true } ? "return " : "");
        changes.Add(new TextChange(new TextSpan(arrow.Parent.GetLastToken().Span.End, 0), $"{Line}{outer}}}"));
        return true;
    }

    /// <summary>The call moves in front of what stood before it, and a name takes its place.</summary>
    private void Move(List<TextChange> changes, TextSpan before, string lead, string response, string indent, string rest)
    {
        changes.Add(new TextChange(before, $"{lead}var {response} = "));
        changes.Add(new TextChange(((ParenthesizedExpressionSyntax)read.Expression).OpenParenToken.Span, ""));
        var check = string.Join(Line, ValidityCheck.Lines(response, type, awaited, model).Select(line => indent + line));
        changes.Add(new TextChange(
            TextSpan.FromBounds(awaited.Span.End, read.Span.End), $";{Line}{check}{Line}{Line}{indent}{rest}{response}.Value"));
    }

    /// <summary>True when nothing that has an effect is evaluated before the read.</summary>
    private bool IsFirst(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, AwaitKeyword.RawKind: 0, Declaration.Variables: { Count: 1 } variables } =>
            variables[0].Initializer?.Value.SpanStart == read.SpanStart,
        ReturnStatementSyntax { Expression: { } value } => value.SpanStart == read.SpanStart,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax } assignment } => assignment.Right.SpanStart == read.SpanStart,
        ExpressionStatementSyntax { Expression: var expression } => expression.SpanStart == read.SpanStart,
        _ => false,
    };

    /// <summary>Calls before this one that get names of their own in the same round of fixes.</summary>
    private int Earlier()
    {
        var scope = read.Ancestors().First(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        return scope.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Count(other =>
            other.SpanStart < read.SpanStart
            && other is { Name.Identifier.ValueText: "Result", Expression: ParenthesizedExpressionSyntax { Expression: AwaitExpressionSyntax } });
    }
}
